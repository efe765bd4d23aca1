import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { announceSecurity, recordSecurityEvent, requireStaff } from '#modules/accounts/index.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { HireStaff, SetStaffRole } from '../input.ts';

const Colleague = z.object({
  id: z.uuid(),
  name: z.string().nullable(),
  email: z.string(),
  role: z.enum(['admin', 'developer']),
  lastSignInAt: z.iso
    .datetime({ offset: true })
    .transform((text) => new Date(text))
    .nullable(),
});
export type Colleague = z.output<typeof Colleague>;

/** The agency's staff. For admins. */
export async function listStaff(ctx: Context): Promise<Colleague[]> {
  await requireStaff(ctx, 'admin');
  const { rows } = await asSystem(
    'the agency reads who works here',
    (tx) =>
      tx.execute<{ row: unknown }>(sql`
        select jsonb_build_object('id', s.person_id, 'name', s.name, 'email', s.email, 'role', s.role, 'lastSignInAt', s.last_sign_in_at) as row
        from app.staff_list() s limit 500`),
    ctx,
  );
  return rows.map(({ row }) => Colleague.parse(row));
}

/** Adds a person with an account to the staff, by e-mail, and mails them what to do first. For admins with a fresh proof of identity. */
export async function hireStaff(ctx: Context, { email, role }: HireStaff): Promise<void> {
  await requireStaff(ctx, 'admin');
  await requireProof(ctx);
  const hired = await asSystem(
    'the agency takes somebody on',
    async (tx, inner) => {
      const { rows } = await tx.execute<{ id: string; by: string }>(sql`
        update public.people set staff_role = ${role} where id = app.person_at(${email}) and staff_role is null
        returning id, coalesce((select b.full_name from public.people b where b.id = ${requirePerson(ctx).id}), '') as by`);
      const [person] = rows;
      if (person) await recordSecurityEvent(inner, { personId: person.id, kind: 'staff_hired', detail: { by: person.by, role } });
      return person;
    },
    ctx,
  );
  if (!hired) throw new AppError('not_found', 'person_not_hired');
  await announceSecurity(hired.id);
}

/**
 * Changes a colleague's role, or removes them, effective at once because every verb checks the rows. The database refuses to remove the
 * last admin. For admins with a fresh proof of identity. @throws AppError `last_admin`.
 */
export async function setStaffRole(ctx: Context, { personId, role }: SetStaffRole): Promise<void> {
  await requireStaff(ctx, 'admin');
  await requireProof(ctx);
  const { rowCount } = await asSystem(
    'the agency changes what somebody may',
    (tx) => tx.execute(sql`update public.people set staff_role = ${role} where id = ${personId} and staff_role is not null`),
    ctx,
  );
  if (!rowCount) throw new AppError('invalid', 'not_staff');
}
