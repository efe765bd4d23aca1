import { eq } from 'drizzle-orm';
import { requirePermission } from '#platform/access/permissions.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import type { RefuseSupport } from '../input.ts';
import { accounts } from '../tables.ts';
import { endVisitsOf } from './end-visit.ts';

/** True when the account refuses visits by the agency. */
export async function refusesSupport(ctx: Context): Promise<boolean> {
  const { id } = requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) => tx.select({ refuses: accounts.refusesSupport }).from(accounts).where(eq(accounts.id, id)));
  return row?.refuses ?? false;
}

/** Closes the account to the agency, ending a visit in progress, or opens it again. */
export async function refuseSupport(ctx: Context, { refuses }: RefuseSupport): Promise<void> {
  const { id } = requireAccount(ctx);
  await requirePermission(ctx, 'support.manage');
  await asSystem(
    'the client decides who is let in',
    async (tx, inner) => {
      await tx.update(accounts).set({ refusesSupport: refuses }).where(eq(accounts.id, id));
      if (refuses) await endVisitsOf(inner, id);
    },
    ctx,
  );
}
