import type { Handler } from './http.ts';

export type Route = { method: string; pattern: RegExp; names: string[]; handle: Handler };

/**
 * One row of a routing table: `route('GET', '/object/:bucket/*', handler)`. `:name` matches one path segment, a final `*` the rest,
 * slashes included.
 */
export function route(method: string, path: string, handle: Handler): Route {
  const names: string[] = [];
  const source = path
    .split('/')
    .map((part) => {
      if (part === '*') return names.push('rest') && '(.+)';
      if (part.startsWith(':')) return names.push(part.slice(1)) && '([^/]+)';
      return part.replaceAll('.', '\\.');
    })
    .join('/');
  return { method, pattern: new RegExp(`^${source}$`, 's'), names, handle };
}

/** Prefixes every path of a table, e.g. with `/auth/v1`. */
export function under(prefix: string, routes: Route[]): Route[] {
  return routes.map((each) => ({ ...each, pattern: new RegExp(`^${prefix}${each.pattern.source.slice(1)}`, 's') }));
}

/** The first matching row. The path is matched raw and its parts decoded, so that `%2F` never makes a segment. */
export function match(routes: Route[], method: string, path: string): { handle: Handler; params: Record<string, string> } | null {
  for (const { method: allowed, pattern, names, handle } of routes) {
    if (allowed !== method && !(method === 'HEAD' && allowed === 'GET')) continue;
    const found = pattern.exec(path);
    if (found)
      return { handle, params: Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')])) };
  }
  return null;
}
