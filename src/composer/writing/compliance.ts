import type { Brief } from '#composer/brief.ts';

/** Words that a regulated trade may not use of itself, whoever wrote them. OAB Prov. 205/2021, CFM 2.336/2023, CFO 196/2019. */
const FORBIDDEN: Partial<Record<Brief['industry']['archetype'], RegExp>> = {
  legal:
    /\b\d{1,3} ?%(?! (online|on-line|digital|remot|presencial|de (sinal|entrada|se[ñn]a|anticipo)))|\b(o|a|os|as|el|la|los|las)? ?(melhor|melhores|mejor|mejores)\b|\b(best|top|leading|number one|no\. ?1) (lawyers?|attorneys?|law firm|firm)|\b(garant\w+|guarante\w+)\b|\bcausa ganha\b|\bnever lose\b|\bwin (every|all)\b/iu,
  health:
    /\b(sem|sin) dor\b|\bsin dolor\b|\bpainless\b|\bpain-free\b|\b100 ?%(?! (online|on-line|digital|remot|presencial))|\b(cura|resultados?) garantid\w+|\bguaranteed\b|\bgarantimos\b|\b(o|a|el|la) (melhor|mejor)\b|\bbest (dentist|doctor|clinic)/iu,
};

/** Whether the rules of this trade forbid a statement of the owner. */
export const isForbidden = (brief: Brief, text: string): boolean => FORBIDDEN[brief.industry.archetype]?.test(text) ?? false;

/** The brief without claims that the trade's rules forbid, and for law firms without advertised fees and quotes of clients. */
export function keepWithinRules(brief: Brief): Brief {
  const { archetype, id } = brief.industry;
  const law = id === 'law-firm';
  const medicine = archetype === 'health' && id !== 'veterinary';
  const facts = brief.facts.filter(({ norm, text }) => {
    if (norm.kind === 'statement' || norm.kind === 'offer') return !isForbidden(brief, text);
    if (norm.kind === 'quote') return !((law || medicine) && brief.country === 'BR');
    return true;
  });
  return facts.length === brief.facts.length ? brief : { ...brief, facts };
}
