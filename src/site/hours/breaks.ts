import { clockOf, rangeOf, TIME } from './clock.ts';
import type { HoursNorm } from './week.ts';

type Days = HoursNorm['days'];

const CLOCK = TIME.replace(/\((?!\?)/g, '(?:');
/** "fecho pro almoço 12 às 13:30", "com parada 11h30 às 13h", "fecha 12 as 14 todo dia". */
const BREAK = new RegExp(
  `[\\s,(]*(?:(?:e|com|con|with|mas|e a gente|so que) )?(?:fech(?:o|a|amos|ado|ando)|par(?:o|a|amos|ada|ando)|pausa|intervalo|cierr(?:o|a|amos)|cerramos|closed|break|almoco|menos|exceto|excepto|except|salvo|but not)(?: (?:pr[ao]|para|p/|de|do|da|no|o|a|al|por|for))*(?: ?(?:almoco|almocar|almuerzo|comer|comida|mediodia|meio-dia|descanso|lunch))?(?: (?:de|das|entre|from|desde las))? (?<open>${CLOCK})(?![\\p{L}\\d]) ?(?:as|a|ao|al|ate(?: as)?|e(?: as)?|-|to|a las) ?(?<close>${CLOCK})(?![\\p{L}\\d])(?: tod[oa]s?(?: os)? dias?)?\\)?`,
  'gu',
);

export interface Break {
  start: number;
  end: number;
  range: [string, string];
}

/** Breaks in the middle of the opening hours. */
export function breaksIn({ open }: { open: string }): Break[] {
  return [...open.matchAll(BREAK)].flatMap(({ index, 0: said, groups }) => {
    const [from, to] = [clockOf(groups?.open ?? ''), clockOf(groups?.close ?? '')];
    if (!from || !to) return [];
    const range = rangeOf(from, to);
    return range[0] < range[1] ? [{ start: index, end: index + said.length, range }] : [];
  });
}

/** The days with their breaks, for breaks within a day's hours. */
export function withoutBreaks(days: Days, breaks: readonly Break[]): Days {
  const parted = (spans: [string, string][], { range: [from, to] }: Break): [string, string][] =>
    spans.flatMap(([open, close]): [string, string][] =>
      open < from && to < close
        ? [
            [open, from],
            [to, close],
          ]
        : [[open, close]],
    );
  return Object.fromEntries(
    Object.entries(days).map(([day, spans]) => [day, breaks.reduce(parted, spans as [string, string][]).slice(0, 4)]),
  );
}
