import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Corrections } from '#composer/brief.ts';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import type { SiteRef } from '../input.ts';
import { generations } from '../tables.ts';
import { keptCorrections } from '../understanding/kept-corrections.ts';

export const Notices = z.array(z.object({ code: z.string(), text: z.string() })).catch([]);

export interface Generation {
  id: string;
  prompt: string;
  corrections: Corrections | undefined;
  /** A model's raw answer for the reading, if a model read the prompt. */
  answer: unknown;
  locale: string;
  seed: number;
  /** Notices shown to the owner beside the site. */
  notices: { code: string; text: string }[];
  /** Time to compose, in milliseconds. */
  ms: number | null;
  createdAt: Date;
  /** A model is writing into the site now. */
  isBeingWritten: boolean;
  writtenBy: 'rules' | 'model';
  /** Reason why the model did not write, or did not finish. */
  unwritten: string | null;
  /** The measured site that it is made anew from. */
  analysisId: string | null;
}

/** The generation of a site; null for a site not made from a description. */
export async function getGeneration(ctx: Context, { siteId }: SiteRef): Promise<Generation | null> {
  requireAccount(ctx);
  const [row] = await asActor(ctx, (tx) =>
    tx
      .select({
        id: generations.id,
        prompt: generations.prompt,
        corrections: generations.corrections,
        locale: generations.locale,
        seed: generations.seed,
        analysisId: generations.analysisId,
        notices: generations.notices,
        ms: generations.ms,
        createdAt: generations.createdAt,
        stage: generations.stage,
        writtenBy: generations.writtenBy,
        unwritten: generations.unwritten,
        readBy: generations.readBy,
        reading: generations.reading,
      })
      .from(generations)
      .where(eq(generations.siteId, siteId))
      .orderBy(desc(generations.createdAt))
      .limit(1),
  );
  if (!row) return null;
  const { stage, readBy, reading, ...rest } = row;
  return {
    ...rest,
    corrections: keptCorrections(row.corrections),
    notices: Notices.parse(row.notices),
    isBeingWritten: stage === 'writing',
    answer: readBy === 'model' ? reading : undefined,
  };
}

/** @throws AppError `not_found`. */
export async function requireGeneration(ctx: Context, ref: SiteRef): Promise<Generation> {
  const generation = await getGeneration(ctx, ref);
  if (!generation) throw new AppError('not_found', 'generation_not_found');
  return generation;
}
