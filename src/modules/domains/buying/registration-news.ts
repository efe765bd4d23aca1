import { type RegistrationNews, registrationNews } from '../events.ts';
import type { domainRegistrations } from '../tables.ts';
import type { Order } from './order-lease.ts';

type Ended = 'done' | 'unpaid' | 'refunded';
const ABOUT = {
  register: { done: 'bought', unpaid: 'unpaid', refunded: 'refunded' },
  renew: { done: 'renewed', unpaid: 'renewal_unpaid', refunded: 'renewal_refunded' },
} as const;

/** The news of an order that has ended; null while it has not. */
export function newsOfOrder({ row, registration }: Order) {
  const about = ABOUT[row.kind][row.state as Ended];
  if (!about) return null;
  const { id: registrationId, clientId, domainId, name, expiresAt } = registration;
  const money = { cents: row.cents, currency: row.currency };
  const until = expiresAt?.toISOString() ?? null;
  const data = { registrationId, clientId, domainId, name, about, mark: row.id, until, ...money };
  return registrationNews.create(data, { id: `registration.news/${row.id}` });
}

/** The news of a registration whose end is near, or has come. */
export function newsOfRegistration(
  { id: registrationId, clientId, domainId, name, expiresAt, renewalCents, renewalOf, currency }: typeof domainRegistrations.$inferSelect,
  about: RegistrationNews['about'],
  mark: string,
) {
  const cents = renewalOf?.getTime() === expiresAt!.getTime() ? renewalCents : null;
  const data = { registrationId, clientId, domainId, name, about, mark, until: expiresAt!.toISOString(), cents, currency };
  return registrationNews.create(data, { id: `registration.news/${registrationId}/${about}/${mark}` });
}
