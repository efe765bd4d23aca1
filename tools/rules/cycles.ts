import type { Sources } from './source.ts';

/** Files that import each other, each group once. */
export function cycles(sources: Sources): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const open = new Set<string>();
  const found: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    low.set(file, index.get(file)!);
    stack.push(file);
    open.add(file);
    for (const { to } of sources.get(file)!.imports) {
      if (!sources.has(to)) continue;
      if (!index.has(to)) visit(to);
      if (open.has(to)) low.set(file, Math.min(low.get(file)!, low.get(to)!));
    }
    if (low.get(file) !== index.get(file)) return;
    const group = stack.splice(stack.indexOf(file));
    for (const one of group) open.delete(one);
    if (group.length > 1 || sources.get(file)!.imports.some(({ to }) => to === file)) found.push(group);
  };
  for (const file of sources.keys()) if (!index.has(file)) visit(file);
  return found;
}
