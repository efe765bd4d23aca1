import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTown } from '../gazetteer.ts';
import type { Choice } from '../likeliest.ts';
import { namesTrade } from '../trade/lexicon.ts';
import { withNumeral } from './numbered.ts';

const ONE = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
const NEXT = new RegExp(`^(?: ${ONE})+(?![\\p{L}])`, 'u');
const HEAD = new RegExp(`(${ONE}) (?:d[aeo]s?|del|de l[ao]s?|de el|of(?: the)?) $`, 'u');
const GATHERING =
  /^(?:feria|feira|festa|fiesta|festival|jornadas?|congresso|congreso|congress|encontro|encuentro|corrida|carrera|maratona|mostra|muestra|semana|copa|torneio|torneo|bienal|salao|noite|noche|amigos|friends|fair|festival|society|league)$/;
/** How likely what says more has to be, as a share of what was chosen. */
const ENOUGH = { more: 0.25, before: 0.1 };

/** The chosen name with the words that it was cut from: "Mill Pond Community | Orchard", "Feria de la | Castaña". */
export function wholeName(sheet: Sheet, found: Found, choices: readonly Choice[]): Found {
  if (!found.span) return found;
  const { text, country } = sheet;
  let [start, end] = found.span;
  if (text.slice(start, end) !== found.value) return found;
  const chosen = choices.find(({ value }) => value === found.value)?.share ?? 0;
  const isLikely = (from: number, to: number, least: number) =>
    choices.some(({ value, share }) => value === text.slice(from, to) && share >= chosen * least);
  const next = NEXT.exec(text.slice(end, end + 40))?.[0] ?? '';
  if (next && /\p{Ll}$/u.test(found.value) && !isTown(next.trim(), country) && isLikely(start, end + next.length, ENOUGH.more))
    end += next.length;
  const head = HEAD.exec(text.slice(Math.max(0, start - 40), start));
  if (head && isHead(sheet, head[1] as string) && isLikely(start - head[0].length, end, ENOUGH.before)) start -= head[0].length;
  start = withNumeral(text, start);
  return { ...found, value: text.slice(start, end), span: [start, end] };
}

const isHead = ({ language }: Sheet, word: string): boolean => namesTrade(fold(word), language) || GATHERING.test(fold(word));
