import type { Evidence, Saw } from './evidence.ts';
import { type Finding, finding, type RecordChange } from './findings.ts';
import { judgeOrigin, valuesOf } from './judge-point.ts';
import { isProved } from './record-rules.ts';

const DAY = 86_400_000;
/** Days before expiry at which the owner is warned of a certificate that could not be renewed. */
export const WARN_AT = [30, 14, 7] as const;

/**
 * `0 issue "letsencrypt.org"` lists an allowed issuer; `;` alone forbids all; so does an unknown critical tag. For a wildcard, `issuewild`
 * records replace the `issue` records (RFC 8659, 4.3).
 */
function forbids(saw: Saw, issuer: string, tag: 'issue' | 'issuewild' = 'issue'): boolean {
  const records = valuesOf(saw, 'CAA').map((value) => /^(\d+) (\w+) "?([^";]*)/.exec(value));
  if (records.some((record) => record && Number(record[1]) & 128 && !['issue', 'issuewild', 'iodef'].includes(record[2]!))) return true;
  const ruling = records.some((record) => record?.[2] === tag) ? tag : 'issue';
  const issuers = records.flatMap((record) => (record?.[2] === ruling ? [record[3]!.trim()] : []));
  return issuers.length > 0 && !issuers.includes(issuer);
}

/** Whether CAA records let our authority issue for the name, but not for every host below it. */
export const forbidsWildcard = ({ caa, target }: Pick<Evidence, 'caa' | 'target'>): boolean =>
  forbids(caa.saw, target.issuer, 'issuewild') && !forbids(caa.saw, target.issuer);

/** Whether the records read allow our authority; false if they could not be read. */
const allows = (saw: Saw, issuer: string): boolean => (saw.saw === 'records' || saw.saw === 'nothing') && !forbids(saw, issuer);

/** Whether a certificate can be ordered. */
export const mayIssue = (evidence: Evidence): boolean => judgeOrigin(evidence.address, evidence.target) === 'right' && isOurs(evidence);

const isOurs = (evidence: Evidence): boolean =>
  evidence.claim.heldBy === 'us' || (isProved(evidence) && (evidence.claim.heldBy === 'nobody' || !evidence.claim.theirProofSeen));

/** The CAA record that allows our authority, added beside the existing ones. */
const allowing = (host: string, issuer: string, tag: 'issue' | 'issuewild' = 'issue'): RecordChange => ({
  host,
  type: 'CAA',
  remove: [],
  add: `0 ${tag} "${issuer}"`,
});

/** Maps problem types of RFC 8555 to findings. */
function problemFinding({ certificate, web, name, target, caa }: Evidence): Finding | null {
  const { problem } = certificate;
  if (!problem) return null;
  const kind = problem.type.replace('urn:ietf:params:acme:error:', '');
  const params = { host: name, detail: problem.detail, retryAt: problem.retryAt?.toISOString() ?? '' };
  // Without a retry time there is nothing to show but that we keep trying.
  if (kind === 'rateLimited' && problem.retryAt) return finding('ca_rate_limited', params);
  // Fixed since: the current records count more than the authority's last result.
  if (kind === 'caa' && allows(caa.saw, target.issuer)) return null;
  if (kind === 'caa') return finding('caa_forbids', { ...params, seen: '' }, { change: allowing(name, target.issuer) });
  if (kind === 'dns') return finding('ca_saw_no_dns', params);
  if (kind === 'rejectedIdentifier') return finding('ca_refused_name', params);
  if (kind === 'connection' || kind === 'tls') return finding('challenge_blocked', params);
  if (kind === 'unauthorized' || kind === 'incorrectResponse') {
    if (web.answers === 'redirect') return finding('challenge_redirected', { ...params, location: web.location ?? '' });
    return finding('challenge_elsewhere', params);
  }
  return finding('ca_away', params);
}

/**
 * Whether an order is bound to be refused, by our own observations: CAA records that exclude our authority, or another server that answers
 * for the name. If we cannot connect, the authority still might.
 */
export const isHopeless = (findings: readonly Finding[]): boolean =>
  findings.some(
    ({ code, params }) =>
      (code === 'caa_forbids' && params.seen !== '') ||
      ((code === 'challenge_redirected' || code === 'challenge_elsewhere') && params.seenBy === 'us'),
  );

