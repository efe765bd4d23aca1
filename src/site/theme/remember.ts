import type { Theme } from '../schema/theme.ts';

/**
 * Caches results for the last few palettes: a site needs its colours once per page and picture. Keyed by the colours themselves, so a theme
 * changed in place is simply another palette.
 */
export function rememberByColor<T>(make: (theme: Pick<Theme, 'color'>) => T): (theme: Pick<Theme, 'color'>) => T {
  const known = new Map<string, T>();
  return (theme) => {
    const key = JSON.stringify(theme.color);
    const old = known.get(key);
    if (old !== undefined) return old;
    const made = make(theme);
    known.set(key, made);
    if (known.size > 32) known.delete(known.keys().next().value!);
    return made;
  };
}
