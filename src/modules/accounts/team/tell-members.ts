import { and, eq, ne } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { memberships } from '../tables.ts';
import { type News, tellPerson } from './tell-person.ts';

/** The same to everybody else in the account. Gives whom; `announceSecurity` sends each their mail. */
export async function tellMembers(tx: Transaction, news: Omit<News, 'personId'>): Promise<string[]> {
  const others = await tx
    .select({ personId: memberships.personId })
    .from(memberships)
    .where(and(eq(memberships.clientId, news.clientId), ne(memberships.personId, news.by)));
  for (const { personId } of others) await tellPerson(tx, { ...news, personId });
  return others.map(({ personId }) => personId);
}
