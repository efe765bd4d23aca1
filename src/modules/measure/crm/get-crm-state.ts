import { isNotNull, sql } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { crmContacts } from '../tables.ts';
import { hasCrm } from './hubspot.ts';

export interface CrmState {
  /** False without a token: contacts wait. */
  isOn: boolean;
  sent: number;
  waiting: number;
  /** Removals that HubSpot has not confirmed yet. */
  removing: number;
  failed: number;
  /** Error of the latest attempt of those that wait. */
  error: string | null;
}

/** Counts of contacts that the CRM has, and of those that it has not received. For the agency. */
export async function getCrmState(ctx: Context): Promise<CrmState> {
  await requireStaff(ctx, 'admin');
  const { wish, dueAt, error } = crmContacts;
  const count = (which: ReturnType<typeof sql>) => sql<number>`(count(*) filter (where ${which}))::int`;
  const [row] = await asSystem(
    'the agency looks at its CRM',
    (tx) =>
      tx
        .select({
          sent: count(sql`${wish} = 'keep' and ${dueAt} is null and ${error} is null`),
          waiting: count(sql`${wish} = 'keep' and ${isNotNull(dueAt)}`),
          removing: count(sql`${wish} <> 'keep'`),
          failed: count(sql`${wish} = 'keep' and ${dueAt} is null and ${error} is not null`),
          error: sql<
            string | null
          >`(array_agg(${error} order by ${dueAt} desc) filter (where ${dueAt} is not null and ${error} is not null))[1]`,
        })
        .from(crmContacts),
    ctx,
  );
  return { isOn: hasCrm(), ...row! };
}
