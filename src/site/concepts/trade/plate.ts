import { css } from '../../render/css.ts';
import { escapeHtml, type SafeHtml } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import { n } from './pen.ts';

/** A few letters in a drawing, centred. */
export interface Label {
  x: number;
  y: number;
  size: number;
  text: string;
  fill?: string;
}

export interface Drawing {
  width: number;
  height: number;
  /** Markup of shapes; directional drawings are mirrored on right-to-left pages. */
  body: string;
  /** Labels are never mirrored. */
  labels?: readonly Label[];
  /** Fit to its box: whole with overflow visible, cropped, or stretched. */
  fit?: 'meet' | 'slice' | 'none';
  /** The part to keep: `xMidYMid` by default. */
  from?: `x${'Min' | 'Mid' | 'Max'}Y${'Min' | 'Mid' | 'Max'}`;
  /** Whether it is directional, like time and writing. */
  mirrors?: boolean;
}

/** Styles of a drawing in two compositions, for wide windows and for phones. */
export const plateCss = css`
.plate{display:block;inline-size:100%;block-size:100%;fill:none}
.plate text{font-family:var(--font-display);font-weight:var(--weight-display);text-anchor:middle}
.trade-words{container-type:inline-size;display:grid;gap:var(--space-s);align-content:start;justify-items:start}
.opening:has(>.plates){--tall:min(100svh - 4.5rem,56rem);min-block-size:var(--tall)}
@media (max-width:59.99rem){.plate-wide{display:none}.opening:has(>.plates){--tall:min(100svh - 7.75rem,46rem)}}
@media (min-width:60rem){.plate-tall{display:none}}`;

function write(drawing: Drawing, name: string, isRtl: boolean): string {
  const { width, height, body, labels = [], fit = 'slice' } = drawing;
  const turned = isRtl && drawing.mirrors;
  const from = turned
    ? (drawing.from ?? 'xMidYMid').replace(/xMin|xMax/, (side) => (side === 'xMin' ? 'xMax' : 'xMin'))
    : (drawing.from ?? 'xMidYMid');
  const ratio = fit === 'none' ? 'none' : `${from} ${fit}`;
  const letters = labels.map(
    ({ x, y, size, text, fill }) =>
      `<text x="${n(turned ? width - x : x)}" y="${n(y + size * 0.35)}" font-size="${n(size)}" fill="${fill ?? 'var(--text)'}">${escapeHtml(text)}</text>`,
  );
  const shapes = turned ? `<g transform="matrix(-1 0 0 1 ${n(width)} 0)">${body}</g>` : body;
  return `<svg class="plate plate-${name}" viewBox="0 0 ${n(width)} ${n(height)}" preserveAspectRatio="${ratio}"${fit === 'meet' ? ' overflow="visible"' : ''} aria-hidden="true" focusable="false">${shapes}${letters.join('')}</svg>`;
}

/** A computed drawing in its two compositions, of which CSS shows one. */
export function plates({ h, dir }: Scene, wide: Drawing, tall: Drawing): SafeHtml {
  return h('div', { class: 'plates' }, h.trusted(write(wide, 'wide', dir === 'rtl')), h.trusted(write(tall, 'tall', dir === 'rtl')));
}
