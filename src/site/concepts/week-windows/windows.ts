import type { SafeHtml } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import { Day } from '../../schema/facts.ts';
import type { OpenWeek, Stretch } from '../material/open-week.ts';

const DAYS = Day.options;
/** Side of a window's frame, as a share of its cell. */
const FRAME = 0.06;
const round = (n: number) => Math.round(n * 100) / 100;

/** The lit part of one hour's window, from its opening side. */
function litPart(stretches: readonly Stretch[], hour: number): Stretch | undefined {
  for (const [start, end] of stretches) {
    const from = Math.max(start, hour);
    const to = Math.min(end, hour + 1);
    if (to - from > 0.05) return [from - hour, to - hour];
  }
  return undefined;
}

/** The hours of the week as windows, lit while open; `isTall` puts the days side by side and the hours downwards. */
export function windows(scene: Scene, { begun, days }: OpenWeek, hours: readonly number[], isTall: boolean): SafeHtml {
  const rect = (lit: string, at: number, row: number, [from, to]: Stretch) => {
    const [along, across] = [round(at + FRAME + from * (1 - 2 * FRAME)), round(row + FRAME)];
    const [length, side] = [round((to - from) * (1 - 2 * FRAME)), round(1 - 2 * FRAME)];
    return isTall
      ? `<rect${lit} x="${across}" y="${along}" width="${side}" height="${length}"/>`
      : `<rect${lit} x="${along}" y="${across}" width="${length}" height="${side}"/>`;
  };
  // A night stays in one piece, on the floor of the day it begins on.
  const shown = (hours.at(-1) ?? 0) >= 24 ? begun : days;
  const panes = DAYS.flatMap((day, row) =>
    hours.map((hour, at) => {
      const lit = litPart(shown[day], hour);
      return rect('', at, row, [0, 1]) + (lit ? rect(' class="lit"', at, row, lit) : '');
    }),
  );
  const box = isTall ? `0 0 7 ${hours.length}` : `0 0 ${hours.length} 7`;
  return scene.h.trusted(
    `<svg class="${isTall ? 'tall' : 'wide'}" viewBox="${box}" preserveAspectRatio="none" aria-hidden="true">${panes.join('')}</svg>`,
  );
}
