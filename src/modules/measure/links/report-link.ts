import { createHash, randomBytes } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { cookies } from 'next/headers';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { ownCookie } from '#platform/request/own-cookie.ts';
import type { AnalysisRef, ReportLink } from '../input.ts';
import { analyses, analysisLinks } from '../tables.ts';

/** Identifies a visitor's browser, so that they can revoke their links. */
const COOKIE = 'pm-report-links';
/** Seconds: the retention of a report. */
const KEPT = 90 * 86_400;

const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const openLink = (analysisId: string, maker: string) =>
  and(eq(analysisLinks.analysisId, analysisId), eq(analysisLinks.maker, maker), isNull(analysisLinks.revokedAt));

/** Digest of the link maker; null for a visitor who has made none. */
async function makerOf({ account }: Context): Promise<string | null> {
  const secret = account ? `account ${account.id}` : (await cookies()).get(COOKIE)?.value;
  return secret ? digestOf(secret) : null;
}

async function becomeMaker(): Promise<string> {
  const secret = randomBytes(32).toString('base64url');
  (await cookies()).set(COOKIE, secret, { ...ownCookie(), maxAge: KEPT });
  return digestOf(secret);
}

/** Creates a shared link to a finished report. One at a time: the maker's previous one is revoked. */
export async function createReportLink(ctx: Context, { analysisId }: AnalysisRef): Promise<{ url: string }> {
  const maker = (await makerOf(ctx)) ?? (await becomeMaker());
  const token = randomBytes(24).toString('base64url');
  await asSystem(
    'whoever has a report hands it on',
    async (tx) => {
      const [found] = await tx.select({ stage: analyses.stage }).from(analyses).where(eq(analyses.id, analysisId)).for('share');
      if (!found) throw new AppError('not_found', 'analysis_not_found');
      if (found.stage !== 'done') throw new AppError('conflict', 'analysis_unfinished');
      await tx.update(analysisLinks).set({ revokedAt: ctx.now }).where(openLink(analysisId, maker));
      await tx.insert(analysisLinks).values({ id: newId(), analysisId, maker, digest: digestOf(token), createdAt: ctx.now });
    },
    ctx,
  );
  return { url: `${env().APP_URL}/laudo/${token}` };
}

/** Revokes the maker's own link only. */
export async function revokeReportLink(ctx: Context, { analysisId }: AnalysisRef): Promise<void> {
  const maker = await makerOf(ctx);
  if (!maker) return;
  const open = openLink(analysisId, maker);
  await asSystem('its maker takes a link back', (tx) => tx.update(analysisLinks).set({ revokedAt: ctx.now }).where(open), ctx);
}

/** Whether the reader has an active link to this report. */
export async function hasReportLink(ctx: Context, { analysisId }: AnalysisRef): Promise<boolean> {
  const maker = await makerOf(ctx);
  if (!maker) return false;
  const found = await asSystem(
    'its maker sees what is handed out',
    (tx) => tx.select({ id: analysisLinks.id }).from(analysisLinks).where(openLink(analysisId, maker)),
    ctx,
  );
  return found.length > 0;
}

/** The report of a shared link while it is valid. @throws AppError `not_found`, the same for an unknown and a revoked link. */
export async function openReportLink(ctx: Context, { token }: ReportLink): Promise<AnalysisRef> {
  const good = and(eq(analysisLinks.digest, digestOf(token)), isNull(analysisLinks.revokedAt));
  const [row] = await asSystem(
    'whoever has the link reads its report',
    (tx) => tx.select({ analysisId: analysisLinks.analysisId }).from(analysisLinks).where(good),
    ctx,
  );
  if (!row) throw new AppError('not_found', 'report_link_gone');
  return row;
}
