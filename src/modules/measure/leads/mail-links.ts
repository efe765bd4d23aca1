import { createHash } from 'node:crypto';
import { isSealed, sealOf } from '#platform/seal.ts';

/** Of an address. No secret is in it: who stopped our mails stays known when a secret changes. */
export const digestOf = (email: string): string => createHash('sha256').update(email.toLowerCase()).digest('hex');

const sealed = (purpose: string, text: string): string => `${text}.${sealOf(purpose, text)}`;

function unsealed(purpose: string, token: string): string | null {
  const [text = '', seal = ''] = token.split('.');
  return isSealed(purpose, text, seal) ? text : null;
}

/** For the link that ends our mails to an address. It holds the digest, so that it works when all else of the person is erased. */
export const stopToken = (email: string): string => sealed('stop-mails', digestOf(email));
export const stoppedDigest = (token: string): string | null => unsealed('stop-mails', token);

/** For the link that confirms that a lead wants advice. */
export const tipsToken = (leadId: string): string => sealed('confirm-tips', leadId);
export const tippedLead = (token: string): string | null => unsealed('confirm-tips', token);
