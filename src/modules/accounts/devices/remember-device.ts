import 'server-only';
import { and, eq, isNull, sql } from 'drizzle-orm';
import { headers } from 'next/headers';
import { type Context, requirePerson } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { knownDevices, securityEvents } from '../tables.ts';
import { deviceName } from './device-name.ts';
import { digestOf, findKnownDevice, writeDevice } from './known-device.ts';

const MAX_USER_AGENT = 300;

/**
 * Registers this device for the person who has just signed in.
 * @param quiet the device is already theirs and only its token is renewed, so no notification is needed.
 * @returns true for a new device that they should be notified of. The first device of an account does not count.
 */
export async function rememberDevice(
  ctx: Context,
  { id: personId, email }: { id: string; email: string },
  { quiet = false } = {},
): Promise<boolean> {
  const known = await findKnownDevice(email);
  const userAgent = (await headers()).get('user-agent')?.slice(0, MAX_USER_AGENT) ?? null;
  const id = known ?? newId();
  const isNew = await asSystem(
    'devices are kept by the server',
    async (tx) => {
      if (known) {
        const mine = and(eq(knownDevices.id, known), eq(knownDevices.personId, personId));
        const { rowCount } = await tx.update(knownDevices).set({ lastUsedAt: sql`now()`, userAgent }).where(mine);
        if (rowCount) return false;
      }
      const [earlier] = await tx.select({ id: knownDevices.id }).from(knownDevices).where(eq(knownDevices.personId, personId)).limit(1);
      await tx.insert(knownDevices).values({ id, personId, userAgent });
      if (!earlier || quiet) return false;
      await tx.insert(securityEvents).values({ personId, kind: 'new_device', detail: { device: deviceName(userAgent ?? '') } });
      return true;
    },
    ctx,
  );
  await writeDevice({ id, digest: digestOf(email) });
  return isNew;
}

/** Forgets every device of the person: from now on each is unknown. */
export async function forgetDevices(ctx: Context): Promise<void> {
  const { id: personId } = requirePerson(ctx);
  await asSystem(
    'a person has signed out everywhere',
    async (tx) => {
      await tx
        .update(knownDevices)
        .set({ revokedAt: sql`now()` })
        .where(and(eq(knownDevices.personId, personId), isNull(knownDevices.revokedAt)));
      await tx.insert(securityEvents).values({ personId, kind: 'signed_out_everywhere' });
    },
    ctx,
  );
}
