import { z } from 'zod';
import { canonicalJson, isSignedBy, type SigningKey, signJson } from '#platform/crypto/signed-json.ts';
import { RELEASE_CHECKS } from '#ruler/own/release-verdict.ts';
import { GRADES } from '#ruler/rules/grade.ts';

const Whole = z.int().min(0);

/** Proof that a release went live, with its check results. Contains only public facts. */
const ReleaseReceipt = z.strictObject({
  type: z.literal('release-receipt'),
  version: z.literal(1),
  id: z.uuid(),
  /** Origin of the signer, with its keys at `<issuer>/selo/keys.json`. */
  issuer: z.url().max(300),
  keyId: z.string().max(40),
  /** The site's own address, and the time it went live there. */
  address: z.url().max(300),
  liveAt: z.iso.datetime(),
  release: z.strictObject({ number: Whole, manifest: z.string().regex(/^[0-9a-f]{64}$/), files: Whole }),
  checks: z.strictObject({
    version: Whole,
    grade: z.enum(GRADES.map(([grade]) => grade)),
    score: Whole.max(100),
    results: z.array(z.strictObject({ check: z.enum(RELEASE_CHECKS), looked: Whole, faults: Whole })).max(RELEASE_CHECKS.length),
  }),
});
export type ReleaseReceipt = z.infer<typeof ReleaseReceipt>;

const SignedReceipt = z.strictObject({ receipt: ReleaseReceipt, signature: z.string().max(200) });

/** The signed receipt as text; a single changed byte invalidates it. */
export const signReceipt = (receipt: ReleaseReceipt, key: SigningKey): string =>
  canonicalJson({ receipt, signature: signJson(receipt, key) });

export type ReceiptProblem = 'unreadable' | 'altered' | 'unknown_key' | 'forged';

/** Parses a receipt without verifying it. Null when it is malformed. */
export function readReceipt(text: string): { receipt: ReleaseReceipt; signature: string } | null {
  try {
    return SignedReceipt.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Verifies that a receipt is unchanged and signed by one of these keys. */
export function verifyReceipt(text: string, keys: readonly SigningKey[]): { receipt: ReleaseReceipt } | { problem: ReceiptProblem } {
  const read = readReceipt(text);
  if (!read) return { problem: 'unreadable' };
  if (text.trimEnd() !== canonicalJson(read)) return { problem: 'altered' };
  const key = keys.find(({ id }) => id === read.receipt.keyId);
  if (!key) return { problem: 'unknown_key' };
  return isSignedBy(read.receipt, read.signature, key) ? { receipt: read.receipt } : { problem: 'forged' };
}
