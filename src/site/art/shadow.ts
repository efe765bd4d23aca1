import { n } from './scene.ts';

/** A flat silhouette of what is drawn, to be laid beside or under it. */
export const shadowFilter = (id: string) =>
  `<filter id="${id}s"><feColorMatrix values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 .2 0"/></filter>`;

/** The drawing with its shadow thrown by `dx`, `dy`, as things lie on a table seen from above. */
export const lifted = (id: string, i: number, markup: string, dx: number, dy: number) =>
  `<use href="#${id}${i}" filter="url(#${id}s)" transform="translate(${n(dx)} ${n(dy)})"/><g id="${id}${i}">${markup}</g>`;

/** The drawing standing, its silhouette laid on the table: down to the right, as the light comes from the upper left behind. */
export const standing = (id: string, i: number, markup: string, base: number) =>
  `<use href="#${id}${i}" filter="url(#${id}s)" transform="matrix(1 0 -.72 -.26 ${n(0.72 * base)} ${n(1.26 * base)})"/><g id="${id}${i}">${markup}</g>`;
