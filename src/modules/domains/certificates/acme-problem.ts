import acme from 'acme-client';
import { z } from 'zod';
import type { CertificateProblem } from '../doctor/evidence.ts';

const Identifier = z.object({ value: z.string() });
const Document = z
  .object({
    type: z.string(),
    detail: z.string().default(''),
    /** One per refused name (RFC 8555, 6.7.1). */
    subproblems: z.array(z.object({ identifier: Identifier.optional() })).default([]),
  })
  .transform(({ subproblems, ...problem }) => {
    const hosts = subproblems.flatMap(({ identifier }) => identifier?.value ?? []);
    return { ...problem, retryAt: null, ...(hosts.length > 0 && { hosts }) };
  });

/** The authority's last problem document: the client's error keeps only its text. */
let last: { detail: string; problem: CertificateProblem; status: number } | null = null;
let isListening = false;

/** Records problem documents; called once per process. */
export function recordProblems(): void {
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

/** Maps an error of the client to a problem; uses the authority's own document if there is one. */
export function problemOf(error: unknown): CertificateProblem {
  const detail = error instanceof Error ? error.message : String(error);
  if (last && last.detail === detail) return last.problem;
  return { type: 'urn:ietf:params:acme:error:serverInternal', detail: detail.slice(0, 500), retryAt: null };
}

/** The host that an authorization is for, as it was ordered. */
export const hostOf = ({ identifier, wildcard }: acme.Authorization): string => (wildcard ? `*.${identifier.value}` : identifier.value);

/** The first problem of the failed challenges, with all hosts that have one. */
export function challengeProblem(authorizations: readonly acme.Authorization[]): CertificateProblem | null {
  const reported = authorizations.flatMap((authorization) => {
    const problem = authorization.challenges.flatMap(
      (challenge) => Document.safeParse((challenge as { error?: unknown }).error).data ?? [],
    )[0];
    return problem ? [{ problem, host: hostOf(authorization) }] : [];
  });
  return reported[0] ? { ...reported[0].problem, hosts: reported.map(({ host }) => host) } : null;
}

/** The problem of a failed order; a name may be refused as late as at signing. */
export function orderProblem(order: acme.Order): CertificateProblem | null {
  return Document.safeParse((order as { error?: unknown }).error).data ?? null;
}
