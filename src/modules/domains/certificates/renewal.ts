import { X509Certificate } from 'node:crypto';
import acme from 'acme-client';
import { z } from 'zod';
import { env } from '#platform/env.ts';
import { twoThirds } from './schedule.ts';

const Directory = z.object({ renewalInfo: z.url().optional() });
const Info = z.object({ suggestedWindow: z.object({ start: z.coerce.date(), end: z.coerce.date() }) });

/** Milliseconds. */
const TIMEOUT_MS = 5000;

/** Identifier of a certificate in renewal information: its issuer's key and its own serial (RFC 9773, 4.1). */
export function certId(chain: string): string | null {
  const keyId = authorityKeyId(acme.crypto.getPemBodyAsB64u(acme.crypto.splitPemChain(chain)[0]!));
  if (!keyId) return null;
  let serial = new X509Certificate(chain).serialNumber;
  if (serial.length % 2 === 1) serial = `0${serial}`;
  // DER puts a zero before a first byte that would otherwise be negative.
  if (Number.parseInt(serial.slice(0, 2), 16) & 0x80) serial = `00${serial}`;
  return `${keyId.toString('base64url')}.${Buffer.from(serial, 'hex').toString('base64url')}`;
}

/** Reads extension 2.5.29.35: a sequence whose first element, tagged 0, is the key's identifier. */
function authorityKeyId(body: string): Buffer | null {
  const der = Buffer.from(body, 'base64url');
  const at = der.indexOf(Buffer.from('0603551d23', 'hex'));
  if (at < 0) return null;
  // OCTET STRING, SEQUENCE, [0]: each with a length below 128.
  const value = at + 5;
  if (der[value] !== 0x04 || der[value + 2] !== 0x30 || der[value + 4] !== 0x80) return null;
  return der.subarray(value + 6, value + 6 + der[value + 5]!);
}

const HOUR = 3_600_000;
/** Milliseconds between two requests: the default without Retry-After, and the min and max accepted (RFC 9773, 4.3). */
const CHECK = { usual: 6 * HOUR, min: HOUR, max: 24 * HOUR };

export interface Renewal {
  /** Time of the next renewal. */
  renewAt: Date;
  /** Time of the next request for renewal information. */
  renewalCheckAt: Date;
}

interface Held {
  chain: string;
  notBefore: Date;
  notAfter: Date;
  /** The time chosen before: it is kept while it lies in the authority's window. */
  renewAt?: Date | null;
}

/** URL of the authority's renewal information; null if it has none. */
export async function findRenewalInfo(): Promise<string | null> {
  const { body } = await read(env().ACME_DIRECTORY_URL);
  return Directory.parse(body).renewalInfo?.replace(/\/$/, '') ?? null;
}

/**
 * Picks a random time in the window suggested by the authority, to spread the load. Falls back to two thirds of the lifetime if there is no
 * window, the authority cannot be reached, or the time would be after the end.
 */
export async function askRenewal(address: string | null, held: Held, now: Date): Promise<Renewal> {
  const known = held.renewAt ?? twoThirds(held.notBefore, held.notAfter);
  const id = certId(held.chain);
  const silent = { renewAt: known, renewalCheckAt: new Date(now.getTime() + CHECK.usual) };
  if (!address || !id) return silent;
  try {
    const { body, retryAfter } = await read(`${address}/${id}`);
    const renewalCheckAt = new Date(now.getTime() + Math.min(CHECK.max, Math.max(CHECK.min, retryAfter ?? CHECK.usual)));
    const { start, end } = Info.parse(body).suggestedWindow;
    if (held.renewAt && held.renewAt >= start && held.renewAt <= end) return { renewAt: held.renewAt, renewalCheckAt };
    const chosen = new Date(start.getTime() + Math.random() * Math.max(0, end.getTime() - start.getTime()));
    return { renewAt: chosen < held.notAfter ? chosen : twoThirds(held.notBefore, held.notAfter), renewalCheckAt };
  } catch {
    return silent;
  }
}

/** @returns `retryAfter` in milliseconds. */
async function read(address: string): Promise<{ body: unknown; retryAfter: number | null }> {
  const response = await fetch(address, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return { body: await response.json(), retryAfter: Number.isFinite(seconds) ? seconds * 1000 : null };
}
