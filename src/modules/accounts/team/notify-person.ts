import { sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { type SecurityKind, securityEvents } from '../tables.ts';

export interface News {
  personId: string;
  kind: SecurityKind;
  clientId: string;
  /** The person who did it. */
  by: string;
  role?: string;
  /** A date mentioned in the mail. */
  dueAt?: string;
}

/** Records an event to notify a person of, in the transaction of the change; the job of `securityChanged`, or its sweep, sends the mail. */
export async function notifyPerson(tx: Transaction, { personId, kind, clientId, by, role, dueAt }: News): Promise<void> {
  const { rows } = await tx.execute<{ account: string | null; by: string | null }>(sql`
    select app.account_name(${clientId}) as account, (select p.full_name from public.people p where p.id = ${by}) as by`);
  const detail = {
    account: rows[0]?.account ?? '',
    accountId: clientId,
    by: rows[0]?.by ?? '',
    ...(role && { role }),
    ...(dueAt && { dueAt }),
  };
  await tx.insert(securityEvents).values({ personId, kind, detail });
}
