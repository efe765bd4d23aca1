/** Hashes that begin with so many zero bits: one in 65,536, about a second of a phone. */
const ZERO_BITS = 16;
/** Milliseconds for which a proof is good, and by which clocks may differ. */
const GOOD_FOR = 600_000;
/** Hashes between two looks at what they came to. */
const BATCH_SIZE = 512;
/** One in a million proofs takes longer. */
const MAX_TRIES = ZERO_BITS * 2 ** ZERO_BITS;

const encoder = new TextEncoder();

async function digestOf(address: string, stamp: string, nonce: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(`${stamp}.${nonce}.${address}`)));
}

const hasZeroBits = (digest: Uint8Array): boolean => digest[0] === 0 && digest[1] === 0;

/** Work that shows that a browser meant to ask about this address now: `<milliseconds>.<nonce>`. @throws RangeError when luck runs out. */
export async function proveWork(address: string, now: number): Promise<string> {
  const stamp = String(now);
  for (let start = 0; start < MAX_TRIES; start += BATCH_SIZE) {
    const nonces = Array.from({ length: BATCH_SIZE }, (_, at) => String(start + at));
    const digests = await Promise.all(nonces.map((nonce) => digestOf(address, stamp, nonce)));
    const found = digests.findIndex(hasZeroBits);
    if (found >= 0) return `${stamp}.${nonces[found]}`;
  }
  throw new RangeError('no proof was found');
}

/** Whether somebody has worked for this address in the last minutes. */
export async function isProof(proof: string, address: string, now: number): Promise<boolean> {
  const [, stamp, nonce] = /^(\d{13})\.(\d{1,8})$/.exec(proof) ?? [];
  if (!stamp || !nonce || Math.abs(now - Number(stamp)) > GOOD_FOR) return false;
  return hasZeroBits(await digestOf(address, stamp, nonce));
}
