import { eq } from 'drizzle-orm';
import { findPublishedById } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { publicKeySet } from '#platform/crypto/signed-json.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { releaseReceipts } from '../tables.ts';
import { type ReleaseReceipt, readReceipt } from './release-receipt.ts';

export interface ShownReceipt {
  receipt: ReleaseReceipt;
  /** The signed text, byte for byte. */
  document: string;
  /** True while visitors see this very release. */
  isCurrent: boolean;
}

/**
 * A receipt by id, for anyone with the link: it contains only public facts. Null for an unknown id, and for a site suspended by the agency,
 * which must not be trusted because of our signature.
 */
export async function getReceipt(ctx: Context, { receiptId }: { receiptId: string }): Promise<ShownReceipt | null> {
  const { document, releaseId, siteId } = releaseReceipts;
  const [row] = await asSystem(
    'a release receipt is read by its link',
    (tx) => tx.select({ document, releaseId, siteId }).from(releaseReceipts).where(eq(releaseReceipts.id, receiptId)),
    ctx,
  );
  const read = row && readReceipt(row.document);
  if (!row || !read) return null;
  const site = (await findPublishedById([row.siteId])).get(row.siteId);
  if (site?.state === 'suspended') return null;
  return { receipt: read.receipt, document: row.document, isCurrent: site?.state === 'live' && site.releaseId === row.releaseId };
}

/** Public keys that verify receipts, including retired ones. */
export const receiptKeys = () => publicKeySet(env().RELEASE_RECEIPT_KEYS);
