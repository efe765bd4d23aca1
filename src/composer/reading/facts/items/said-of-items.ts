import type { Fact, FactOf } from '#site/schema.ts';
import type { Sheet } from '../sheet.ts';

type Offer = FactOf<'offer'> & Fact;

/** "Retirada 50, | se eu que fiz 30": for whom or when the thing before costs less. */
const IF = /^(?:\s?(?:reais|pesos|euros?|conto))?,? (?:(?:mas|pero|but|e|y|and) )?(?:se|si|if)(?!\p{L})[^.,;:\n]{0,30}$/u;
const DID =
  /^(?:\p{L}+ )?(?:fiz|fizemos|fez|fui|fomos|foi|hice|hicimos|fui|fue|did|did it|made|made it|fitted it|sold it|was ours|vendi|vendemos|instalei|instalamos)$/u;

/** True where the offer is only a condition of the one before: its words and price become a note there. */
export function conditionOf(sheet: Sheet, offer: Offer, last: Offer): boolean {
  const price = sheet.facts.find(({ id }) => id === offer.norm.price);
  const before = sheet.facts.find(({ id }) => id === last.norm.price);
  const [from, to] = [before?.source.span?.[1], price?.source.span?.[1]];
  const start = offer.source.span?.[0];
  if (from === undefined || to === undefined || start === undefined || start < from) return false;
  const name = sheet.folded.slice(start, offer.source.span![1]);
  if (!IF.test(sheet.folded.slice(from, start)) || !DID.test(name)) return false;
  const said = sheet.text
    .slice(from, to)
    .replace(/^[^,]*,\s*/u, '')
    .trim();
  last.norm.note = last.norm.note ? `${last.norm.note}, ${said}` : said;
  sheet.facts = sheet.facts.filter(({ id }) => id !== offer.id && id !== price?.id);
  return true;
}

/** "gente mexe com bomba injetora", "we deal in clocks": the thing without who does something with it. */
const DOER =
  /^(?:(?:a )?gente|n[óo]s|nosotr[oa]s) \p{L}+ (?:(?:com|con|de) )?(?=\p{L}{3})|^we (?:deal|work|trade) (?:in|on|with) (?=\p{L}{3})/iu;
export function withoutDoers(sheet: Sheet): void {
  for (const fact of sheet.facts) {
    const lead = fact.norm.kind === 'offer' ? (DOER.exec(fact.text)?.[0].length ?? 0) : 0;
    if (lead === 0 || !fact.source.span) continue;
    fact.text = fact.text.slice(lead);
    fact.source = { ...fact.source, span: [fact.source.span[0] + lead, fact.source.span[1]] };
  }
}
