import { createHmac, timingSafeEqual } from 'node:crypto';
import { isSealed, sealOf } from '#platform/crypto/seal.ts';
import { env } from '#platform/env.ts';

const PURPOSE = 'invitation';

/** The secret part of an invitation's link. Derived rather than stored, so that no row can reveal it. */
export const tokenOf = (invitationId: string): string => invitationId.replaceAll('-', '') + sealOf(PURPOSE, invitationId);

/** The invitation of a link's token; null when we did not issue it. */
export function invitationOf(token: string): string | null {
  const [, hex, seal] = /^([0-9a-f]{32})([\w-]{43})$/.exec(token) ?? [];
  if (!hex || !seal) return null;
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isSealed(PURPOSE, id, seal) ? id : null;
}

/** The six-digit code of one mail. */
export function codeOf(invitationId: string, round: number): string {
  const digest = createHmac('sha256', env().APP_SECRET).update(`invitation code\n${invitationId}\n${round}`).digest();
  return String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
}

export const isCodeOf = (invitationId: string, round: number, typed: string): boolean => {
  const [given, right] = [Buffer.from(typed), Buffer.from(codeOf(invitationId, round))];
  return given.length === right.length && timingSafeEqual(given, right);
};
