import type { Context } from '#platform/context.ts';
import { requirePermission } from '#platform/permissions.ts';
import { requireProof } from '#platform/require-proof.ts';
import { makeExportKey } from './export-key.ts';

/** The address of an archive of everything, for the owner who has just proved who they are. */
export async function beginExport(ctx: Context): Promise<{ href: string }> {
  await requirePermission(ctx, 'account.close');
  await requireProof(ctx);
  return { href: `/account/export?key=${encodeURIComponent(makeExportKey(ctx))}` };
}
