import { eq } from 'drizzle-orm';
import { lockSites } from '#modules/sites/index.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { certifiedHosts } from '../certificates/certified-hosts.ts';
import { tryAgainSoon } from '../certificates/try-again-soon.ts';
import { forbidsWildcard, isHopeless, lacksHost } from '../doctor/certificate-rules.ts';
import { type Diagnosis, diagnose, eventsOf, findingsOf, isMended } from '../doctor/diagnose.ts';
import type { Evidence } from '../doctor/evidence.ts';
import { leadingHere } from '../doctor/leading-here.ts';
import { wantedRecord } from '../doctor/record-rules.ts';
import { certificateWanted } from '../events.ts';
import { ordersCertificates } from '../hosting/open-host.ts';
import type { DomainRef } from '../input.ts';
import { applyEvents } from '../lifecycle/apply-events.ts';
import { becomeAddress } from '../lifecycle/become-address.ts';
import { nextLookIn } from '../lifecycle/cadence.ts';
import { type DomainState, SERVING } from '../lifecycle/domain-state.ts';
import { newsOf } from '../news/news-of.ts';
import { findProvider } from '../providers/find-provider.ts';
import type { DomainRow, Look } from '../read-domain.ts';
import { hostsHere } from '../serving/open-hosts.ts';
import { domainLooks, domains } from '../tables.ts';
import { gatherEvidence, lockHolder } from './gather-evidence.ts';
import { type Looked, takeLook } from './take-look.ts';

export interface Checked {
  state: DomainState;
  /** True if the state changed. */
  moved: boolean;
}

/**
 * Takes a look and stores its result; does nothing if a look is running or was just taken. Safe to run twice: events are derived from the
 * stored rows.
 */
export async function checkDomain(ctx: Context, ref: DomainRef): Promise<Checked | null> {
  requireAccount(ctx);
  const looked = await takeLook(ctx, ref);
  const seen = looked && (await keepLook(ctx, looked));
  if (!seen) return null;
  const { kept } = seen;
  const { domainId, clientId } = { domainId: kept.id, clientId: kept.clientId };
  const moved = kept.state !== looked.domain.state;
  if (seen.orders) await announce(certificateWanted.create({ domainId, clientId }));
  if (moved && (kept.state === 'live' || kept.state === 'astray')) await announce(newsOf(kept));
  return { state: kept.state, moved };
}

/** Stores the holder of the name, the events and the diagnosis in one transaction. */
async function keepLook(ctx: Context, looked: Looked): Promise<{ kept: DomainRow; orders: boolean } | null> {
  const { domain } = looked;
  return asSystem(
    'the server keeps what it saw of a domain',
    async (tx, inner) => {
      // Locked in id order, so that two accounts proving the same name cannot deadlock.
      const rows = await tx.select({ id: domains.id }).from(domains).where(eq(domains.name, domain.name)).orderBy(domains.id).for('update');
      if (!rows.some(({ id }) => id === domain.id)) return null;
      const [row] = await tx.select().from(domains).where(eq(domains.id, domain.id));
      const holder = await lockHolder(tx, domain);
      const evidence = await gatherEvidence(
        tx,
        { ...looked, domain: { ...domain, state: row!.state, provedAt: row!.provedAt } },
        holder,
        ctx.now,
      );
      const events = eventsOf(evidence);
      const takes = holder && events.includes('proof_seen');
      if (takes) {
        await lockSites(tx, [holder.siteId, row!.siteId]);
        await applyEvents(inner, holder, ['taken_over']);
      }
      const moved = await applyEvents(inner, { ...row!, hosted: looked.hosted }, events);
      const claim = takes ? ({ heldBy: 'us', theirProofSeen: false } as const) : evidence.claim;
      const seen = { ...evidence, state: moved.state, liveSince: moved.liveSince, claim };
      const diagnosis = diagnose(seen);
      const look = await writeLook(inner, moved, { evidence: seen, diagnosis, looked });
      const before = (row!.look as Look | null)?.leadsHere;
      const leadsOtherwise = moved.state !== row!.state || String(before) !== String(look.leadsHere);
      if (SERVING.includes(moved.state) && leadsOtherwise) await becomeAddress(inner, { ...moved, look, hosted: looked.hosted });
      if (ctx.actor.kind !== 'job' || isMended((moved.look as Look | null)?.diagnosis, diagnosis))
        await tryAgainSoon(tx, moved.id, ctx.now);
      const orders = ordersCertificates() && !isHopeless(findingsOf(diagnosis)) && lacksHost(seen, await certifiedHosts(tx, moved));
      return { kept: moved, orders };
    },
    ctx,
  );
}

const meaningOf = (diagnosis: Diagnosis): string =>
  findingsOf(diagnosis)
    .map(({ code }) => code)
    .join(' ');

/** Mark of a look in the strip: a fault is the owner's to fix, propagation only takes time. */
function drawnAs({ headline, others }: Diagnosis): (typeof domainLooks.$inferInsert)['saw'] {
  if (headline.code === 'could_not_ask') return 'unasked';
  if (others.some(({ code }) => code === 'resolvers_old')) return 'spreading';
  if (headline.tone === 'good') return 'right';
  return headline.turn === 'you' ? 'wrong' : 'waiting';
}

interface Meant {
  evidence: Evidence;
  diagnosis: Diagnosis;
  looked: Looked;
}

async function writeLook(ctx: Context, row: DomainRow, { evidence, diagnosis, looked }: Meant): Promise<Look> {
  const { delegation, dnssec, address, www, proof } = looked.observed;
  const leadsHere = leadingHere(evidence, hostsHere(row));
  const facts = { leadsHere, wildcardIsForbidden: forbidsWildcard(evidence), wanted: wantedRecord(evidence) };
  const look: Look = { diagnosis, delegation, dnssec, address, www, proof, ...facts };
  const before = row.look as Look | null;
  const meansTheSame = before !== null && meaningOf(before.diagnosis) === meaningOf(diagnosis);
  const meantSince = meansTheSame && row.meantSince ? row.meantSince : ctx.now;
  const unchanged = (ctx.now.getTime() - meantSince.getTime()) / 1000;
  const servers = delegation.servers.map(({ host }) => host);
  const { id: domainId, clientId } = row;
  await asSystem(
    'the server keeps what it saw of a domain',
    async (tx) => {
      await tx
        .update(domains)
        .set({
          look,
          meantSince,
          lookedAt: ctx.now,
          lookingUntil: null,
          nextLookAt: new Date(ctx.now.getTime() + nextLookIn(row.state, diagnosis, unchanged) * 1000),
          hosted: looked.hosted,
          registration: looked.registration,
          registrationAskedAt: looked.registrationAskedAt,
          ...(servers.length > 0 && { provider: findProvider(servers) }),
        })
        .where(eq(domains.id, domainId));
      await tx
        .insert(domainLooks)
        .values({ domainId, clientId, at: ctx.now, saw: drawnAs(diagnosis) })
        .onConflictDoNothing();
    },
    ctx,
  );
  return look;
}
