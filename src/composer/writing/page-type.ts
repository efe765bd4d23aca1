import type { Brief } from '#composer/brief.ts';
import { fold } from '#composer/reading/fold.ts';

/** Trades that sell labour, though their family is retail: a bicycle workshop, a dog groomer. */
const WORKS =
  /(?<!\p{L})(?:oficina|consert\p{L}*|repar\p{L}*|manutenc\p{L}*|assistencia|banho e tosa|tosa\p{L}*|taller|peluqueria|estetica|adestra\p{L}*|groom\p{L}*|repairs?|servicing|mainten\p{L}*|mantenimiento|aluguel|alquiler|rentals?|hire|workshop|instala\p{L}*|limpeza|limpieza|cleaning|walk(?:er|ing)|sitt(?:er|ing)|boarding|hotel|تصليح|صيانه|تاجير)(?!\p{L})/u;

/** Sets the page type that fits the business: a product list is for those who sell things. */
export function withPageType(brief: Brief): Brief {
  const isShop = brief.pageType === 'catalogue' && brief.industry.archetype === 'retail';
  return isShop && WORKS.test(fold(brief.business.trade?.value ?? '')) ? { ...brief, pageType: 'business' } : brief;
}
