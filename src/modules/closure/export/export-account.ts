import { requirePermission } from '#platform/access/permissions.ts';
import type { Context } from '#platform/context.ts';
import { accountName } from '../deletion/account-name.ts';
import { requireExportKey } from './export-key.ts';
import { receiptFiles } from './export-receipts.ts';
import { rowFiles } from './export-rows.ts';
import { siteFiles } from './export-sites.ts';
import type { ExportedFile, ReceiptWords } from './exported-file.ts';
import { zipOf } from './zip-of.ts';

/**
 * Streams an account's full export: documents and photos of its sites, its rows as JSON, its receipts as CSV. Nothing is held in memory as
 * a whole. @throws AppError `proof_needed`, `role_may_not`.
 */
export async function exportAccount(
  ctx: Context,
  { key, words }: { key: string; words: ReceiptWords },
): Promise<{ name: string; bytes: AsyncGenerator<Uint8Array> }> {
  await requirePermission(ctx, 'account.close');
  requireExportKey(ctx, key);
  const name = await accountName(ctx);
  async function* files(): AsyncGenerator<ExportedFile> {
    yield* siteFiles(ctx);
    yield* receiptFiles(ctx, words);
    yield* rowFiles(ctx);
  }
  return { name, bytes: zipOf(files()) };
}
