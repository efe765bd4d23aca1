import type { StatedItem } from './stated-part.ts';

const AMOUNT = '(?:(?:R\\$|US\\$|€|£|\\$)\\s?\\d(?:[\\d.,]*\\d)?|\\d[\\d.,]*\\s?€|\\b\\d{1,2}p(?![\\p{L}\\d]))';
/** "a partir de R$ 28", "4 for £1.80", "2 por R$ 15". */
const FROM = '(?:(?:a partir de|desde|from|\\d{1,2} (?:for|por|x))\\s+)?';
/** "por mês", "a diária do casal", "el kilo", "/kg". */
const PER =
  '(?:\\s*/?\\s*(?:(?:por|per|an?|al|o|el|la|the|each|cada)\\s+)?\\p{L}{1,12}[²2]?(?:\\s(?:por|per|a|al|d[aeo]|del|for|para)\\s(?:\\d{1,2}\\s)?\\p{L}{1,12})?)?';

const PRICE = new RegExp(AMOUNT, 'u');
const STARTS = new RegExp(`^${FROM}${AMOUNT}`, 'iu');
const ALONE = new RegExp(`^(?:por\\s+)?${FROM}${AMOUNT}(?:\\s?[–-]\\s?${AMOUNT})?${PER}$`, 'iu');

export const hasPrice = (text: string): boolean => PRICE.test(text);
export const startsWithPrice = (text: string): boolean => STARTS.test(text);
export const isOnlyPrice = (text: string): boolean => ALONE.test(text);

/** "acima de R$ 400", "saco de 25 kg a R$ 19": the sum belongs to the sentence. */
const LEADS_ON = /\s(?:d[eo]s?|por|a|to|of|for|at|en|em|com|con|acima|over|until|até|hasta|under|above)$/i;
const AT_END = new RegExp(`^(.*?)[,;.]?\\s+((?:${FROM})${AMOUNT}${PER})\\.?$`, 'iu');

/** "Close board and picket. Old fence removed from £4 a metre": the sum is of what the last sentence names. */
const OF_ANOTHER = /(?:[.!?]\s+\p{Lu}|;\s+\p{L})\p{L}*(?:\s+\S+)+$/u;

/** A description that ends with its price. */
export function splitPrice(text: string): { words: string; price: string } | null {
  const [, words = '', price = ''] = AT_END.exec(text) ?? [];
  const isOther = /[:–-]$/.test(words) || PRICE.test(words) || LEADS_ON.test(words) || OF_ANOTHER.test(words);
  return words.length > 3 && !isOther ? { words, price } : null;
}

const UNIT = '(?:\\s*/\\s*\\p{L}{1,12}|\\s(?:por|per|an?|al|o|el|la|each|cada)\\s\\p{L}{1,12})?';
const AT_START = new RegExp(
  `^((?:.*[.!?]\\s+)?)(${FROM}${AMOUNT}${UNIT})(?:,\\s+|\\s+)((?!(?:de|of|off|do|da|a|to|-|–)\\s|\\d).+?)\\.?$`,
  'iu',
);

/** "45 horas de aula. R$ 1.250,00, já com a taxa do exame.": a description with a sentence that begins with the price. */
export function priceInWords(text: string): { words: string; price: string } | null {
  const [, before = '', price = '', rest = ''] = AT_START.exec(text) ?? [];
  if (!price || hasPrice(before) || hasPrice(rest)) return null;
  return { words: `${before}${rest[0]!.toUpperCase()}${rest.slice(1)}`, price };
}

const THEN_SIZE = new RegExp(`^(${FROM}${AMOUNT}${PER})\\s[–—-]\\s(?!${AMOUNT})(\\S.{1,40})$`, 'iu');

/** "R$ 35 – 60 a 80 cm": a price, and what it is for. */
export const priceThenSize = (text: string): string[] => THEN_SIZE.exec(text)?.slice(1) ?? [text];

const ON_REQUEST =
  /^(?:(?:pre[çc]os? |valor(?:es)? |precios? )?(?:sob (?:consulta|encomenda)|a (?:consultar|combinar)|consulte(?:-nos)?|consultar|bajo consulta)|(?:price )?on request|p\.?o\.?a\.?|gr[áa]tis|gratuit[oa]|cortesia|free|sold|vendid[oa]s?)\.?$/i;

/** Words that stand where other things have their price. */
export const isInsteadOfPrice = (text: string): boolean => ON_REQUEST.test(text);

