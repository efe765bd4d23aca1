import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, lt } from 'drizzle-orm';
import { cookies } from 'next/headers';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import type { DescribeSite } from './input.ts';
import { pendingPrompts } from './tables.ts';

const COOKIE = 'pm-prompt';
const DAY = 24 * 3600;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Keeps what a visitor typed until they have signed in, on this device and for a day. Nobody but its token's bearer finds it. */
export async function keepPrompt(ctx: Context, input: DescribeSite): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  await asSystem(
    'a visitor has no account to keep a prompt in',
    async (tx) => {
      await tx.delete(pendingPrompts).where(lt(pendingPrompts.expiresAt, ctx.now));
      const expiresAt = new Date(ctx.now.getTime() + DAY * 1000);
      await tx.insert(pendingPrompts).values({ tokenHash: hashOf(token), prompt: input.prompt, locale: input.locale, expiresAt });
    },
    ctx,
  );
  const secure = env().APP_URL.startsWith('https:');
  (await cookies()).set(COOKIE, token, { httpOnly: true, sameSite: 'lax', secure, path: '/', maxAge: DAY });
}

/** What this device's visitor typed before signing in, or null. */
export async function getPendingPrompt(ctx: Context): Promise<string | null> {
  const token = (await cookies()).get(COOKIE)?.value;
  if (!token) return null;
  const [row] = await asSystem(
    'a prompt is found by its token',
    (tx) =>
      tx
        .select({ prompt: pendingPrompts.prompt })
        .from(pendingPrompts)
        .where(and(eq(pendingPrompts.tokenHash, hashOf(token)), gt(pendingPrompts.expiresAt, ctx.now))),
    ctx,
  );
  return row?.prompt ?? null;
}

/** Called once the prompt has become a site. */
export async function forgetPrompt(ctx: Context): Promise<void> {
  const jar = await cookies();
  const token = jar.get(COOKIE)?.value;
  if (!token) return;
  jar.delete(COOKIE);
  await asSystem(
    'a prompt that became a site is forgotten',
    (tx) => tx.delete(pendingPrompts).where(eq(pendingPrompts.tokenHash, hashOf(token))),
    ctx,
  );
}
