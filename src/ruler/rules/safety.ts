import { isOutdated } from '../page/libraries.ts';
import type { Evidence } from './evidence.ts';
import type { Finding } from './finding.ts';

const DAY = 86_400_000;
/** Min days left on a certificate before its renewal is overdue. */
const RENEW_BY = 14;
/** Min useful max-age of HSTS in seconds (half a year). */
const LASTING = 15_552_000;

/** @param now milliseconds since 1970. */
export function judgeSafety(evidence: Evidence, now: number): Finding[] {
  const { url, certificate, plain, page } = evidence;
  const found: Finding[] = [];
  const add = (code: Finding['code'], points: number, values: Finding['values'] = {}, lines: string[] = []) =>
    found.push({ code, area: 'safe', points, values, show: lines.length > 0 ? { as: 'lines', lines: lines.slice(0, 4) } : null });

  if (!url.startsWith('https:'))
    found.push({ code: 'no_https', area: 'safe', points: 60, values: {}, show: { as: 'address', host: new URL(url).host } });
  else if (certificate?.problem) add('certificate_bad', 60, { problem: kindOf(certificate.problem) }, [certificate.problem]);
  else {
    const days = certificate?.validTo ? Math.floor((certificate.validTo - now) / DAY) : null;
    if (days !== null && days < RENEW_BY) add('certificate_ending', 15, { days });
    if (plain && !plain.leadsToHttps && plain.status < 400) add('https_not_forced', 20, {}, [`http: ${plain.status}`]);
  }
  if (page.insecureParts.length > 0) add('insecure_parts', 25, { count: page.insecureParts.length }, page.insecureParts);
  if (page.insecureForm) add('insecure_form', 30, {}, [page.insecureForm]);
  const missing = missingHeaders(evidence);
  if (missing.length > 0) add('headers_missing', missing.length * 4, { count: missing.length, names: missing.join(', ') }, missing);
  const old = page.libraries.filter(isOutdated);
  if (old.length > 0)
    add(
      'old_library',
      Math.min(25, old.length * 12),
      { count: old.length, names: names(old) },
      old.map(({ name, version }) => `${name} ${version}`),
    );
  return found;
}

const names = (libraries: { name: string; version: string }[]): string =>
  libraries.map(({ name, version }) => `${name} ${version}`).join(', ');

/** Security headers that are missing. */
export function missingHeaders({ headers, url }: Pick<Evidence, 'headers' | 'url'>): string[] {
  const policy = headers['content-security-policy'] ?? '';
  const age = Number(/max-age="?(\d+)/i.exec(headers['strict-transport-security'] ?? '')?.[1] ?? 0);
  return [
    url.startsWith('https:') && age < LASTING && 'Strict-Transport-Security',
    !policy && 'Content-Security-Policy',
    !/nosniff/i.test(headers['x-content-type-options'] ?? '') && 'X-Content-Type-Options',
    !headers['x-frame-options'] && !/frame-ancestors/i.test(policy) && 'X-Frame-Options',
    !headers['referrer-policy'] && 'Referrer-Policy',
  ].filter((name) => name !== false);
}

/** Kind of certificate problem for the message. */
function kindOf(problem: string): 'expired' | 'other_name' | 'untrusted' {
  if (/EXPIRED/i.test(problem)) return 'expired';
  return /ALTNAME|HOSTNAME/i.test(problem) ? 'other_name' : 'untrusted';
}
