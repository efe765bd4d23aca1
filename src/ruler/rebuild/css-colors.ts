/** Red, green and blue, 0–255. */
export type Rgb = readonly [number, number, number];

const NAMED: Record<string, string> = {
  navy: '#000080',
  teal: '#008080',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  orange: '#ffa500',
  purple: '#800080',
  maroon: '#800000',
  olive: '#808000',
  gold: '#ffd700',
  crimson: '#dc143c',
  tomato: '#ff6347',
  coral: '#ff7f50',
  chocolate: '#d2691e',
  brown: '#a52a2a',
  darkred: '#8b0000',
  darkblue: '#00008b',
  darkgreen: '#006400',
  royalblue: '#4169e1',
  steelblue: '#4682b4',
  seagreen: '#2e8b57',
  indigo: '#4b0082',
  yellow: '#ffff00',
  white: '#ffffff',
  black: '#000000',
};

const NUMBER = '\\s*([\\d.]+)(%?)\\s*';
const RGB = new RegExp(`^rgba?\\(${NUMBER}[, ]${NUMBER}[, ]${NUMBER}(?:[,/]\\s*([\\d.]+)(%?)\\s*)?\\)`, 'i');
const HSL = /^hsla?\(\s*([\d.]+)(?:deg)?\s*[, ]\s*([\d.]+)%\s*[, ]\s*([\d.]+)%\s*(?:[,/]\s*([\d.]+)(%?)\s*)?\)/i;
/** Fainter colours are tints and shadows. */
const MIN_ALPHA = 0.6;

/** The first colour of a CSS value; null without one, or if it is see-through. */
export function colorIn(value: string): Rgb | null {
  const at = /#[\da-f]{3,8}\b|(?:rgb|hsl)a?\([^)]{1,80}\)|\b[a-z]{3,10}\b/gi;
  for (const [word] of value.slice(0, 400).matchAll(at)) {
    const color = readColor(word);
    if (color !== undefined) return color;
  }
  return null;
}

function readColor(word: string): Rgb | null | undefined {
  if (word.startsWith('#')) return fromHex(word);
  const rgb = RGB.exec(word);
  if (rgb) {
    if (alphaOf(rgb[7], rgb[8]) < MIN_ALPHA) return null;
    const part = (at: number) => Math.min(255, Math.round(Number(rgb[at]) * (rgb[at + 1] === '%' ? 2.55 : 1)));
    return [part(1), part(3), part(5)];
  }
  const hsl = HSL.exec(word);
  if (hsl) return alphaOf(hsl[4], hsl[5]) < MIN_ALPHA ? null : fromHsl(Number(hsl[1]), Number(hsl[2]) / 100, Number(hsl[3]) / 100);
  const named = Object.hasOwn(NAMED, word.toLowerCase()) ? NAMED[word.toLowerCase()] : undefined;
  return named ? fromHex(named) : undefined;
}

const alphaOf = (alpha: string | undefined, unit: string | undefined): number =>
  alpha === undefined ? 1 : Number(alpha) / (unit === '%' ? 100 : 1);

function fromHex(hex: string): Rgb | null | undefined {
  const digits = hex.slice(1);
  if (![3, 4, 6, 8].includes(digits.length)) return undefined;
  const each = digits.length < 6 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  const [r, g, b, alpha = 255] = each.map((pair) => Number.parseInt(pair, 16));
  return alpha / 255 < MIN_ALPHA ? null : [r!, g!, b!];
}

function fromHsl(hue: number, saturation: number, light: number): Rgb {
  const reach = saturation * Math.min(light, 1 - light);
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    return Math.round(255 * (light - reach * Math.max(-1, Math.min(k - 3, 9 - k, 1))));
  };
  return [part(0), part(8), part(4)];
}

export const hexOf = (color: Rgb): string => `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** Difference as it is seen, roughly 0–765. */
export function difference([r, g, b]: Rgb, [r2, g2, b2]: Rgb): number {
  const red = (r + r2) / 2;
  const [dr, dg, db] = [r - r2, g - g2, b - b2];
  return Math.sqrt((2 + red / 256) * dr * dr + 4 * dg * dg + (2 + (255 - red) / 256) * db * db);
}

/** 0 for a grey. */
export const chromaOf = (color: Rgb): number => Math.max(...color) - Math.min(...color);
export const lightnessOf = ([r, g, b]: Rgb): number => (0.2126 * r + 0.7152 * g + 0.0722 * b) / 255;
