import type { Evidence } from './evidence.ts';
import { type Finding, finding } from './findings.ts';

/** Obstacles at the host that serves the name, where it is not our own edge. */
export function hostingFindings({ hosting, name, www, state }: Evidence): Finding[] {
  if (!hosting) return [];
  const { state: progress, challenge } = hosting.names[name] ?? {};
  const found: Finding[] = [];
  if (progress === 'unproved' && challenge) found.push(proofFinding('host_wants_proof', name, challenge));
  else if (progress === 'taken' || progress === 'unproved') found.push(finding('host_taken', { host: name }));
  else if (progress === 'refused') found.push(finding('host_refused', { host: name }));
  const ofWww = www ? hosting.names[www.host] : undefined;
  if (www && ofWww?.state === 'unproved' && ofWww.challenge) found.push(proofFinding('www_host_wants_proof', www.host, ofWww.challenge));
  // A name that is live is not in doubt because its host did not answer.
  if (hosting.isAway && state !== 'live') found.push(finding('host_away', { host: name }));
  return found;
}

function proofFinding(
  code: 'host_wants_proof' | 'www_host_wants_proof',
  host: string,
  challenge: { host: string; value: string },
): Finding {
  const change = { host: challenge.host, type: 'TXT' as const, remove: [], add: challenge.value };
  return finding(code, { host, at: challenge.host, expected: challenge.value }, { change });
}
