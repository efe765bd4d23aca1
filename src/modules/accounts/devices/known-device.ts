import 'server-only';
import { and, eq, isNull } from 'drizzle-orm';
import { cookies } from 'next/headers';
import { isSealed, sealOf } from '#platform/crypto/seal.ts';
import { asSystem } from '#platform/db.ts';
import { isUuid } from '#platform/ids.ts';
import { ownCookie } from '#platform/request/own-cookie.ts';
import { knownDevices } from '../tables.ts';

const COOKIE = 'pm-device';
const YEAR = 365 * 24 * 3600;
/** Max people remembered per browser. */
const MAX_PEOPLE = 4;

/** One person on this device. */
interface Entry {
  id: string;
  /** HMAC of their e-mail, so that the cookie contains no address. */
  digest: string;
}

export const digestOf = (email: string): string => sealOf('device address', email.toLowerCase()).slice(0, 22);

const textOf = ({ id, digest }: Entry): string => `${id}.${digest}`;

/** Entries of the cookie; empty when its seal is missing or wrong. */
export async function readDevices(): Promise<Entry[]> {
  const written = (await cookies()).get(COOKIE)?.value ?? '';
  return written
    .slice(0, 1000)
    .split('~')
    .flatMap((part) => {
      const [id = '', digest = '', seal = ''] = part.split('.');
      return isUuid(id) && isSealed('device', textOf({ id, digest }), seal) ? [{ id, digest }] : [];
    });
}

/** Writes a person's device to the cookie, replacing their earlier entry. */
export async function writeDevice(entry: Entry): Promise<void> {
  const others = (await readDevices()).filter(({ digest }) => digest !== entry.digest);
  const value = [entry, ...others]
    .slice(0, MAX_PEOPLE)
    .map((one) => `${textOf(one)}.${sealOf('device', textOf(one))}`)
    .join('~');
  (await cookies()).set(COOKIE, value, { ...ownCookie(), maxAge: YEAR });
}

/** The device id if the person with this address has signed in on it before and has not revoked it; otherwise null. */
export async function findKnownDevice(email: string): Promise<string | null> {
  const digest = digestOf(email);
  const entry = (await readDevices()).find((one) => one.digest === digest);
  if (!entry) return null;
  const [row] = await asSystem('a device is looked up before anyone is known', (tx) =>
    tx
      .select({ id: knownDevices.id })
      .from(knownDevices)
      .where(and(eq(knownDevices.id, entry.id), isNull(knownDevices.revokedAt))),
  );
  return row?.id ?? null;
}
