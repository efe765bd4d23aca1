import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { newId } from '#platform/ids.ts';
import { RELEASE_CHECKS_VERSION } from '#ruler/own/release-verdict.ts';
import { releaseReceipts } from '../tables.ts';
import type { CheckedRelease } from './check-release.ts';
import { signReceipt } from './release-receipt.ts';

/**
 * Signs that a release went live, in the transaction that moves the pointer. Only once per release: a restored one keeps its receipt.
 * Without a key no receipt is issued.
 */
export async function issueReceipt(ctx: Context, { siteId, releaseId, ...checked }: CheckedRelease): Promise<void> {
  const { id: clientId } = requireAccount(ctx);
  const { RELEASE_RECEIPT_KEYS, APP_URL } = env();
  const [key] = RELEASE_RECEIPT_KEYS;
  if (!key) return;
  const { address, number, artefactId, files, verdict } = checked;
  const { grade, total: score } = verdict.score;
  const id = newId();
  const document = signReceipt(
    {
      type: 'release-receipt',
      version: 1,
      id,
      issuer: APP_URL,
      keyId: key.id,
      address,
      liveAt: ctx.now.toISOString(),
      release: { number, manifest: artefactId, files },
      checks: { version: RELEASE_CHECKS_VERSION, grade, score, results: verdict.checks },
    },
    key,
  );
  await asSystem(
    'a release receipt is signed',
    (tx) =>
      tx
        .insert(releaseReceipts)
        .values({ id, releaseId, siteId, clientId, keyId: key.id, document, issuedAt: ctx.now })
        .onConflictDoNothing({ target: releaseReceipts.releaseId }),
    ctx,
  );
}
