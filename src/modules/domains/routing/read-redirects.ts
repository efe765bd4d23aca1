import { csvCells } from './csv-cells.ts';

export interface Redirect {
  from: string;
  /** A path of the same site, or an https URL. */
  to: string;
  permanent: boolean;
}

export type RedirectRefusal = 'two_wanted' | 'from_not_path' | 'to_not_path' | 'other_host' | 'twice' | 'to_itself' | 'loop' | 'too_many';

export interface RedirectProblem {
  /** Line number from 1, as shown to the person. */
  line: number;
  text: string;
  reason: RedirectRefusal;
}

export interface ReadRedirects {
  redirects: Redirect[];
  problems: RedirectProblem[];
}

const MAX_REDIRECTS = 2000;
const MAX_PATH = 500;
/** First line of a CSV with a header. */
export const HEADING = /^(from|de|origem|old|source|origen|desde)\b/i;

/** Normalizes a path: one slash at the front, none at the end, letters unescaped. */
export function pathOf(text: string): string | null {
  if (!text.startsWith('/') || text.startsWith('//') || /[\s\\\p{Cc}]/u.test(text)) return null;
  try {
    const path = decodeURI(text.split(/[?#]/)[0]!).normalize('NFC');
    const clean = path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1');
    return clean.length <= MAX_PATH ? clean : null;
  } catch {
    return null;
  }
}

/** The path of a URL at one of the name's own hosts. */
function withoutHost(text: string, hosts: readonly string[]): { path: string; isOwn: boolean } {
  const url = /^https?:\/\//i.test(text) ? URL.parse(text) : null;
  if (!url) return { path: text, isOwn: true };
  return { path: `${url.pathname}${url.search}${url.hash}`, isOwn: hosts.includes(url.hostname) };
}

type Line = { ok: true; redirect: Redirect } | { ok: false; reason: RedirectRefusal };

function readLine(cells: string[], hosts: readonly string[]): Line {
  const [old, next, code] = cells;
  if (!old || !next) return { ok: false, reason: 'two_wanted' };
  const source = withoutHost(old, hosts);
  if (!source.isOwn) return { ok: false, reason: 'other_host' };
  const from = pathOf(source.path);
  if (from === null || from === '/') return { ok: false, reason: 'from_not_path' };
  const target = withoutHost(next, hosts);
  const to = target.isOwn ? pathOf(target.path) : /^https:\/\//i.test(next) ? URL.parse(next)!.href : null;
  if (to === null || to.length > MAX_PATH) return { ok: false, reason: 'to_not_path' };
  if (to === from) return { ok: false, reason: 'to_itself' };
  return { ok: true, redirect: { from, to, permanent: code !== '302' && code !== '307' } };
}

/**
 * Reads redirects: two paths per line, separated by a space, an arrow, a comma or a tab, or a CSV with a header. A bad line is reported by
 * its number, and so is every line of a loop.
 */
export function readRedirects(text: string, hosts: readonly string[]): ReadRedirects {
  const problems: RedirectProblem[] = [];
  const found = new Map<string, Redirect & { line: number; text: string }>();
  for (const [at, raw] of text.split(/\r\n|\n|\r/).entries()) {
    const [line, words] = [at + 1, raw.trim()];
    if (words === '' || words.startsWith('#') || (at === 0 && HEADING.test(words))) continue;
    const read = readLine(csvCells(words), hosts);
    if (!read.ok) problems.push({ line, text: words, reason: read.reason });
    else if (found.has(read.redirect.from)) problems.push({ line, text: words, reason: 'twice' });
    else if (found.size >= MAX_REDIRECTS) problems.push({ line, text: words, reason: 'too_many' });
    else found.set(read.redirect.from, { ...read.redirect, line, text: words });
  }
  for (const { from, line, text: words } of found.values()) {
    if (endOf(found, from) === null) problems.push({ line, text: words, reason: 'loop' });
  }
  const redirects = [...found.values()].map(({ from, permanent }) => ({ from, to: endOf(found, from) ?? '', permanent }));
  return { redirects, problems: problems.sort((a, b) => a.line - b.line) };
}

/** End of a chain of redirects, so that visitors are redirected once; null for a loop. */
function endOf(all: ReadonlyMap<string, Redirect>, from: string): string | null {
  const seen = new Set<string>();
  let at = from;
  for (let next = all.get(at); next; next = all.get(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
    at = next.to;
  }
  return at;
}
