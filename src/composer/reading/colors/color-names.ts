import type { Oklch } from '#site/schema.ts';
import { isFrequent } from '../learned/kinds.ts';
import { COLORS, type NamedColor, SHADES } from '../lexicon/colors.ts';

/** Their plural is "reds": "redes" are nets in Portuguese and Spanish. */
export const ENGLISH = /^(?:red|blue|green|white|black|pink|gr[ae]y|gold|golden|silver|brown|yellow|orange|purple|violet|ivory)$/;
const NAMES = [...COLORS.keys()].sort((a, b) => b.length - a.length);

const shape = (names: readonly string[]): string =>
  names
    .map((name) =>
      name
        .replace(/ /g, '[ -]')
        .replace(/o(?=$|\[)/g, '[oa]')
        .replace(/ي$/, 'يه?')
        .concat(ENGLISH.test(name) ? 's?' : '(?:s|es)?'),
    )
    .join('|');

export const pure = NAMES.filter((name) => !COLORS.get(name)?.thing);

export const SHADE = SHADES.map(([, words]) => words).join('|');
export const PURE = `(?:${shape(pure)})`;
export const ANY = `(?:${shape(NAMES)})`;

/** Source of a pattern for words that name a colour and nothing else. */
export const COLOUR = `(?<![\\p{L}])${PURE}(?![\\p{L}])`;

/** The entry of a word as written: singular, masculine, without a hyphen. */
export function colorNamed(said: string): NamedColor | undefined {
  const name = said.replace(/-/g, ' ').trim();
  const plain = [name, name.replace(/s$/, ''), name.replace(/es$/, ''), name.replace(/يه$/, 'ي')];
  const forms = plain.flatMap((one) => [one, one.replace(/a$/, 'o'), one.replace(/a(?= )/, 'o')]);
  return forms.map((form) => COLORS.get(form)).find((entry) => entry !== undefined);
}

const FIRST_WORDS = new Set(NAMES.map((name) => name.split(' ')[0] as string));

/** True when some word could begin a colour's name; most sentences have none. */
export const mayNameColor = (said: string): boolean =>
  /[\u0600-\u06ff]/.test(said) ||
  (said.match(/[a-z]+/g) ?? []).some((word) => {
    const one = word.replace(/s$/, '');
    if (FIRST_WORDS.has(word.replace(/es$/, ''))) return true;
    return FIRST_WORDS.has(word) || FIRST_WORDS.has(one) || FIRST_WORDS.has(one.replace(/a$/, 'o'));
  });

const SPELLED = pure.filter((name) => /^[a-z]{4,}$/.test(name));

/** True when two words differ by one letter, or by a swap of two. */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one[0] !== other[0]) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2));
}

/** A misspelt colour after a colour cue: "cor amarrelo", "colour purpl". */
export function misspelt(word: string): NamedColor | undefined {
  if (word.length < 5 || ['pt', 'es', 'en'].some((language) => isFrequent(word, language))) return undefined;
  const [name] = SPELLED.filter((known) => isNear(word, known) || isNear(word.replace(/[as]$/, 'o'), known));
  return name ? COLORS.get(name) : undefined;
}

const round = (n: number): number => Number(n.toFixed(3));

/** The colour adjusted by the words beside it: "azul escuro", "burnt orange", "roxo quase preto". */
export function shaded({ l, c, h }: Oklch, words: string): Oklch {
  const kind = SHADES.find(([, said]) => new RegExp(`(?<!\\p{L})(?:${said})(?!\\p{L})`, 'u').test(words))?.[0];
  if (kind === 'black') return { l: 0.26, c: round(c * 0.5), h };
  if (kind === 'dark') return { l: round(Math.max(0.22, l - 0.16)), c: round(c * 0.85), h };
  if (kind === 'light') return { l: round(Math.min(0.95, l + (l < 0.6 ? 0.3 : 0.12))), c: round(c * 0.6), h };
  if (kind === 'vivid') return { l, c: round(Math.min(0.28, c * 1.25)), h };
  if (kind === 'muted') return { l: round(l * 0.92), c: round(c * 0.8), h };
  return { l, c, h };
}
