import type { Fact } from '#site/schema.ts';
import { workVerbs } from '../../lexicon/work-verbs.ts';
import type { Sheet } from '../sheet.ts';

const MIN_THINGS = 2;

/** "Desentupo pia, ralo, vaso": the things need the verb, so that the sentence stays whole; "conserto de fole" is a noun. */
export function leaveVerbFirst(sheet: Sheet): void {
  const verbs = workVerbs(sheet.language);
  if (!verbs) return;
  const begins = new RegExp(`^(?:(?:eu|nos|a gente|yo|nosotr[oa]s) )?(?:${verbs}) (?!d[aeo]s? |del? |e |y )`, 'u');
  for (const { start, end } of sheet.sentences) {
    const within = sheet.facts.filter(({ source: { span } }) => span !== undefined && span[0] >= start && span[1] <= end);
    const [first] = within;
    if (within.length < MIN_THINGS || !first || !within.every(isBare)) continue;
    const at = Math.min(...within.map(({ source: { span } }) => span![0]));
    if (!begins.test(sheet.folded.slice(at, end))) continue;
    sheet.facts = sheet.facts.filter((fact) => !within.includes(fact));
    sheet.open = sheet.open.slice(0, start) + sheet.folded.slice(start, end) + sheet.open.slice(end);
  }
}

const isBare = ({ norm }: Fact): boolean => norm.kind === 'offer' && !norm.price && !norm.note && !norm.free && !norm.group;
