interface Money {
  sign: string;
  /** Currency words that the sign replaces. */
  words: string;
}
const pesos: Money = { sign: '$', words: 'pesos?' };
const dollars: Money = { sign: '$', words: 'usd|d[oó]lares|d[oó]lar|dollars?|bucks?' };
const MONEY: Partial<Record<string, Money>> = {
  BRL: { sign: 'R$ ', words: 'reais|real' },
  USD: dollars,
  AUD: dollars,
  CAD: dollars,
  NZD: dollars,
  GBP: { sign: '£', words: 'gbp|pounds?|quid' },
  PEN: { sign: 'S/ ', words: 'soles' },
  EUR: { sign: '€', words: 'euros?|eur' },
  NGN: { sign: '₦', words: 'naira' },
  INR: { sign: '₹', words: 'rupees?' },
  ZAR: { sign: 'R', words: 'rands?' },
  MXN: pesos,
  ARS: pesos,
  COP: pesos,
  CLP: pesos,
  UYU: pesos,
};

const AMOUNT = '\\d+(?:[.,]\\d+)*(?: ?(?:mil|k)(?!\\p{L}))?';
/** Words before an amount other than its currency: "a partir de", "3 por", "12x de". */
const LEAD =
  '(?:(?:a partir d[eo]|desde|from|upwards of|starting at|about|around|approx\\.?|uns|umas|cerca de|por|at[ée]|hasta|up to|entre|between|só|solo|only|de)\\s+)?(?:\\d{1,2} ?(?:x|por|for) (?:iguais |sem juros )?(?:de )?)?';
const JOINT = ' ?(?:[-–/+]|(?<= )(?:a|at[ée]|to|e|y|and|ou|or|hasta)(?= )) ?';
const NO_COUNT = '(?! ?(?:x|%|h|min|km|kg|g|ml|m|m2|m²|pessoas|personas|people|dias|days|d[ií]as)(?!\\p{L}))';
/** A second amount after the first, unless it counts something. */
const SECOND = `(?:(${JOINT})(${AMOUNT})${NO_COUNT})?`;
/** A minimum charge, unless it counts something: "9 o metro mínimo 450". */
const MINIMUM_CHARGE = new RegExp(`^(.*?)[,;]?\\s(m[ií]nimo|minimum|min\\.?)(?: de| of)? (${AMOUNT})$`, 'isu');
const PER_PIECE =
  /(?<!\p{L})(?:cada(?: um| una?| uno)?|c\/u|each|apiece|ea|(?:a|por|la|per|an?|o|el) (?:unidade?|unid|unit|piece|pe[çc]a|pieza))$/iu;
const OTHER_MONEY =
  /\p{Sc}|R\$|S\/|(?<!\p{L})(?:reais|real|centavos?|c[eé]ntimos?|cents|pence|pesos?|euros?|quid|pounds?|d[oó]lares|dollars?|soles|lucas|contos?|pilas?|paus?|bucks|[A-Z]{3})(?!\p{L})|[\u0620-\u064a]/u;

/** All-caps words that stay: currency codes and names of taxes. */
const CODES =
  /^(?:R|U|US|USD|BRL|EUR|GBP|AUD|CAD|NZD|MXN|ARS|CLP|COP|PEN|UYU|NGN|KES|ZAR|INR|AED|SAR|QAR|KWD|EGP|IVA|VAT|GST|IGV|TVA|PA|PIX|CNH)$/;
const calm = (text: string): string => text.replace(/\p{Lu}[\p{L}\p{M}]*/gu, (word) => (isLoud(word) ? word.toLowerCase() : word));
const isLoud = (word: string): boolean => word === word.toUpperCase() && !CODES.test(word) && word.length > 1;
/** A one-letter word between all-caps ones: "A METER", "O METRO". */
const SINGLE = /(?<=^|[\d\s])[AOÀ](?= \p{Ll}{3})/gu;

const HURRIED: readonly (readonly [RegExp, string])[] = [
  [/^come[çc]a(?:m|ndo)? (?:a partir de|em|de|com)\s/iu, 'a partir de '],
  [/^(?:empieza|empiezan|empezando|arrancan?|inician?|iniciando|parten?) (?:en|de|desde)\s/iu, 'desde '],
  [/(?<!\p{L})frm(?!\p{L})/giu, 'from'],
  [/(?<!\p{L})(?:apart?ir|a parti)(?: d(?= ))?(?!\p{L})/giu, 'a partir'],
  [/(?<!\p{L})a partir (?=R\$|\d)/giu, 'a partir de '],
  [/(?<=\d) m[êe]s$/iu, ' por mês'],
  // "A thirty pound" becomes thirty.
  [/^an? (?=(?:ten|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?!\p{L}))/iu, ''],
  // "R$ 690 a partir de" with nothing behind it.
  [/^(.*\d.*?)[,;]? (a partir de|desde|from)$/iu, '$2 $1'],
  [/^s\/ ?(?=\d)/u, 'S/ '],
];

/** Countries with a point, and with a comma, as thousands separator; elsewhere amounts stay as written. */
const POINT = new Set('BR AR CL CO UY PY BO EC VE ES PT DE IT'.split(' '));
const COMMA = new Set('US GB IE AU NZ CA MX PE GT HN SV NI DO PA PR KE NG GH PH SG MY'.split(' '));
/** Min digits for a thousands separator; Spain and Portugal leave four digits together. */
const LEAST_PARTED = 4;
const LEAST_PARTED_IN_IBERIA = 5;