/** "Restauro de cristaleira, a combinar", in a list of prices; in an entry of one nothing needs to stand between. */
export function itemOnRequest(text: string, isEntry = false): StatedItem | null {
  const [, name = '', price = ''] =
    /^(.{2,70}?)(?:,|:|\s[–—-]|\s?\.{3,})\s+([^,:–—]+?)\.?$/u.exec(text) ?? (isEntry ? IN_ENTRY.exec(text) : null) ?? [];
  return isInsteadOfPrice(price) && !/[.!?]\s/.test(name) ? { name, price } : null;
}
const IN_ENTRY = new RegExp(`^(.{2,70}?[\\p{L}\\d)])\\s+(${ON_REQUEST.source.slice(1, -1)})$`, 'iu');

/** "R$89,00 Esgotado". */
const SOLD_OUT = /\s*[-–(]?\s*(esgotado|indispon[íi]vel|sem estoque|sold out|out of stock|agotad[oa]|sin (?:stock|existencias))\)?$/i;

/** A price without the words that its item is sold out, and these. */
export function soldOut(text: string): { price: string; left: string } {
  const left = SOLD_OUT.exec(text)?.[1] ?? '';
  return { price: left ? text.replace(SOLD_OUT, '') : text, left };
}

export const isSoldOut = (text: string): boolean => SOLD_OUT.test(text) && text.replace(SOLD_OUT, '') === '';

const MAX_NOTE = 160;
const MAX_NAME = 70;
/** A sentence about a price is no item: "Pedido mínimo de R$ 40,00". */
const IN_SENTENCE =
  /[.!?;]\s|\s(?:é|são|es|son|is|are)\s|\s(?:d[eo]s?|por|a|to|of|from|for|at|en|em|com|con|acima|over|until|até|is|are|é|são|cost\w*|custa\w*|cobra\w*|pag\w*)$|^(?:pag|lev|compr|aceit|entreg)\w+\s/i;

/** "Skin fade: down to the skin, 45 minutes £26": the price is the item's, not that of the last words before it. */
export function itemInNote(text: string): StatedItem | null {
  const [, name = '', rest = ''] = /^([^:()]{2,40}): (.+)$/.exec(text) ?? [];
  if (isOnlyPrice(rest)) return { name, price: rest };
  const priced = rest ? splitPrice(rest) : null;
  if (!priced || priced.words.length > MAX_NOTE || IN_SENTENCE.test(priced.words)) return null;
  return { name, note: priced.words, price: priced.price };
}

/** "Costura copta · primeiro sábado do mês · R$ 280 com almoço": a thing, what else is said of it, and its price. */
export function itemInDots(text: string): StatedItem | null {
  const parts = text.split(/\s[·•]\s/);
  const [name = '', ...more] = parts;
  const price = more.pop() ?? '';
  const fits = startsWithPrice(price) && price.length < MAX_NAME && name.length <= MAX_NAME && ![name, ...more].some(hasPrice);
  return fits ? { name, ...(more.length > 0 && { note: more.join(' · ') }), price } : null;
}

const LABEL_OF_PRICE = /^(?:pre[çc]o|precio|price|valor)(?: normal| regular)?:?\s+/i;

/** "Preço R$ 95,00" is the price of what stands above it. */
export const withoutPriceLabel = (text: string): string => {
  const bare = text.replace(LABEL_OF_PRICE, '');
  return isOnlyPrice(bare) ? bare : text;
};

const AFTER_NAME = new RegExp(`^(.{2,${MAX_NAME}}?)\\s*(?::|\\s[–—-]|\\.{3,})\\s*((?:${FROM})${AMOUNT}${PER})[.;]?$`, 'iu');

/** "Caixa com 6 – R$ 79,00", "Suco ..... R$ 9,00", "Kids under 12 £15". */
export function itemInLine(text: string): StatedItem | null {
  const [, name = '', price = ''] = AFTER_NAME.exec(text) ?? [];
  const priced = name ? { words: name, price } : splitPrice(text);
  if (!priced || priced.words.length > MAX_NAME || IN_SENTENCE.test(priced.words)) return null;
  return { name: priced.words.trim(), ...soldOutItem(priced.price) };
}

function soldOutItem(text: string): Pick<StatedItem, 'price' | 'note'> {
  const { price, left } = soldOut(text);
  return { price, ...(left && { note: left }) };
}
