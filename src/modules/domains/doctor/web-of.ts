import type { CertificateProblem, Evidence } from './evidence.ts';

/** A URL in the authority's error text after a redirect: "Invalid response from https://old.example/…: 404". */
const SENT_TO = /(?:Invalid response from|redirected to|Fetching) (https?:\/\/[^\s"]+)/i;

/** Classifies the server that answered for a name, by the authority's own validation attempt. */
export function webOf(problem: CertificateProblem | null, hosts: readonly string[]): Evidence['web'] {
  const seen = problem && SENT_TO.exec(problem.detail)?.[1];
  const url = seen ? URL.parse(seen.replace(/[:.,]+$/, '')) : null;
  if (!url) return { answers: 'unasked', location: null };
  return hosts.includes(url.hostname) ? { answers: 'another', location: null } : { answers: 'redirect', location: `${url.origin}/` };
}
