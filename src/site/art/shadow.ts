import { n } from './scene.ts';

/** A filter that turns a drawing into its flat silhouette. */
export const shadowFilter = (id: string) =>
  `<filter id="${id}s"><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 .2 0"/></filter>`;

/** A drawing with its shadow offset by `dx`, `dy`, for objects seen from above. */
export const withDropShadow = (id: string, i: number, markup: string, dx: number, dy: number) =>
  `<use href="#${id}${i}" filter="url(#${id}s)" transform="translate(${n(dx)} ${n(dy)})"/><g id="${id}${i}">${markup}</g>`;

/** A standing drawing with its shadow on the table, down to the right: the light comes from behind, upper left. */
export const withStandingShadow = (id: string, i: number, markup: string, base: number) =>
  `<use href="#${id}${i}" filter="url(#${id}s)" transform="matrix(1 0 -.72 -.26 ${n(0.72 * base)} ${n(1.26 * base)})"/><g id="${id}${i}">${markup}</g>`;
