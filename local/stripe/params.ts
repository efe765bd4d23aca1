/** Decodes Stripe's form bodies: `items[0][price]=p`, `expand[]=x`, `metadata[a]=b`. Values stay text; an empty one is "". */
export function decodeForm(text: string): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null);
  for (const [name, value] of new URLSearchParams(text)) {
    const [head = '', ...rest] = name.split('[');
    put(root, [head, ...rest.map((part) => part.replace(/\]$/, ''))], value);
  }
  return tidy(root) as Record<string, unknown>;
}

function put(into: Record<string, unknown>, path: string[], value: string): void {
  let here = into;
  for (const [index, part] of path.entries()) {
    const key = part === '' ? String(Object.keys(here).length) : part;
    if (index === path.length - 1) here[key] = value;
    else {
      const next = here[key];
      if (typeof next !== 'object' || next === null) here[key] = Object.create(null);
      here = here[key] as Record<string, unknown>;
    }
  }
}

/** Objects whose keys are 0, 1, 2 … are lists. */
function tidy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => [key, tidy(each)] as const);
  if (entries.length > 0 && entries.every(([key], index) => key === String(index))) return entries.map(([, each]) => each);
  return Object.fromEntries(entries);
}
