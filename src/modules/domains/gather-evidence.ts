import { and, desc, eq, inArray, isNotNull, ne } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import type { CertificateProblem, Evidence } from './doctor/evidence.ts';
import { valuesOf } from './doctor/judge-point.ts';
import { webOf } from './doctor/web-of.ts';
import type { Hosted } from './hosting/domain-host.ts';
import { hostsOf } from './lifecycle/main-host.ts';
import { targetOf } from './network.ts';
import { certificates, domains } from './tables.ts';
import type { Looked } from './take-look.ts';

/** Finds who else holds the name, under a lock so that two accounts cannot take it at once. */
export async function lockHolder(tx: Transaction, { name, clientId }: { name: string; clientId: string }) {
  const [other] = await tx
    .select()
    .from(domains)
    .where(and(eq(domains.name, name), isNotNull(domains.provedAt), ne(domains.clientId, clientId)))
    .for('update');
  return other ?? null;
}

type StoredProblem = Omit<CertificateProblem, 'retryAt'> & { retryAt: string | null };

const problemIn = (row: { problem: unknown } | undefined): CertificateProblem | null => {
  const told = row?.problem as StoredProblem | null | undefined;
  return told ? { ...told, retryAt: told.retryAt ? new Date(told.retryAt) : null } : null;
};

async function certificateOf(tx: Transaction, { id, name }: { id: string; name: string }, at: Date): Promise<Evidence['certificate']> {
  const { state, names, notAfter, problem } = certificates;
  const rows = await tx
    .select({ state, names, notAfter, problem })
    .from(certificates)
    .where(and(eq(certificates.domainId, id), inArray(state, ['issued', 'ordered', 'failed'])))
    .orderBy(desc(certificates.createdAt))
    .limit(20);
  const issued = rows.find((row) => row.state === 'issued');
  const told = rows[0]?.state === 'issued' ? null : problemIn(rows[0]);
  const isOfWww = told?.hosts && !told.hosts.includes(name);
  // The host is missing from the current certificate because the last order was refused for it.
  const leftOut =
    issued && issued.names.length === 1 ? problemIn(rows.find((row) => row.state === 'failed' && row.names.length > 1)) : null;
  const problems = { problem: isOfWww ? null : told, wwwProblem: isOfWww ? told : leftOut };
  if (!issued) return { state: rows[0]?.state === 'ordered' ? 'ordered' : 'none', endsAt: null, ...problems };
  return { state: issued.notAfter && issued.notAfter <= at ? 'ended' : 'valid', endsAt: issued.notAfter, ...problems };
}

/** The certificate that visitors get from a host that takes care of them itself. */
function certificateAt({ names }: Hosted, name: string, at: Date): Evidence['certificate'] {
  const until = names[name]?.state === 'attached' ? names[name].certifiedUntil : null;
  const endsAt = until ? new Date(until) : null;
  return { state: endsAt ? (endsAt > at ? 'valid' : 'ended') : 'none', endsAt, problem: null };
}

/** Collects the doctor's input for a domain: the observations, and our own rows as of this transaction. */
export async function gatherEvidence(
  tx: Transaction,
  looked: Looked,
  holder: typeof domains.$inferSelect | null,
  at: Date,
): Promise<Evidence> {
  const { domain, observed, registration, hosted } = looked;
  const certificate = hosted ? certificateAt(hosted, domain.name, at) : await certificateOf(tx, domain, at);
  const told = webOf(certificate.problem, hostsOf(domain));
  const texts = observed.proof.origin.flatMap(({ saw }) => valuesOf(saw, 'TXT'));
  return {
    at,
    state: domain.state,
    liveSince: domain.liveSince,
    name: domain.name,
    isApex: domain.name === domain.apex,
    wantsWww: domain.wantsWww,
    target: targetOf({ hosted }),
    hosting: hosted,
    registration,
    ...observed,
    claim: holder
      ? { heldBy: 'other_account', theirProofSeen: texts.includes(holder.proof) }
      : { heldBy: domain.provedAt ? 'us' : 'nobody', theirProofSeen: false },
    web: told.answers === 'unasked' ? looked.web : told,
    certificate,
  };
}
