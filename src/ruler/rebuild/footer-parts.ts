import type { SitePage } from './site-page.ts';
import type { StatedPart } from './stated-part.ts';

const PAYMENTS = /pagament|payment|pagos?\b|bandeiras|aceitamos|we accept/i;
const METHODS = /\b(?:visa|master ?card|pix|boleto|elo|amex|cash|dinheiro|efectivo|cart[ãa]o|cards?|tarjetas?|bizum|alelo|sodexo)\b/i;
const MAX_LENGTH = 200;

/** Payment methods and areas served that a footer lists under a heading of its own, each once. */
export function footerParts(pages: readonly SitePage[]): StatedPart[] {
  const found = new Map<string, StatedPart>();
  for (const { url, lines } of pages) {
    let heading = '';
    for (const { text, level, isFooter } of lines) {
      if (level !== undefined) heading = text.replace(/[.:]$/, '');
      else if (isFooter && METHODS.test(text) && PAYMENTS.test(`${heading} ${text}`) && text.length < MAX_LENGTH) {
        const isUnder = PAYMENTS.test(heading);
        found.set(text, { is: 'prose', url, ...(isUnder && { heading }), paragraphs: [text] });
      }
    }
  }
  return [...found.values()];
}
