import 'server-only';
import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { requirePersonSession } from '../second-factor/second-factor.ts';
import { passkeys } from '../tables.ts';

export const passkeysOf = (ctx: Context, personId: string) =>
  asSystem('passkeys of a person', (tx) => tx.select().from(passkeys).where(eq(passkeys.personId, personId)), ctx);

export interface PasskeyView {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

export async function listPasskeys(ctx: Context): Promise<PasskeyView[]> {
  const rows = await passkeysOf(ctx, requirePersonSession(ctx).id);
  return rows.map(({ id, name, createdAt, lastUsedAt }) => ({ id, name, createdAt, lastUsedAt }));
}
