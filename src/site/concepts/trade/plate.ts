import { css } from '../../render/css.ts';
import { escapeHtml, type SafeHtml } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';
import { n } from './pen.ts';

/** A few letters in a drawing, set about their middle. */
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
  /** Markup of shapes; what runs from start to end is turned round where the page is read from the right. */
  body: string;
  /** Letters are never turned round. */
  labels?: readonly Label[];
  /** How it fills its place: whole, with what runs on beyond its edges, cropped, or stretched. */
  fit?: 'meet' | 'slice' | 'none';
  /** Which part is kept: `xMidYMid` unless given. */
  from?: `x${'Min' | 'Mid' | 'Max'}Y${'Min' | 'Mid' | 'Max'}`;
  /** Whether it runs from start to end, as time and writing do. */
  mirrors?: boolean;
}

/** Styles of two drawings of one thing, one for wide windows and one for phones. */
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

/** A computed drawing in its two compositions; a window shows one of them. */
export function plates({ h, dir }: Scene, wide: Drawing, tall: Drawing): SafeHtml {
  return h('div', { class: 'plates' }, h.trusted(write(wide, 'wide', dir === 'rtl')), h.trusted(write(tall, 'tall', dir === 'rtl')));
}
