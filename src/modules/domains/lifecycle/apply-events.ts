import { and, eq, isNull } from 'drizzle-orm';
import { setMainHost } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { dropCertificates } from '../certificates/drop-certificates.ts';
import { proofOf } from '../names/proof-of.ts';
import type { DomainRow } from '../read-domain.ts';
import { domainHistory, domainProofs, domains } from '../tables.ts';
import { becomeAddress } from './become-address.ts';
import { type DomainEvent, HOLDING, SERVING, transition } from './domain-state.ts';
import { hostsOf } from './main-host.ts';

/** Milliseconds after which an account loses a name that points elsewhere. */
const AWAY_FOR = 7 * 86_400_000;

/**
 * Applies events to a domain, with a row of history for each change of state, and keeps what depends on the state in step: the proof, the
 * live date, the site's address. The row must be locked.
 */
export async function applyEvents(ctx: Context, row: DomainRow, events: readonly DomainEvent[]): Promise<DomainRow> {
  let now = row;
  for (const event of withAbsence(row, events, ctx.now)) {
    const state = transition(now.state, event);
    if (state === now.state || state === 'removed') continue;
    now = await change(ctx, now, event, state);
  }
  return now;
}

const withAbsence = (row: DomainRow, events: readonly DomainEvent[], now: Date): readonly DomainEvent[] =>
  row.awaySince && now.getTime() - row.awaySince.getTime() > AWAY_FOR && events.includes('records_wrong')
    ? [...events, 'stayed_away']
    : events;

async function change(ctx: Context, before: DomainRow, event: DomainEvent, state: DomainRow['state']): Promise<DomainRow> {
  const [held, holds] = [HOLDING.includes(before.state), HOLDING.includes(state)];
  const dates = {
    provedAt: holds ? (before.provedAt ?? ctx.now) : null,
    liveSince: state === 'live' ? (before.liveSince ?? ctx.now) : holds ? before.liveSince : null,
    awaySince: state === 'astray' ? (before.awaySince ?? ctx.now) : null,
  };
  const { id: domainId, clientId, name, proof, siteId } = before;
  // A shared proof that was lost once does not count again: from then on the name has its own.
  const own = held && !holds && before.proofName !== null ? { proof: proofOf({ clientId, domainId, name }), proofName: null } : {};
  await asSystem(
    'the server moves a domain on by what was seen',
    async (tx, inner) => {
      await tx
        .update(domains)
        .set({ state, ...dates, ...own })
        .where(eq(domains.id, domainId));
      const past = { id: newId(), domainId, clientId, name, event, fromState: before.state, toState: state, at: ctx.now };
      await tx.insert(domainHistory).values(past);
      if (holds && !held) await tx.insert(domainProofs).values({ id: newId(), domainId, clientId, name, proof, seenAt: ctx.now });
      if (held && !holds) {
        const open = and(eq(domainProofs.domainId, domainId), isNull(domainProofs.lostAt));
        await tx.update(domainProofs).set({ lostAt: ctx.now, lostBy: event }).where(open);
        await dropCertificates(tx, domainId);
      }
      // A redirect must not lead from a working address to one that points elsewhere or whose certificate has expired.
      if (SERVING.includes(before.state)) await setMainHost(inner, { siteId, host: null, instead: hostsOf(before) });
      if (state === 'live') await becomeAddress(inner, before);
    },
    // The owner of the row, not the caller: another account may be taking the name over.
    { ...ctx, account: { id: clientId } },
  );
  return { ...before, state, ...dates, ...own };
}