/** Whether a host may need a certificate, judging by a look alone: the order checks again. */
export function lacksHost(evidence: Evidence, certified: readonly string[]): boolean {
  const { state, name, www, wwwCaa, wantsWww, wantsWildcard, target } = evidence;
  if (state !== 'live') return state === 'securing';
  if (wantsWildcard && !certified.includes(`*.${name}`) && !forbidsWildcard(evidence)) return true;
  if (wwwCaa && forbids(wwwCaa.saw, target.issuer)) return false;
  return wantsWww && www !== null && !certified.includes(www.host) && judgeOrigin(www, target, [name]) === 'right';
}

/** Findings that block the certificate of a `www` that points here; the name itself does not depend on it. */
function wwwLockFindings(evidence: Evidence): Finding[] {
  const { www, wantsWww, wwwCaa, caa, target, name } = evidence;
  if (!www || !wantsWww || judgeOrigin(www, target, [name]) !== 'right') return [];
  const problem = evidence.certificate.wwwProblem;
  const params = { host: www.host, detail: problem?.detail ?? '' };
  // A rule that also applies to the name is reported for the name alone.
  if (wwwCaa && wwwCaa.host !== caa.host && forbids(wwwCaa.saw, target.issuer)) {
    const seen = valuesOf(wwwCaa.saw, 'CAA').join(', ');
    return [finding('www_caa_forbids', { ...params, at: wwwCaa.host, seen }, { change: allowing(wwwCaa.host, target.issuer) })];
  }
  const isMended = problem?.type === 'urn:ietf:params:acme:error:caa' && wwwCaa !== null && allows(wwwCaa.saw, target.issuer);
  return problem && !isMended ? [finding('www_not_locked', params)] : [];
}

/** The finding that leaves a wanted wildcard out of the certificate; the name itself does not depend on it. */
function wildcardFindings(evidence: Evidence): Finding[] {
  const { caa, name, target } = evidence;
  if (!evidence.wantsWildcard || !forbidsWildcard(evidence)) return [];
  const seen = valuesOf(caa.saw, 'CAA').join(', ');
  return [finding('wildcard_caa_forbids', { host: name, at: caa.host, seen }, { change: allowing(caa.host, target.issuer, 'issuewild') })];
}

export function certificateFindings(evidence: Evidence): Finding[] {
  const { certificate, caa, web, at, target, state } = evidence;
  const { endsAt } = certificate;
  const found: Finding[] = [];
  const isRight = mayIssue(evidence);
  const params = { until: endsAt?.toISOString() ?? '' };
  if (certificate.state === 'ended') found.push(finding('certificate_ended', params));
  if (caa.saw.saw === 'failure' && ['servfail', 'refused'].includes(caa.saw.because))
    found.push(finding('caa_unreadable', { host: caa.host }));
  else if (forbids(caa.saw, target.issuer)) {
    const seen = valuesOf(caa.saw, 'CAA').join(', ');
    found.push(finding('caa_forbids', { host: caa.host, seen, detail: '', retryAt: '' }, { change: allowing(caa.host, target.issuer) }));
  }
  if (!isRight) return found.filter(({ code }) => state !== 'proving' || code !== 'certificate_ended');
  found.push(...wwwLockFindings(evidence), ...wildcardFindings(evidence));
  const reported = problemFinding(evidence);
  if (reported && !found.some(({ code }) => code === reported.code)) found.push(reported);
  if (certificate.state === 'valid') {
    const days = endsAt ? Math.floor((endsAt.getTime() - at.getTime()) / DAY) : Number.POSITIVE_INFINITY;
    if (days <= WARN_AT[0] && certificate.problem) found.push(finding('certificate_ending', { ...params, days }));
    return found;
  }
  if (!reported) {
    const ours = { host: evidence.name, detail: '', retryAt: '', seenBy: 'us' };
    if (web.answers === 'redirect') found.push(finding('challenge_redirected', { ...ours, location: web.location ?? '' }));
    else if (web.answers === 'another') found.push(finding('challenge_elsewhere', ours));
    else if (web.answers === 'refused' || web.answers === 'timeout') found.push(finding('web_unreachable', ours));
  }
  return found;
}
