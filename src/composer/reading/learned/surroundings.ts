import type { Kind } from './tags.ts';
import type { Token } from './tokens.ts';

/** Features of the tokens [from, to) and their neighbours, for a choice. */
export function surroundings(tokens: readonly Token[], from: number, to: number): Record<string, number> {
  const word = (n: number) => tokens[n]?.word ?? (n < 0 ? '^' : '$');
  const shape = (n: number) => tokens[n]?.shape ?? (n < 0 ? '^' : '$');
  const inside = tokens.slice(from, to);
  const first = word(from);
  const last = word(to - 1);
  const signs: Record<string, number> = {};
  const add = (name: string, ...parts: string[]) => {
    signs[`${name} ${parts.join(' ')}`] = 1;
  };
  add('-1', word(from - 1));
  add('-2', word(from - 2));
  add('-2-1', word(from - 2), word(from - 1));
  add('-3-2-1', word(from - 3), word(from - 2), word(from - 1));
  add('+1', word(to));
  add('+2', word(to + 1));
  add('+1+2', word(to), word(to + 1));
  add('-1+1', word(from - 1), word(to));
  add('-1first', word(from - 1), first);
  add('last+1', last, word(to));
  const kinds = inside.map((token) => token.kind);
  add('kinds', kinds.join(' '));
  add('-1kind', word(from - 1), kinds[0] ?? '', shape(from));
  add('kind+1', kinds.at(-1) ?? '', shape(to - 1), word(to));
  add('kinds around', tokens[from - 1]?.kind ?? '', kinds[0] ?? '', kinds.at(-1) ?? '', tokens[to]?.kind ?? '');
  // A function word at an edge does not belong to the stretch.
  for (const [edge, token] of [
    ['first', inside[0]],
    ['last', inside.at(-1)],
  ] as const)
    if (token?.kind.startsWith('1')) add(edge, token.word);
  add('rare', String(inside.filter(({ kind, shape: form }) => !/[123T]/.test(kind) && /[Xx]/.test(form)).length));
  add('people', String(kinds.filter((kind) => /[fl]/.test(kind)).length), String(Math.min(to - from, 4)));
  const shapes = inside.map((token) => token.shape).join(' ');
  add('shapes', shapes);
  add('-1shapes', word(from - 1), shapes);
  add('shapes+1', shapes, word(to));
  add('around', shape(from - 1), shapes, shape(to));
  add('length', String(Math.min(to - from, 7)));
  add('at', String(Math.min(from, 3)), shape(from));
  return signs;
}

/** The chains' chance that a stretch is of a kind, in steps of its odds. */
export const sureness = (kind: Kind, chance: number): Record<string, number> => ({
  [`${kind} ${Math.max(-5, Math.min(5, Math.round(Math.log((chance + 1e-4) / (1 - chance + 1e-4)))))}`]: 1,
});
