import type { Context } from '#platform/context.ts';
import type { GenerationRef } from '../input.ts';
import { ENDED, requireProgress } from './generation-progress.ts';
import { type Requested, requestSite } from './request-site.ts';

/** Retries a failed or cancelled generation, with the same prompt and corrections. One that has not failed continues unchanged. */
export async function retryGeneration(ctx: Context, ref: GenerationRef): Promise<Requested> {
  const { id, status, prompt, corrections, locale, seed, key } = await requireProgress(ctx, ref);
  const hasEnded = (ENDED as string[]).includes(status);
  return hasEnded ? requestSite(ctx, { prompt, corrections, locale, seed, key }) : { outcome: 'queued', generationId: id };
}
