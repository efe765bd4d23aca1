import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTown } from '../gazetteer.ts';
import { CAPITALS } from '../name/capitals.ts';
import type { Span } from '../sentences.ts';

/** Bodies that go by their initials: unions, associations, councils. */
export const BODIES =
  'Sindicato|Associa[cç][aã]o|Asociaci[oó]n|Association|Federa[cç][aã]o|Federaci[oó]n|Federation|Confedera[cç][aã]o|Cooperativa|Co-?operative|Cons[oó]rcio|Conselho|Consejo|Council|Funda[cç][aã]o|Fundaci[oó]n|Foundation|Instituto|Institute|Sociedade|Sociedad|Society|Uni[aã]o|Uni[oó]n|Union|Liga|League|Clube|Club|C[aâ]mara|Chamber|Centro|Centre|Center|Movimento|Movimiento|Rede|Red|Network|N[uú]cleo|Grupo';
const EXPANSION = new RegExp(`^\\s?[,(–—-]\\s?(?:[oa] |el |la |the )?((?:${BODIES}) [^,.;:\\n()]{3,70})`, 'u');
const CONFIDENCE = 0.8;
const LONG_FIRST = new RegExp(`(?<=^|[.!?\\n]\\s{0,3})(${CAPITALS}) ?[(—–-] ?(\\p{Lu}{4,12})(?=[).,;\\n])`, 'gu');
const MIN_WORDS = 3;

/** "Associação dos Amigos do Museu (AMUSE)", "ASSOCIAÇÃO DOS MELIPONICULTORES … – AMEVALI": initials behind what they stand for. */
export function longAndShort({ text, country }: Pick<Sheet, 'text' | 'country'>): { long: Span; short: Span } | undefined {
  for (const { index, 0: whole, 1: long = '', 2: short = '' } of text.slice(0, MAX_READ).matchAll(LONG_FIRST)) {
    const letters = fold(short).split('').join('.*');
    if (long.split(' ').length < MIN_WORDS || isTown(short, country) || !new RegExp(`^${letters}`, 'u').test(fold(long))) continue;
    const end = index + whole.length;
    return { long: { start: index, end: index + long.length }, short: { start: end - short.length, end } };
  }
  return undefined;
}
const MAX_READ = 400;

/** "SINTRAPAN, | Sindicato dos Padeiros | de Ribeirão Preto": what the initials stand for, without the town. */
export function expansionOf({ text, country }: Sheet, name: Found | null): Found | null {
  if (!name?.span || !/^\p{Lu}{4,12}$/u.test(name.value)) return null;
  const [, end] = name.span;
  const { long, short } = longAndShort({ text, country }) ?? {};
  if (long && short?.end === end) {
    const said = text.slice(long.start, long.end);
    return { value: /\p{Ll}/u.test(said) ? said : capitalised(said), span: [long.start, long.end], confidence: CONFIDENCE };
  }
  const match = EXPANSION.exec(text.slice(end, end + 100));
  if (!match?.[1]) return null;
  const town = / (?:de|do|da|of|in|em|en) (\p{Lu}[\p{L}'’ ]+)$/u.exec(match[1]);
  const value = town?.[1] && isTown(town[1], country) ? match[1].slice(0, town.index) : match[1].trimEnd();
  const start = end + match[0].length - match[1].length;
  return { value, span: [start, start + value.length], confidence: CONFIDENCE };
}

/** Words in capitals alone, as they are written in a sentence. */
const capitalised = (said: string): string =>
  said
    .toLocaleLowerCase()
    .replace(/(?<!\p{L})(?!(?:d[aeo]s?|del?|of|the|la|las|los|y|e|and|na|no|en|em)(?!\p{L}))\p{L}/gu, (letter) =>
      letter.toLocaleUpperCase(),
    );
