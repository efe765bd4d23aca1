import type { DomainEvent } from '../lifecycle/domain-state.ts';
import { certificateFindings, mayIssue } from './certificate-rules.ts';
import type { Evidence } from './evidence.ts';
import { FINDING_CODES, FINDINGS, type Finding, type FindingCode, finding } from './findings.ts';
import { hostingFindings } from './hosting-rules.ts';
import { judgeOrigin } from './judge-point.ts';
import { addressFindings, isProved, mailFindings, proofFindings, resolverFindings, wwwFindings } from './record-rules.ts';
import { delegationFindings, registrationFindings } from './registration-rules.ts';

export interface Diagnosis {
  /** The most important finding. */
  headline: Finding;
  /** Further steps and notes. */
  others: Finding[];
  /** Steps left for the owner before the name is live. */
  stepsLeft: number;
  /** Seconds until the next look is useful. */
  after: number;
}

/** All findings, the headline first. */
export const findingsOf = ({ headline, others }: Diagnosis): Finding[] => [headline, ...others];

/** Whether a step of the owner is done. */
export function isMended(before: Diagnosis | undefined, now: Diagnosis): boolean {
  const left = new Set(findingsOf(now).map(({ code }) => code));
  return before !== undefined && findingsOf(before).some(({ code, turn }) => turn === 'you' && !left.has(code));
}

const rank = (one: Finding): number => FINDING_CODES.indexOf(one.code);

/** Diagnoses a name from the evidence alone. */
export function diagnose(evidence: Evidence): Diagnosis {
  // Whatever is missing is ours to set once it is registered.
  if (evidence.isBeingBought) return diagnosis([finding('being_bought', { host: evidence.name })]);
  const registration = registrationFindings(evidence);
  const keepsItOut = registration.some(({ code }) => code === 'registration_inactive' || FINDINGS[code].tone === 'broken');
  const found = [...registration, ...(keepsItOut ? [] : delegationFindings(evidence))];
  const isBroken = keepsItOut || found.some(({ tone, code }) => tone === 'broken' || code === 'could_not_ask');
  if (!isBroken) {
    found.push(...addressFindings(evidence), ...proofFindings(evidence), ...wwwFindings(evidence), ...mailFindings(evidence));
    found.push(...hostingFindings(evidence), ...certificateFindings(evidence), ...resolverFindings(evidence));
  }
  if (!found.some((one) => standsInTheWay(one))) {
    const isLive = evidence.certificate.state === 'valid' && mayIssue(evidence);
    found.push(isLive ? live(evidence) : finding('issuing', { host: evidence.name }));
  }
  return diagnosis(found);
}

/** Findings listed before `live` keep visitors away. */
const standsInTheWay = (one: Finding): boolean => rank(one) < FINDING_CODES.indexOf('issuing');

const live = ({ at, certificate, liveSince, name }: Evidence): Finding =>
  finding('live', { host: name, until: certificate.endsAt?.toISOString() ?? '', since: (liveSince ?? at).toISOString() });

function diagnosis(found: Finding[]): Diagnosis {
  const [headline, ...others] = [...found].sort((a, b) => rank(a) - rank(b)) as [Finding, ...Finding[]];
  const stepsLeft = found.filter(({ turn, tone }) => turn === 'you' && (tone === 'act' || tone === 'broken')).length;
  return {
    headline,
    others,
    stepsLeft,
    after: Math.min(...[headline, ...others.filter(({ tone }) => tone !== 'tip')].map(({ after }) => after)),
  };
}

const ENDS_REGISTRATION: readonly FindingCode[] = [
  'registration_expired',
  'registration_expired_here',
  'registration_on_hold',
  'not_registered',
];

/** Events of a domain, in order of precedence. A failed query is no event. */
export function eventsOf(evidence: Evidence): DomainEvent[] {
  const { registration, delegation, claim, certificate, state } = evidence;
  const { code } = diagnose(evidence).headline;
  if (ENDS_REGISTRATION.includes(code)) return state === 'proving' || state === 'pointing' ? [] : ['registration_ended'];
  const events: DomainEvent[] = [];
  if (state === 'expired' && registration.known === 'registered' && delegation.parent === 'there') events.push('registration_back');
  const point = judgeOrigin(evidence.address, evidence.target);
  const proved = isProved(evidence);
  const mayHave = claim.heldBy !== 'other_account' || !claim.theirProofSeen;
  if (proved && mayHave) events.push('proof_seen');
  const wasAsked = evidence.proof.origin.some(({ saw }) => saw.saw === 'records' || saw.saw === 'nothing');
  if (!proved && wasAsked && point !== 'right') events.push('proof_lost');
  if (point === 'right') events.push('records_right');
  else if (point !== 'unknown' && point !== 'split') events.push('records_wrong');
  if (certificate.state === 'valid') events.push('certificate_ready');
  if (certificate.state === 'ended') events.push('certificate_ended');
  return events;
}
