import type { Context } from '#platform/context.ts';
import { requirePermission } from '#platform/permissions.ts';
import { requireProof } from '#platform/require-proof.ts';
import { makeExportKey } from './export-key.ts';

/** A download URL for the full export, for an owner with a fresh proof of identity. */
export async function beginExport(ctx: Context): Promise<{ href: string }> {
  await requirePermission(ctx, 'account.close');
  await requireProof(ctx);
  return { href: `/account/export?key=${encodeURIComponent(makeExportKey(ctx))}` };
}
