import { z } from 'zod';
import type { Context } from '#platform/context.ts';
import type { GenerationRef } from '../input.ts';
import { requireWork, type Work } from './find-work.ts';

const PromptIds = z.array(z.string()).catch([]);

export interface GenerationRequest {
  id: string;
  status: Work['status'];
  stage: Work['stage'];
  siteId: string | null;
  projectId: string | null;
  /** Author of the site's texts. */
  writtenBy: Work['writtenBy'];
  /** Reason for having no site, or why a model did not write or did not finish. */
  reason: string | null;
  tokensIn: number;
  tokensOut: number;
  promptIds: string[];
  /** Number of retries. */
  retries: number;
  /** State of its one `page_generate` unit. */
  charge: 'held' | 'charged' | 'refunded';
  createdAt: Date;
  finishedAt: Date | null;
  writtenAt: Date | null;
}

/** Result and usage of one of the account's generations. @throws AppError `not_found`. */
export async function requireGenerationRequest(ctx: Context, ref: GenerationRef): Promise<GenerationRequest> {
  const { id, status, stage, siteId, projectId, writtenBy, ...row } = await requireWork(ctx, ref);
  const { error, unwritten, tokensIn, tokensOut, promptIds, attempt, createdAt, finishedAt, writtenAt } = row;
  return {
    id,
    status,
    stage,
    siteId,
    projectId,
    writtenBy,
    reason: status === 'done' ? unwritten : error,
    tokensIn,
    tokensOut,
    promptIds: PromptIds.parse(promptIds),
    retries: attempt,
    charge: status === 'done' ? 'charged' : status === 'queued' || status === 'running' ? 'held' : 'refunded',
    createdAt,
    finishedAt,
    writtenAt,
  };
}
