import type { Sheet } from '../sheet.ts';
import { periodAt } from './price-words.ts';

/** "Rates per night:", "Preços por diária": a line that says for how long all the prices below it are. */
const HEADING =
  /^[ \t]*(?:(?:our|nossos?|nossas?|nuestr[oa]s|los|las|os|as) )?(?:rates?|prices?|precos?|precios?|tarifas?|valor(?:es)?|fees|mensalidades)(?<per> ?(?:\(? ?(?:per|por|a|ao|al|an|cada|\/) ?)\p{L}+)\)?[ \t]*:?[ \t]*$/u;

/** Gives the prices below such a heading its period, down to the next empty line, where they have none of their own. */
export function readHeadingPeriods(sheet: Sheet): void {
  let at = 0;
  let per: NonNullable<ReturnType<typeof periodAt>>['per'] | undefined;
  for (const line of sheet.folded.split('\n')) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    const said = HEADING.exec(line)?.groups?.per?.replace(/\(/u, '');
    if (said !== undefined || line.trim() === '') {
      per = said === undefined ? undefined : periodAt(said.startsWith(' ') ? said : ` ${said}`)?.per;
      continue;
    }
    if (!per) continue;
    for (const { norm } of sheet.facts) {
      if (norm.kind !== 'offer' || norm.extra || norm.free) continue;
      const price = sheet.facts.find(({ id }) => id === norm.price);
      const span = price?.source.span;
      if (price?.norm.kind === 'price' && span && span[0] >= start && span[1] <= end && !price.norm.per)
        price.norm = { ...price.norm, per };
    }
  }
}
