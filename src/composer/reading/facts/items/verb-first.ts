import type { Fact } from '#site/schema.ts';
import { fold } from '../../fold.ts';
import { workVerbs } from '../../lexicon/work-verbs.ts';
import { isGivenName } from '../../name/given-names.ts';
import type { Sheet } from '../sheet.ts';

const MIN_THINGS = 2;

/** "Desentupo pia, ralo, vaso": the things need the verb, so that the sentence stays whole; "conserto de fole" is a noun. */
export function leaveVerbFirst(sheet: Sheet): void {
  const verbs = workVerbs(sheet.language) || '\ue001';
  const begins = new RegExp(`^(?:(?:eu|nos|a gente|yo|nosotr[oa]s) )?(?:${verbs}) (?!d[aeo]s? |del? |e |y )`, 'u');
  for (const { start, end } of sheet.sentences) {
    const within = sheet.facts.filter(({ source: { span } }) => span !== undefined && span[0] >= start && span[1] <= end);
    const [first] = within;
    if (within.length < MIN_THINGS || !first || !within.every(isBare)) continue;
    const at = Math.min(...within.map(({ source: { span } }) => span![0]));
    if (!begins.test(sheet.folded.slice(at, end)) && within.filter(isOfSomebody).length < MIN_THINGS) continue;
    sheet.facts = sheet.facts.filter((fact) => !within.includes(fact));
    sheet.open = sheet.open.slice(0, start) + sheet.folded.slice(start, end) + sheet.open.slice(end);
  }
}

/** "A Lu ensina piano, o Beto bateria", "Ross welds, Kylie does the books": each by somebody, and no row of things. */
const isOfSomebody = ({ text }: Fact): boolean => {
  const [, article, who = '', does = ''] = /^([OoAa] |[Ee]l |[Ll]a )?(\p{Lu}\p{Ll}+)(?: \([^)]*\))? (\p{Ll}+)/u.exec(text) ?? [];
  return (article !== undefined || /s$/u.test(does)) && (isGivenName(fold(who)) || /^(?:Dad|Mum|Mom)$/u.test(who));
};

const isBare = ({ norm }: Fact): boolean => norm.kind === 'offer' && !norm.price && !norm.note && !norm.free && !norm.group;