/** "25000" in the owner's country: "25.000" in Rosario, "25,000" in Leeds. */
function parted(amount: string, country: string): string {
  const mark = POINT.has(country) ? '.' : COMMA.has(country) ? ',' : undefined;
  const [, whole = '', decimals = ''] = /^(\d{4,})([.,]\d{1,2})?$/.exec(amount) ?? [];
  const least = ['ES', 'PT'].includes(country) ? LEAST_PARTED_IN_IBERIA : LEAST_PARTED;
  if (!mark || whole.length < least || decimals.startsWith(mark)) return amount;
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, mark)}${decimals}`;
}

/** Digits without separators, with a decimal point for cents. */
const plainly = (figures: string): string => figures.replace(/[.,](?=\d{3}(?!\d))/g, '').replace(',', '.');

/** Digits beside a currency sign or word. */
const SIGNED =
  /(?<=(?:R\$|S\/|[$€£₦])\s?)\d{4,}(?:[.,]\d{1,2})?(?![\d.,]\d)|(?<![\d.,])\d{4,}(?:[.,]\d{1,2})?(?=\s?(?:€|(?:euros?|pesos|reais|soles|pounds|dollars|d[oó]lares)(?!\p{L})))/giu;
const partedIn = (text: string, country: string): string => text.replace(SIGNED, (amount) => parted(amount, country));

/** Normalizes the words around an amount: in normal case and spelling. */
export const spokenPrice = (text: string): string =>
  HURRIED.reduce(
    (out, [from, to]) => out.replace(from, to),
    calm(text).replace(SINGLE, (letter) => letter.toLowerCase()),
  );

/** Money in Arabic words, which stand behind the amount: the word, and short forms of it. */
const ARABIC: Partial<Record<string, readonly [word: string, short: string]>> = {
  EGP: ['جنيه', 'ج\\.?\\s?م?\\.?'],
  SAR: ['ريال', 'ر\\.?\\s?س\\.?'],
  QAR: ['ريال', 'ر\\.?\\s?ق\\.?'],
  OMR: ['ريال', 'ر\\.?\\s?ع\\.?'],
  AED: ['درهم', 'د\\.?\\s?إ\\.?'],
  MAD: ['درهم', 'د\\.?\\s?م\\.?'],
  KWD: ['دينار', 'د\\.?\\s?ك\\.?'],
  BHD: ['دينار', 'د\\.?\\s?ب\\.?'],
  JOD: ['دينار', 'د\\.?\\s?ا\\.?'],
  DZD: ['دينار', 'د\\.?\\s?ج\\.?'],
  TND: ['دينار', 'د\\.?\\s?ت\\.?'],
};
const ARABIC_AMOUNT = /[٠-٩\d][٠-٩\d.,٫٬]*/u;

/** "٨٠ ج" as "٨٠ جنيه". */
function arabicPrice(text: string, currency: string): string | undefined {
  const [word, short] = ARABIC[currency] ?? [];
  const found = ARABIC_AMOUNT.exec(text);
  if (!word || !found) return undefined;
  const end = found.index + found[0].length;
  const rest = text.slice(end).replace(new RegExp(`^\\s?(?:${short})(?!\\p{L})`, 'u'), '');
  return rest === text.slice(end) ? undefined : `${text.slice(0, end)} ${word}${rest}`;
}

/**
 * Formats "r$45", "45 reais" and a bare "45" by the owner's country: one style of currency on one page.
 * @param country for its thousands separator.
 */
export function shownPrice(written: string, currency: string, country = ''): string {
  const text = spokenPrice(written);
  const arabic = arabicPrice(text, currency);
  if (arabic) return arabic;
  const dollar = text.replace(/\br\$ ?(?=\d)/gi, 'R$ ');
  // "rs 45" is a hastily typed R$ in Brazil, and rupees in Pune.
  const spaced = currency === 'BRL' ? dollar.replace(/\brs\.? ?(?=\d)/gi, 'R$ ') : dollar;
  const money = MONEY[currency];
  if (!money) return partedIn(spaced, country);
  const signed = (amount: string) => {
    const figures = parted(amount, country);
    return figures && currency === 'EUR' && country !== 'IE' ? `${figures} €` : figures && `${money.sign}${figures}`;
  };
  const [, before, word = '', least] = MINIMUM_CHARGE.exec(spaced) ?? [];
  // "$6.500 la unidad, mínimo 50", "8 reais cada, mínimo 50": a number of pieces.
  const isMoney =
    !PER_PIECE.test(before ?? '') && Number(plainly(least ?? '')) > Number(plainly(/\d[\d.,]*/.exec(before ?? '')?.[0] ?? ''));
  if (before && least && !isMoney && /\d/.test(before)) return `${shownPrice(before, currency, country)}, ${word.toLowerCase()} ${least}`;
  if (before && least && /\d/.test(before)) return `${shownPrice(before, currency, country)}, ${word.toLowerCase()} ${signed(least)}`;
  const parts = new RegExp(`^(${LEAD})(${AMOUNT})${SECOND}(?: ?(?:${money.words})(?!\\p{L}))?(?=$|[\\s,.;:/+()])(.*)$`, 'isu').exec(spaced);
  if (!parts) return partedIn(spaced, country);
  const [, lead = '', first = '', joint = '', second = '', tail = ''] = parts;
  if (OTHER_MONEY.test(tail) || /^ ?(?:mil|k|%)(?!\p{L})/iu.test(tail)) return partedIn(spaced, country);
  return `${lead}${signed(first)}${joint}${signed(second)}${tail}`;
}
