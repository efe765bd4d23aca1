import { requirePermission } from '#platform/access/permissions.ts';
import { requireProof } from '#platform/access/require-proof.ts';
import type { Context } from '#platform/context.ts';
import { makeExportKey } from './export-key.ts';

/** A download URL for the full export, for an owner with a fresh proof of identity. */
export async function beginExport(ctx: Context): Promise<{ href: string }> {
  await requirePermission(ctx, 'account.close');
  await requireProof(ctx);
  return { href: `/account/export?key=${encodeURIComponent(makeExportKey(ctx))}` };
}
