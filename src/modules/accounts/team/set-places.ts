import { sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import type { Place } from './places.ts';

type Whose = { clientId: string } & ({ personId: string } | { invitationId: string });

/**
 * Sets the places of a limited member or an invitation; unchanged ones are not rewritten. Only the account's own sites and projects are
 * accepted, and those removed meanwhile are left out. @throws AppError `sites_gone` when none is left.
 */
export async function setPlaces(tx: Transaction, whose: Whose, places: readonly Place[]): Promise<void> {
  const { clientId } = whose;
  const [person, invitation] = 'personId' in whose ? [whose.personId, null] : [null, whose.invitationId];
  const own = sql`x.client_id = ${clientId} and (x.person_id = ${person}::uuid or x.invitation_id = ${invitation}::uuid)`;
  const wanted = sql`jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as c (kind text, id uuid, role text)`;
  await tx.execute(sql`
    delete from public.membership_sites x where ${own} and not coalesce(x.site_id, x.project_id) in (select c.id from ${wanted})`);
  await tx.execute(sql`
    update public.membership_sites x set role = c.role from ${wanted}
    where ${own} and coalesce(x.site_id, x.project_id) = c.id and x.role is distinct from c.role`);
  await tx.execute(sql`
    insert into public.membership_sites (client_id, person_id, invitation_id, site_id, project_id, role)
    select ${clientId}::uuid, ${person}::uuid, ${invitation}::uuid, s.id, p.id, c.role from ${wanted}
      left join public.sites s on c.kind = 'site' and s.id = c.id and s.client_id = ${clientId}
      left join public.projects p on c.kind = 'project' and p.id = c.id and p.client_id = ${clientId}
    where (s.id is not null or p.id is not null)
    on conflict do nothing`);
  const { rowCount } = await tx.execute(sql`select from public.membership_sites x where ${own} limit 1`);
  if (!rowCount) throw new AppError('conflict', 'sites_gone');
}
