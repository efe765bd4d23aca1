import { and, eq, sql } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { membershipSites } from '../tables.ts';
import type { Place } from './places.ts';

type Whose = { clientId: string } & ({ personId: string } | { invitationId: string });

/**
 * Replaces where a limited member, or whoever is invited, works. Of the account's own sites and projects alone; what has gone
 * meanwhile is left out. @throws AppError `sites_gone` where nothing is left.
 */
export async function setPlaces(tx: Transaction, whose: Whose, places: readonly Place[]): Promise<void> {
  const { clientId } = whose;
  const [column, id] =
    'personId' in whose ? [membershipSites.personId, whose.personId] : [membershipSites.invitationId, whose.invitationId];
  await tx.delete(membershipSites).where(and(eq(membershipSites.clientId, clientId), eq(column, id)));
  const [person, invitation] = 'personId' in whose ? [whose.personId, null] : [null, whose.invitationId];
  const { rowCount } = await tx.execute(sql`
    insert into public.membership_sites (client_id, person_id, invitation_id, site_id, project_id, role)
    select ${clientId}::uuid, ${person}::uuid, ${invitation}::uuid, s.id, p.id, c.role
    from jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as c (kind text, id uuid, role text)
      left join public.sites s on c.kind = 'site' and s.id = c.id and s.client_id = ${clientId}
      left join public.projects p on c.kind = 'project' and p.id = c.id and p.client_id = ${clientId}
    where s.id is not null or p.id is not null`);
  if (!rowCount) throw new AppError('conflict', 'sites_gone');
}
