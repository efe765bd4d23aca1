import { sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { type SecurityKind, securityEvents } from '../tables.ts';

export interface News {
  personId: string;
  kind: SecurityKind;
  clientId: string;
  /** Whose deed it was. */
  by: string;
  role?: string;
  /** An instant that the mail names. */
  dueAt?: string;
}

/** Notes what a person must hear of by mail, with the change itself; the job of `securityChanged`, or its sweep, sends it. */
export async function tellPerson(tx: Transaction, { personId, kind, clientId, by, role, dueAt }: News): Promise<void> {
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
