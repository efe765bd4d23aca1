import { and, eq, ne } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { memberships } from '../tables.ts';
import { type News, notifyPerson } from './notify-person.ts';

/** Notifies everybody else in the account. Returns the recipients; `announceSecurity` triggers the mail to each. */
export async function notifyMembers(tx: Transaction, news: Omit<News, 'personId'>): Promise<string[]> {
  const others = await tx
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.clientId, news.clientId), ne(memberships.personId, news.by)));
  for (const { personId } of others) await notifyPerson(tx, { ...news, personId });
  return others.map(({ personId }) => personId);
}
