import type { Staff } from '#modules/accounts/index.ts';
import type { ListClients } from '../input.ts';
import type { ClientFilter, ClientRow } from './client-query.ts';

/** A client as visible to an agency member: fields withheld from a developer are null. */
export type SeenClient = Omit<ClientRow, 'mrrCents' | 'paymentState' | 'lateSince'> & {
  mrrCents: number | null;
  paymentState: ClientRow['paymentState'] | null;
  lateSince: Date | null;
};

/** The filters and sort orders this person may use: sorting by money would reveal who pays. */
export function filterFor(staff: Staff, { q, plan, paymentState, sort, tag, owner, health }: ListClients): ClientFilter {
  const all = staff.type === 'admin';
  return {
    q,
    plan,
    paymentState: all ? paymentState : undefined,
    sort: !all && sort === 'mrr' ? 'activity' : sort,
    tag,
    health,
    ownerId: owner === 'me' ? staff.id : owner,
    seesAll: all,
  };
}

export function seenBy(staff: Staff, { mrrCents, paymentState, lateSince, ...row }: ClientRow): SeenClient {
  if (staff.type === 'admin') return { ...row, mrrCents, paymentState, lateSince };
  return { ...row, email: null, status: null, trialEnd: null, cancelAt: null, mrrCents: null, paymentState: null, lateSince: null };
}
