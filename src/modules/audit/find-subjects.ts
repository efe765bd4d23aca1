import { sql } from 'drizzle-orm';
import { requireStaff } from '#modules/accounts/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { FindSubjects } from './input.ts';

/** A client or person to filter the audit by. */
export interface AuditSubject {
  id: string;
  name: string;
  /** Distinguishes subjects with the same name. */
  detail: string | null;
}

const MAX_FOUND = 8;

/** Clients and people whose name contains the given letters, prefix matches first. For staff. */
export async function findSubjects(ctx: Context, { of, q }: FindSubjects): Promise<AuditSubject[]> {
  await requireStaff(ctx);
  const wanted = q.toLowerCase();
  const found = of === 'client' ? clientsNamed(wanted) : peopleNamed(wanted);
  const { rows } = await asSystem(
    'the agency looks up a name',
    (tx) =>
      tx.execute<{ id: string; name: string; detail: string | null }>(sql`
        select x.id, x.name, x.detail from (${found}) x order by position(${wanted} in lower(x.name)), x.name, x.id limit ${MAX_FOUND}`),
    ctx,
  );
  return rows;
}

/** Matches the name of the business, or its owner's. */
const clientsNamed = (wanted: string) => sql`
  select distinct on (a.id) a.id, coalesce(nullif(a.company_name, ''), p.full_name, '') as name,
    case when a.company_name <> '' then p.full_name end as detail
  from public.accounts a
    join public.memberships m on m.client_id = a.id and m.role = 'owner' join public.people p on p.id = m.person_id
  where p.staff_role is null
    and (position(${wanted} in lower(coalesce(a.company_name, ''))) > 0 or position(${wanted} in lower(coalesce(p.full_name, ''))) > 0)
  order by a.id, m.created_at`;

const peopleNamed = (wanted: string) => sql`
  select p.id, p.full_name as name, coalesce(p.staff_role, (
    select nullif(a.company_name, '') from public.memberships m join public.accounts a on a.id = m.client_id
    where m.person_id = p.id order by m.created_at limit 1)) as detail
  from public.people p where p.full_name <> '' and position(${wanted} in lower(p.full_name)) > 0`;
