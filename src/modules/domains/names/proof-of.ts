import { sealOf } from '#platform/crypto/seal.ts';

/** No letters that look like digits, in either case. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/**
 * The proof text for the DNS, derived from the account and this one adding of the name: a record of another account, or one left over from
 * before, proves nothing.
 */
export function proofOf({ clientId, domainId, name }: { clientId: string; domainId: string; name: string }): string {
  const bytes = Buffer.from(sealOf('domain-proof', `${clientId}\n${domainId}\n${name}`), 'base64url');
  const letters = [...bytes.subarray(0, 12)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `pm-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
