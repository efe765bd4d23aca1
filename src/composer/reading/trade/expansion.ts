import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { isTown } from '../gazetteer.ts';

/** Bodies that go by their initials: unions, associations, councils. */
export const BODIES =
  'Sindicato|Associa[cç][aã]o|Asociaci[oó]n|Association|Federa[cç][aã]o|Federaci[oó]n|Federation|Confedera[cç][aã]o|Cooperativa|Co-?operative|Cons[oó]rcio|Conselho|Consejo|Council|Funda[cç][aã]o|Fundaci[oó]n|Foundation|Instituto|Institute|Sociedade|Sociedad|Society|Uni[aã]o|Uni[oó]n|Union|Liga|League|Clube|Club|C[aâ]mara|Chamber|Centro|Centre|Center|Movimento|Movimiento|Rede|Red|Network|N[uú]cleo|Grupo';
const EXPANSION = new RegExp(`^\\s?[,(–—-]\\s?(?:[oa] |el |la |the )?((?:${BODIES}) [^,.;:\\n()]{3,70})`, 'u');
const CONFIDENCE = 0.8;

/** "SINTRAPAN, | Sindicato dos Padeiros | de Ribeirão Preto": what the initials stand for, without the town. */
export function expansionOf({ text, country }: Sheet, name: Found | null): Found | null {
  if (!name?.span || !/^\p{Lu}{4,12}$/u.test(name.value)) return null;
  const [, end] = name.span;
  const match = EXPANSION.exec(text.slice(end, end + 100));
  if (!match?.[1]) return null;
  const town = / (?:de|do|da|of|in|em|en) (\p{Lu}[\p{L}'’ ]+)$/u.exec(match[1]);
  const value = town?.[1] && isTown(town[1], country) ? match[1].slice(0, town.index) : match[1].trimEnd();
  const start = end + match[0].length - match[1].length;
  return { value, span: [start, start + value.length], confidence: CONFIDENCE };
}
