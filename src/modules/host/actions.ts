'use server';
import { revalidatePath } from 'next/cache';
import { action } from '#platform/action.ts';
import { AppError } from '#platform/errors.ts';
import { untilFinal } from '#platform/progress.ts';
import { PublishSite, RestoreRelease } from './input.ts';
import { listUngrounded } from './list-ungrounded.ts';
import { requirePublication } from './publication.ts';
import { requestPublication } from './request-publication.ts';
import { restoreRelease } from './restore-release.ts';

/** Milliseconds that a person waits for the answer itself: most publications are live before. */
const SOON = 1200;

/** What is not final yet goes on by itself; `/sites/<site>/publication/<id>` tells how far it has come. */
export const publishSiteAction = action(
  PublishSite,
  async (ctx, input) => {
    const { publicationId } = await requestPublication(ctx, input);
    const { isFinal, error } = await untilFinal(publicationId, () => requirePublication(ctx, { publicationId }), SOON);
    if (error) throw new AppError('unavailable', error);
    revalidatePath(`/sites/${input.siteId}`);
    return { publicationId, isFinal };
  },
  'publish',
);

const list = action(PublishSite, listUngrounded, 'list_ungrounded');
/** What the owner has to change or confirm before they publish. */
export const listUngroundedAction = async (input: PublishSite) => list(null, input);

export const restoreReleaseAction = action(
  RestoreRelease,
  async (ctx, input) => {
    const restored = await restoreRelease(ctx, input);
    revalidatePath(`/sites/${input.siteId}`);
    return restored;
  },
  'publish',
);
