import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from './env.ts';

/** Our seal on a text, for what leaves us and comes back, such as a cookie; each purpose has seals of its own. */
export const sealOf = (purpose: string, text: string): string =>
  createHmac('sha256', env().APP_SECRET).update(`${purpose}\n${text}`).digest('base64url');

/** Checks a seal in constant time. */
export function isSealed(purpose: string, text: string, seal: string): boolean {
  const [given, right] = [Buffer.from(seal), Buffer.from(sealOf(purpose, text))];
  return given.length === right.length && timingSafeEqual(given, right);
}
