import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../env.ts';

/** HMAC of a text that leaves us and comes back, such as a cookie; separate per purpose. */
export const sealOf = (purpose: string, text: string): string =>
  createHmac('sha256', env().APP_SECRET).update(`${purpose}\n${text}`).digest('base64url');

/** Verifies a seal in constant time. */
export function isSealed(purpose: string, text: string, seal: string): boolean {
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(purpose, text))];
  return given.length === right.length && timingSafeEqual(given, right);
}
