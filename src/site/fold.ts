/** Letters that Unicode decomposition leaves alone, and equivalent signs. */
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
  '٪': '%',
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
 * Lower case, without accents, with ASCII digits, quotes and dashes. Keeps the length in UTF-16 units, so that a span found in the
 * folded text is the same span of the original.
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
