/** Redirect target of an old path. */
export interface Redirect {
  to: string;
  permanent: boolean;
}

interface SiteRedirects {
  mainHost?: string | null;
  moved?: ReadonlyMap<string, Redirect>;
}

interface RequestedUrl {
  hostname: string;
  /** Path and query. */
  target: string;
  isEncrypted: boolean;
}

/** Key of a redirect: the decoded path without a trailing slash. */
function pathOf(target: string): string {
  const path = target.split('?', 1)[0]!;
  try {
    return decodeURI(path)
      .normalize('NFC')
      .replace(/(.)\/$/, '$1');
  } catch {
    return path;
  }
}

/** The redirect for a request, if any: to the canonical host, to HTTPS, and from an old path to its new one, in one hop. */
export function redirectFor(
  { mainHost, moved }: SiteRedirects,
  { hostname, target, isEncrypted }: RequestedUrl,
  originOf: (host: string) => string,
): { location: string; status: 307 | 308 } | null {
  if (!mainHost && !moved?.size) return null;
  const old = moved?.size ? moved.get(pathOf(target)) : undefined;
  const at = target.indexOf('?');
  const query = at < 0 ? '' : target.slice(at);
  const isAway = Boolean(mainHost) && (hostname !== mainHost || !isEncrypted);
  if (!old) return isAway ? { location: originOf(mainHost!) + target, status: 308 } : null;
  const status = old.permanent ? 308 : 307;
  if (!old.to.startsWith('/')) return { location: old.to, status };
  const [page, section] = old.to.split('#', 2);
  const path = `${encodeURI(page!)}${query}${section ? `#${encodeURIComponent(section)}` : ''}`;
  return { location: isAway ? originOf(mainHost!) + path : path, status };
}
