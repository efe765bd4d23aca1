import acme from 'acme-client';
import { z } from 'zod';
import type { CertificateProblem } from '../doctor/evidence.ts';

const Identifier = z.object({ value: z.string() });
const Document = z
  .object({
    type: z.string(),
    detail: z.string().default(''),
    /** One for each name that is refused (RFC 8555, 6.7.1). */
    subproblems: z.array(z.object({ identifier: Identifier.optional() })).default([]),
  })
  .transform(({ subproblems, ...problem }) => {
    const hosts = subproblems.flatMap(({ identifier }) => identifier?.value ?? []);
    return { ...problem, retryAt: null, ...(hosts.length > 0 && { hosts }) };
  });

/** What the authority wrote when it last refused something: its client keeps the words alone. */
let last: { detail: string; problem: CertificateProblem; status: number } | null = null;
let isListening = false;

/** Listens to refusals, once for a process. */
export function hearProblems(): void {
  if (isListening) return;
  isListening = true;
  acme.axios.interceptors.response.use((response) => {
    const parsed = response.status >= 400 ? Document.safeParse(response.data) : null;
    if (parsed?.success) {
      const retry = Number(response.headers['retry-after']);
      const retryAt = Number.isFinite(retry) && retry > 0 ? new Date(Date.now() + retry * 1000) : null;
      last = { detail: parsed.data.detail, status: response.status, problem: { ...parsed.data, retryAt } };
    }
    return response;
  });
}

/** What an error of the client means; the authority's own document where it has one. */
export function problemOf(error: unknown): CertificateProblem {
  const detail = error instanceof Error ? error.message : String(error);
  if (last && last.detail === detail) return last.problem;
  return { type: 'urn:ietf:params:acme:error:serverInternal', detail: detail.slice(0, 500), retryAt: null };
}

/** The problem that challenges were given, as their authorizations show it, and all the hosts that have one. */
export function challengeProblem(authorizations: readonly acme.Authorization[]): CertificateProblem | null {
  const told = authorizations.flatMap(({ identifier, challenges }) => {
    const problem = challenges.flatMap((challenge) => Document.safeParse((challenge as { error?: unknown }).error).data ?? [])[0];
    return problem ? [{ problem, host: identifier.value }] : [];
  });
  return told[0] ? { ...told[0].problem, hosts: told.map(({ host }) => host) } : null;
}

/** What an order says of why it came to nothing; a name may be refused as late as when it is to be signed. */
export function orderProblem(order: acme.Order): CertificateProblem | null {
  return Document.safeParse((order as { error?: unknown }).error).data ?? null;
}
