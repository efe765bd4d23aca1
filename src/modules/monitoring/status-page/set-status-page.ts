import { randomBytes } from 'node:crypto';
import { type Context, requireAccount } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import type { SetStatusPage } from '../input.ts';
import { statusPages } from '../tables.ts';
import { removeStatusPage, writeStatusPage } from './write-status-page.ts';

/** Switches the account's status page on or off; its URL stays the same. */
export async function setStatusPage(ctx: Context, { isOn }: SetStatusPage): Promise<{ isOn: boolean }> {
  const { id: clientId } = requireAccount(ctx);
  const page = await asSystem(
    'a status page is created',
    async (tx) => {
      const values = { clientId, token: randomBytes(16).toString('hex'), isOn, createdAt: ctx.now };
      const change = { isOn, renderedAt: null };
      const [row] = await tx
        .insert(statusPages)
        .values(values)
        .onConflictDoUpdate({ target: statusPages.clientId, set: change })
        .returning();
      return row!;
    },
    ctx,
  );
  if (isOn) await writeStatusPage(ctx, page);
  else await removeStatusPage(page.token);
  return { isOn };
}
