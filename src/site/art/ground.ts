import type { Theme } from '../schema/theme.ts';
import { fromHex } from '../theme/oklch.ts';
import { artOf, seedsOf } from '../theme/palette.ts';

/** Index into the five art colours. */
export type Field = 0 | 1 | 2 | 3 | 4;

export const fieldsOf = (theme: Theme): readonly string[] => artOf(seedsOf(theme), 'light');

/** The allowed field with the best contrast to a colour. */
export function fieldFor(hex: string, fields: readonly string[], allowed: readonly Field[]): Field {
  const own = fromHex(hex);
  const distance = (i: Field) => {
    const f = fromHex(fields[i]!);
    const rad = Math.PI / 180;
    return Math.hypot(
      (f.l - own.l) * 1.2,
      f.c * Math.cos(f.h * rad) - own.c * Math.cos(own.h * rad),
      f.c * Math.sin(f.h * rad) - own.c * Math.sin(own.h * rad),
    );
  };
  return [...allowed].sort((a, b) => distance(b) - distance(a))[0] ?? 0;
}
