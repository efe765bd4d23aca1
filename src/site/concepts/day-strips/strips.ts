import type { SafeHtml } from '../../render/html.ts';
import type { Scene } from '../../render/view.ts';

/** Hours from midnight to noon, and again from noon to midnight. */
const HALF = 12;

/** Hours as strips side by side, each in the tone of its hour. `lit` marks the open ones. */
export const strips = (scene: Scene, hours: readonly number[], lit: (hour: number) => boolean = () => false): SafeHtml =>
  scene.h(
    'div',
    { class: 'strips', 'aria-hidden': 'true' },
    hours.map((hour) => scene.h('i', { class: lit(hour % 24) ? 'lit' : `h${hour % 24}` })),
  );

/** Tone of an hour: from night over morning or evening to day. */
function toneAt(hour: number): string {
  const height = 0.5 - 0.5 * Math.cos((2 * Math.PI * hour) / 24);
  const sky = hour < HALF ? '--dawn' : '--dusk';
  const part = (from: number) => Math.round(Math.min(1, (height - from) * 2) * 100);
  return height < 0.5
    ? `color-mix(in oklab,var(${sky}) ${part(0)}%,var(--bg))`
    : `color-mix(in oklab,var(--light) ${Math.round(part(0.5) * 0.72)}%,var(${sky}))`;
}

export const skyCss = Array.from({ length: 2 * HALF }, (_, hour) => `.hero-day-strips .h${hour}{background:${toneAt(hour + 0.5)}}`).join(
  '',
);
