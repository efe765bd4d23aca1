/** Required zero bits at the start of the hash: one hash in 65,536, about a second on a phone. */
const ZERO_BITS = 16;
/** Lifetime of a proof in milliseconds, and the max clock difference. */
const GOOD_FOR = 600_000;
/** Hashes computed between two checks. */
const BATCH_SIZE = 512;
/** One proof in a million takes longer. */
const MAX_TRIES = ZERO_BITS * 2 ** ZERO_BITS;

const encoder = new TextEncoder();

async function digestOf(address: string, stamp: string, nonce: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', encoder.encode(`${stamp}.${nonce}.${address}`)));
}

const hasZeroBits = (digest: Uint8Array): boolean => digest[0] === 0 && digest[1] === 0;

/** Proof of work for a request about this address at this time: `<milliseconds>.<nonce>`. @throws RangeError when the tries run out. */
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

/** Verifies a proof for this address from the last minutes. */
export async function isProof(proof: string, address: string, now: number): Promise<boolean> {
  const [, stamp, nonce] = /^(\d{13})\.(\d{1,8})$/.exec(proof) ?? [];
  if (!stamp || !nonce || Math.abs(now - Number(stamp)) > GOOD_FOR) return false;
  return hasZeroBits(await digestOf(address, stamp, nonce));
}
