import { sealOf } from '#platform/seal.ts';

/** Without letters that are taken for digits, in either case. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';

/**
 * What an account must put into the DNS to show that a name is theirs. Made of the account and of this one adding of the
 * name: what another account has put there, or what was left behind from before, proves nothing.
 */
export function proofOf({ clientId, domainId, name }: { clientId: string; domainId: string; name: string }): string {
  const bytes = Buffer.from(sealOf('domain-proof', `${clientId}\n${domainId}\n${name}`), 'base64url');
  const letters = [...bytes.subarray(0, 12)].map((byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `pm-${letters.slice(0, 4)}-${letters.slice(4, 8)}-${letters.slice(8)}`;
}
