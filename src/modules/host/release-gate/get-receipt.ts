import { eq } from 'drizzle-orm';
import { findPublishedById } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { publicKeySet } from '#platform/signed-json.ts';
import { releaseReceipts } from '../tables.ts';
import { type ReleaseReceipt, readReceipt } from './release-receipt.ts';

export interface ShownReceipt {
  receipt: ReleaseReceipt;
  /** As it is handed out, byte for byte. */
  document: string;
  /** Whether visitors see that very release now. */
  isCurrent: boolean;
}

/**
 * A receipt by its id, for whoever has its link: it says nothing that a visitor of the site could not know. Null when there is
 * none, and of a site that the agency took down: nobody shall trust it for our seal.
 */
export async function getReceipt(ctx: Context, { receiptId }: { receiptId: string }): Promise<ShownReceipt | null> {
  const { document, releaseId, siteId } = releaseReceipts;
  const [row] = await asSystem(
    'a receipt is for whoever has its link',
    (tx) => tx.select({ document, releaseId, siteId }).from(releaseReceipts).where(eq(releaseReceipts.id, receiptId)),
    ctx,
  );
  const read = row && readReceipt(row.document);
  if (!row || !read) return null;
  const site = (await findPublishedById([row.siteId])).get(row.siteId);
  if (site?.state === 'suspended') return null;
  return { receipt: read.receipt, document: row.document, isCurrent: site?.state === 'live' && site.releaseId === row.releaseId };
}

/** The public halves of the keys that sign receipts, retired ones too. */
export const receiptKeys = () => publicKeySet(env().RELEASE_RECEIPT_KEYS);
