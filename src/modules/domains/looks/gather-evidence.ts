import { and, desc, eq, inArray, isNotNull, isNull, ne } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { findHeldZone } from '../certificates/by-dns/held-zone.ts';
import type { CertificateProblem, Evidence, Registration } from '../doctor/evidence.ts';
import { valuesOf } from '../doctor/judge-point.ts';
import { webOf } from '../doctor/web-of.ts';
import type { Hosted } from '../hosting/domain-host.ts';
import { targetOf } from '../hosting/network.ts';
import { hostsOf } from '../lifecycle/main-host.ts';
import { certificates, domainOrders, domainRegistrations, domains } from '../tables.ts';
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
  const stored = row?.problem as StoredProblem | null | undefined;
  return stored ? { ...stored, retryAt: stored.retryAt ? new Date(stored.retryAt) : null } : null;
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
  const reported = rows[0]?.state === 'issued' ? null : problemIn(rows[0]);
  const isOfWww = reported?.hosts && !reported.hosts.includes(name);
  // The host is missing from the current certificate because the last order was refused for it.
  const leftOut =
    issued && issued.names.length === 1 ? problemIn(rows.find((row) => row.state === 'failed' && row.names.length > 1)) : null;
  const problems = { problem: isOfWww ? null : reported, wwwProblem: isOfWww ? reported : leftOut };
  if (!issued) return { state: rows[0]?.state === 'ordered' ? 'ordered' : 'none', endsAt: null, ...problems };
  return { state: issued.notAfter && issued.notAfter <= at ? 'ended' : 'valid', endsAt: issued.notAfter, ...problems };
}

/** The certificate that visitors get from a host that takes care of them itself. */
function certificateAt({ names }: Hosted, name: string, at: Date): Evidence['certificate'] {
  const until = names[name]?.state === 'attached' ? names[name].certifiedUntil : null;
  const endsAt = until ? new Date(until) : null;
  return { state: endsAt ? (endsAt > at ? 'valid' : 'ended') : 'none', endsAt, problem: null };
}

/** The registration at our registrar; null for a name that was brought from elsewhere. */
async function booksOf(tx: Transaction, domainId: string): Promise<{ autoRenew: boolean; expiresAt: Date } | null> {
  const { autoRenew, expiresAt, state } = domainRegistrations;
  const [row] = await tx
    .select({ autoRenew, expiresAt })
    .from(domainRegistrations)
    .where(and(eq(domainRegistrations.domainId, domainId), eq(state, 'ours')));
  return row?.expiresAt ? { autoRenew: row.autoRenew, expiresAt: row.expiresAt } : null;
}

async function isBeingBought(tx: Transaction, domainId: string): Promise<boolean> {
  const open = await tx
    .select({ id: domainOrders.id })
    .from(domainOrders)
    .innerJoin(domainRegistrations, eq(domainRegistrations.id, domainOrders.registrationId))
    .where(and(eq(domainRegistrations.domainId, domainId), eq(domainOrders.kind, 'register'), isNull(domainOrders.settledAt)))
    .limit(1);
  return open.length > 0;
}

/** Of a registry and a registrar, the one with the later end knows of a renewal; a registry that is not asked of our ending knows nothing. */
function latestEnd(registration: Registration, expiresAt: Date): Registration {
  if (registration.known === 'unknown') return { known: 'registered', status: [], expiresAt, nameservers: [], registrar: null };
  if (registration.known !== 'registered' || (registration.expiresAt && registration.expiresAt >= expiresAt)) return registration;
  return { ...registration, expiresAt };
}

/** Collects the doctor's input for a domain: the observations, and our own rows as of this transaction. */
export async function gatherEvidence(
  tx: Transaction,
  looked: Looked,
  holder: typeof domains.$inferSelect | null,
  at: Date,
): Promise<Evidence> {
  const { domain, observed, hosted } = looked;
  const books = await booksOf(tx, domain.id);
  const certificate = hosted ? certificateAt(hosted, domain.name, at) : await certificateOf(tx, domain, at);
  const web = webOf(certificate.problem, hostsOf(domain));
  const texts = observed.proof.origin.flatMap(({ saw }) => valuesOf(saw, 'TXT'));
  return {
    at,
    state: domain.state,
    liveSince: domain.liveSince,
    name: domain.name,
    isApex: domain.name === domain.apex,
    wantsWww: domain.wantsWww,
    wantsWildcard: domain.wildcard && !hosted && (await findHeldZone(tx, domain.clientId, domain.name)) !== null,
    target: targetOf({ hosted }),
    hosting: hosted,
    registration: books ? latestEnd(looked.registration, books.expiresAt) : looked.registration,
    renewsHere: books?.autoRenew ?? null,
    isBeingBought: await isBeingBought(tx, domain.id),
    ...observed,
    // A shared proof takes no name from an account that holds it.
    claim: holder
      ? { heldBy: 'other_account', theirProofSeen: domain.proofName !== null || texts.includes(holder.proof) }
      : { heldBy: domain.provedAt ? 'us' : 'nobody', theirProofSeen: false },
    web: web.answers === 'unasked' ? looked.web : web,
    certificate,
  };
}
