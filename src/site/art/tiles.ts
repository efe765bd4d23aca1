import type { Random } from './random.ts';

/** Cell size in drawing units. */
export const S = 200;

const quarter = (turn: number) => `transform="rotate(${turn * 90} 100 100)"`;

/** Geometric tiles on a painted 200-unit cell, in colours `f` and `g`. */
export const TILES: readonly ((random: Random, f: string, g: string) => string)[] = [
  (_, f) => `<circle cx="100" cy="100" r="60" fill="${f}"/>`,
  (r, f) => `<path ${quarter(Math.floor(r.next() * 4))} d="M0 0a200 200 0 0 1 200 200H0z" fill="${f}"/>`,
  (r, f, g) =>
    `<path ${quarter(Math.floor(r.next() * 4))} d="M0 0a200 200 0 0 1 200 200H0z" fill="${f}"/><path d="M0 100h100a100 100 0 0 1-100 100z" fill="${g}"/>`,
  (r, f) => `<path ${quarter(Math.floor(r.next() * 4))} d="M0 100a100 100 0 0 1 200 0z" fill="${f}"/>`,
  (r, f) => `<path ${quarter(Math.floor(r.next() * 4))} d="M0 0h200L0 200z" fill="${f}"/>`,
  (r, f) =>
    `<path ${quarter(Math.floor(r.next() * 2))} d="M0 0h25v200H0zM50 0h25v200H50zM100 0h25v200h-25zM150 0h25v200h-25z" fill="${f}"/>`,
  (r, f) => `<path ${quarter(Math.floor(r.next() * 2))} d="M0 0c110 0 200 90 200 200C90 200 0 110 0 0z" fill="${f}"/>`,
  (r, f, g) =>
    `<g ${quarter(Math.floor(r.next() * 4))}><path d="M0 0h200a200 200 0 0 1-200 200z" fill="${f}"/><path d="M0 0h133a133 133 0 0 1-133 133z" fill="${g}"/><path d="M0 0h67a67 67 0 0 1-67 67z" fill="${f}"/></g>`,
  (r, f) =>
    `<path ${quarter(Math.floor(r.next() * 2))} d="M0 0a100 100 0 0 1 100 100a100 100 0 0 1 100-100zM0 200a100 100 0 0 1 100-100a100 100 0 0 1 100 100z" fill="${f}"/>`,
  (_, f, g) => `<circle cx="100" cy="100" r="100" fill="${f}"/><circle cx="100" cy="100" r="50" fill="${g}"/>`,
  (_, f) => `<path d="M100 0l100 100-100 100L0 100z" fill="${f}"/>`,
];
