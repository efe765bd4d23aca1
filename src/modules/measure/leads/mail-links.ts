import { createHash } from 'node:crypto';
import { isSealed, sealOf } from '#platform/crypto/seal.ts';

/** Digest of a mail address. It uses no secret, so that unsubscribed addresses stay known when a secret changes. */
export const digestOf = (email: string): string => createHash('sha256').update(email.toLowerCase()).digest('hex');

const sealed = (purpose: string, text: string): string => `${text}.${sealOf(purpose, text)}`;

function unsealed(purpose: string, token: string): string | null {
  const [text = '', seal = ''] = token.split('.');
  return isSealed(purpose, text, seal) ? text : null;
}

/** Token of the link to unsubscribe an address. It contains the digest, so that it works after the person's data is erased. */
export const stopToken = (email: string): string => sealed('stop-mails', digestOf(email));
export const stoppedDigest = (token: string): string | null => unsealed('stop-mails', token);

/** Token of the link with which a lead confirms advice. */
export const tipsToken = (leadId: string): string => sealed('confirm-tips', leadId);
export const tippedLead = (token: string): string | null => unsealed('confirm-tips', token);
