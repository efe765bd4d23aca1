import type { Sheet } from '../sheet.ts';

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
