/** Letters whose plain form Unicode decomposition does not give, and signs that mean the same. */
const PLAIN: Readonly<Record<string, string>> = {
  ة: 'ه',
  ئ: 'ئ',
  ؤ: 'ؤ',
  ى: 'ي',
  ٱ: 'ا',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  '‘': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '٫': '.',
  '٬': ',',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\t': ' ',
};

const cache = new Map<string, string>();

function plain(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
  const known = PLAIN[unit];
  if (known !== undefined) return known;
  if (code >= 0xd800 && code <= 0xdfff) return unit;
  const lower = (unit.normalize('NFD')[0] ?? unit).toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/**
 * Lower case, without accents, with ASCII digits, quotes and dashes. Keeps the length in UTF-16 units,
 * so that a span found in the folded text is the same span of the text itself.
 */
export function fold(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      out += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : code === 9 ? ' ' : unit;
      continue;
    }
    let folded = cache.get(unit);
    if (folded === undefined) {
      folded = plain(unit);
      cache.set(unit, folded);
    }
    out += folded;
  }
  return out;
}

/** The form in which words are compared: folded, without Arabic vowel marks and stretch. */
export const key = (word: string): string => fold(word).replace(/[\u0640\u064b-\u0652]/g, '');

/** A regular expression source for a literal text. */
export const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const LETTER = /[\p{L}\p{N}]/u;
/** Whether a match at [start, end) is not a part of a longer word. */
export const isWhole = (text: string, start: number, end: number): boolean =>
  !(start > 0 && LETTER.test(text[start - 1] as string) && LETTER.test(text[start] as string)) &&
  !(end < text.length && LETTER.test(text[end] as string) && LETTER.test(text[end - 1] as string));
