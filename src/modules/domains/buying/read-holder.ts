import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { Contact } from '../input.ts';
import type { Registrant } from '../registrar/registrar.ts';
import { readContact } from './read-contact.ts';

/** The holder of a registration, for the registrar. */
export async function readHolder(ctx: Context, registrationId: string): Promise<Registrant> {
  const { rows } = await asSystem(
    'a registrar is told who holds a name',
    (tx) => tx.execute<{ contact: unknown }>(sql`select contact from app.registrants where registration_id = ${registrationId}`),
    ctx,
  );
  return readContact(Contact.parse(rows[0]?.contact));
}
