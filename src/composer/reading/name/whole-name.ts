import type { Found } from '#composer/brief.ts';
import type { Sheet } from '../facts/sheet.ts';
import { fold } from '../fold.ts';
import { isTown } from '../gazetteer.ts';
import type { Choice } from '../likeliest.ts';
import { withNumeral } from './numbered.ts';

const ONE = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
/** A next word that is only a kind of business. */
const KIND =
  /^ (?:gardens?|orchard|farm|school|church|club|society|association|center|centre|hall|house|market|kitchen|library|museum|theatre|theater|choir|band|league|festival|fair|hospital|clinic|studio|workshop|collective|cooperative|foundation)$/;
const NEXT = new RegExp(`^(?: ${ONE})+(?![\\p{L}])`, 'u');
const HEAD = new RegExp(`(${ONE}) (?:d[aeo]s?|del|de l[ao]s?|de el|of(?: the)?) $`, 'u');
const GATHERING =
  /^(?:feria|feira|festa|fiesta|festival|jornadas?|congresso|congreso|congress|encontro|encuentro|corrida|carrera|maratona|mostra|muestra|semana|copa|torneio|torneo|bienal|salao|noite|noche|amigos|friends|fair|day|race|run|league)$/;
/** Min chance of a longer name, as a share of the chosen one's. */
const ENOUGH = { more: 0.25, before: 0.1 };

/** The chosen name with the words it was cut from: "Mill Pond Community | Orchard", "Feria de la | Castaña". */
export function wholeName(sheet: Sheet, found: Found, choices: readonly Choice[]): Found {
  if (!found.span) return found;
  const { text, country } = sheet;
  let [start, end] = found.span;
  if (text.slice(start, end) !== found.value) return found;
  const chosen = choices.find(({ value }) => value === found.value)?.share ?? 0;
  const isLikely = (from: number, to: number, least: number) =>
    choices.some(({ value, share }) => value === text.slice(from, to) && share >= chosen * least);
  const next = NEXT.exec(text.slice(end, end + 40))?.[0] ?? '';
  if (KIND.test(fold(next)) && !isTown(next.trim(), country) && isLikely(start, end + next.length, ENOUGH.more)) end += next.length;
  const head = HEAD.exec(text.slice(Math.max(0, start - 40), start));
  if (head && GATHERING.test(fold(head[1] as string)) && isLikely(start - head[0].length, end, ENOUGH.before)) start -= head[0].length;
  if (
    GATHERING.test(
      fold(
        text
          .slice(start, end)
          .replace(/^Annual /, '')
          .split(' ')[0] as string,
      ),
    )
  )
    start = withNumeral(text, start);
  return { ...found, value: text.slice(start, end), span: [start, end] };
}
