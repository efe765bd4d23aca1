import { sql } from 'drizzle-orm';
import { getProfile } from '#modules/accounts/index.ts';
import { requirePermission } from '#platform/access/permissions.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { Contact } from '../input.ts';

/** The contact of the account's last registration, or what its profile knows. */
export async function prefillContact(ctx: Context): Promise<Partial<Contact>> {
  const { id: clientId } = requireAccount(ctx);
  await requirePermission(ctx, 'billing.manage');
  const { rows } = await asSystem(
    'a contact is filled in again for its own account',
    (tx) =>
      tx.execute<{ contact: unknown; email: string | null }>(sql`
        select app.address_of(${clientId}) as email, (
          select h.contact from app.registrants h join public.domain_registrations r on r.id = h.registration_id
          where r.client_id = ${clientId} order by r.created_at desc limit 1) as contact`),
    ctx,
  );
  const last = Contact.safeParse(rows[0]?.contact);
  if (last.success) return last.data;
  const profile = await getProfile(ctx);
  const [firstName = '', ...rest] = (profile?.name ?? '').trim().split(/\s+/);
  const known = { organization: profile?.company ?? '', phone: profile?.phone ?? '', email: rows[0]?.email ?? '' };
  return { ...known, firstName, lastName: rest.join(' '), country: 'BR' };
}
