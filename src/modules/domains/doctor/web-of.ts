import type { CertificateProblem, Evidence } from './evidence.ts';

/** An address in the words of an authority that was sent on: "Invalid response from https://old.example/…: 404". */
const SENT_TO = /(?:Invalid response from|redirected to|Fetching) (https?:\/\/[^\s"]+)/i;

/** Who answered a plain request for a name, as far as the authority's own try tells. */
export function webOf(problem: CertificateProblem | null, hosts: readonly string[]): Evidence['web'] {
  const seen = problem && SENT_TO.exec(problem.detail)?.[1];
  const url = seen ? URL.parse(seen.replace(/[:.,]+$/, '')) : null;
  if (!url) return { answers: 'unasked', location: null };
  return hosts.includes(url.hostname) ? { answers: 'another', location: null } : { answers: 'redirect', location: `${url.origin}/` };
}
