import type { Cloud } from './cloud.ts';

/** The redirect target: the app's own origin or an allowed pattern; anything else becomes the app's front page. */
export function allowedRedirect(cloud: Cloud, wanted: string | null | undefined): string {
  if (!wanted || !URL.canParse(wanted)) return cloud.siteUrl;
  const target = new URL(wanted);
  const web = target.protocol === 'http:' || target.protocol === 'https:';
  if (web && !target.username && target.origin === new URL(cloud.siteUrl).origin) return wanted;
  return cloud.redirectAllowList.some((pattern) => globMatches(pattern, wanted)) ? wanted : cloud.siteUrl;
}

/** `*` stands for anything but `.` and `/`, `**` for anything, `?` for one such character: hosted Auth's rules. */
function globMatches(pattern: string, text: string): boolean {
  const source = pattern
    .split(/(\*\*|\*|\?)/)
    .map((part) => ({ '**': '.*', '*': '[^./]*', '?': '[^./]' })[part] ?? part.replace(/[.+^${}()|[\]\\]/g, '\\$&'))
    .join('');
  return new RegExp(`^${source}$`).test(text);
}

/** Adds to the URL's query, and to its fragment for a browser page. */
export function withAnswer(target: string, query: Record<string, string>, fragment: Record<string, string> = {}): string {
  const url = new URL(target);
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  if (Object.keys(fragment).length > 0) url.hash = new URLSearchParams(fragment).toString();
  return url.href;
}
