import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt } from 'drizzle-orm';
import { cookies } from 'next/headers';
import type { Corrections } from '#composer/brief.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { ownCookie } from '#platform/request/own-cookie.ts';
import type { CorrectReading, DescribeSite } from '../input.ts';
import { pendingPrompts } from '../tables.ts';
import { keptCorrections } from '../understanding/kept-corrections.ts';

const COOKIE = 'pm-prompt';
const DAY = 24 * 3600;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Identifies a prompt; no secret. */
export const nameOfWords = (prompt: string): string => hashOf(prompt).slice(0, 16);

export interface PendingPrompt {
  prompt: string;
  locale: string;
  /** Identifies this prompt; no secret. */
  of: string;
  /** Null until something was corrected, or confirmed as it is. */
  corrections: Corrections | null;
  /** A model's raw answer for the reading; null until a model has read it. */
  reading: unknown;
  /** The prompt version of that answer. */
  readingPrompt: string | null;
  /** True if the corrections apply to that reading. */
  refined: boolean;
  /** The measured site that it was read from; null if it was typed. */
  analysisId: string | null;
}

/**
 * Idempotency key of the site of this device's prompt: a prompt becomes one site, however often it is sent. It outlives the prompt, so
 * that a device that missed the answer finds its site. Null without a prompt.
 */
export async function siteKeyOfPrompt(): Promise<string | null> {
  const token = (await cookies()).get(COOKIE)?.value;
  return token ? hashOf(`site ${token}`) : null;
}

/** Stores a typed prompt until it becomes a site, for one day. Only the bearer of the cookie's token can find it. */
export async function keepPrompt(ctx: Context, input: DescribeSite & { corrections?: Corrections; analysisId?: string }): Promise<void> {
  const jar = await cookies();
  const before = jar.get(COOKIE)?.value;
  const token = randomBytes(32).toString('base64url');
  await asSystem(
    'a visitor’s prompt is stored without an account',
    async (tx) => {
      if (before) await tx.delete(pendingPrompts).where(eq(pendingPrompts.tokenHash, hashOf(before)));
      const expiresAt = new Date(ctx.now.getTime() + DAY * 1000);
      await tx.insert(pendingPrompts).values({ ...input, tokenHash: hashOf(token), expiresAt });
    },
    ctx,
  );
  jar.set(COOKIE, token, { ...ownCookie(), maxAge: DAY });
}

/** The prompt and corrections of this device's visitor, or null. */
export async function getPendingPrompt(ctx: Context): Promise<PendingPrompt | null> {
  const token = (await cookies()).get(COOKIE)?.value;
  if (!token) return null;
  const [row] = await asSystem(
    'a visitor’s prompt is read by its token',
    (tx) =>
      tx
        .select({
          prompt: pendingPrompts.prompt,
          locale: pendingPrompts.locale,
          corrections: pendingPrompts.corrections,
          reading: pendingPrompts.reading,
          readingPrompt: pendingPrompts.readingPrompt,
          refined: pendingPrompts.refined,
          analysisId: pendingPrompts.analysisId,
        })
        .from(pendingPrompts)
        .where(and(eq(pendingPrompts.tokenHash, hashOf(token)), gt(pendingPrompts.expiresAt, ctx.now))),
    ctx,
  );
  return row ? { ...row, corrections: keptCorrections(row.corrections) ?? null, of: nameOfWords(row.prompt) } : null;
}

/**
 * The stored prompt identified by `of`.
 * @throws AppError `conflict`, reason `prompt_gone`: it became a site, expired, or was replaced in another tab.
 */
export async function requirePendingPrompt(ctx: Context, { of }: { of: string }): Promise<PendingPrompt> {
  const pending = await getPendingPrompt(ctx);
  if (pending?.of !== of) throw new AppError('conflict', 'prompt_gone');
  return pending;
}

/** Names the words that a visitor's site is made of, so that a preview of earlier ones is another. */
export interface PromptRef {
  /** Hash of the device's token. */
  prompt: string;
  of: string;
}

interface Words {
  prompt: string;
  corrections?: Corrections;
  answer?: unknown;
}

/** The words of this device's visitor, to be previewed; null without a prompt. */
export async function findPreviewed(ctx: Context): Promise<PromptRef | null> {
  const token = (await cookies()).get(COOKIE)?.value;
  const words = token && (await wordsOfPrompt(ctx, hashOf(token)));
  return token && words ? { prompt: hashOf(token), of: nameOfWords(JSON.stringify(words)) } : null;
}

/** The words that a preview was requested of. @throws AppError `not_found`, reason `prompt_gone`, once they are others or a site. */
export async function requirePreviewed(ctx: Context, { prompt, of }: PromptRef): Promise<Words> {
  const words = await wordsOfPrompt(ctx, prompt);
  if (!words || nameOfWords(JSON.stringify(words)) !== of) throw new AppError('not_found', 'prompt_gone');
  return words;
}

async function wordsOfPrompt(ctx: Context, tokenHash: string): Promise<Words | null> {
  const [row] = await asSystem(
    'a visitor’s prompt is read by its token',
    (tx) =>
      tx
        .select()
        .from(pendingPrompts)
        .where(and(eq(pendingPrompts.tokenHash, tokenHash), gt(pendingPrompts.expiresAt, ctx.now))),
    ctx,
  );
  if (!row) return null;
  const corrections = keptCorrections(row.corrections);
  return { prompt: row.prompt, ...(corrections && { corrections }), ...(row.refined && row.reading !== null && { answer: row.reading }) };
}

/** Stores corrections with their prompt. */
export async function keepCorrections(
  ctx: Context,
  { corrections, refined }: Pick<CorrectReading, 'corrections' | 'refined'>,
): Promise<void> {
  const token = (await cookies()).get(COOKIE)?.value ?? '';
  await asSystem(
    'a visitor’s prompt is read by its token',
    (tx) =>
      tx
        .update(pendingPrompts)
        .set({ corrections, refined })
        .where(eq(pendingPrompts.tokenHash, hashOf(token))),
    ctx,
  );
}

/** Stores a model's reading, if the prompt is still the same. */
export async function keepReading(ctx: Context, { of, ...read }: Pick<PendingPrompt, 'of' | 'reading' | 'readingPrompt'>): Promise<void> {
  const token = (await cookies()).get(COOKIE)?.value ?? '';
  await asSystem(
    'a visitor’s prompt is read by its token',
    async (tx) => {
      const mine = eq(pendingPrompts.tokenHash, hashOf(token));
      const [row] = await tx.select({ prompt: pendingPrompts.prompt }).from(pendingPrompts).where(mine).for('update');
      if (row && nameOfWords(row.prompt) === of) await tx.update(pendingPrompts).set(read).where(mine);
    },
    ctx,
  );
}

/** Called once the prompt has become a site. */
export async function forgetPrompt(ctx: Context): Promise<void> {
  const jar = await cookies();
  const token = jar.get(COOKIE)?.value;
  if (!token) return;
  jar.delete(COOKIE);
  await asSystem(
    'a prompt that became a site is deleted',
    (tx) => tx.delete(pendingPrompts).where(eq(pendingPrompts.tokenHash, hashOf(token))),
    ctx,
  );
}
