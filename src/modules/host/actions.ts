'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { reinstateSite, setHoldLine } from '#modules/sites/index.ts';
import { action } from '#platform/action.ts';
import type { Context } from '#platform/context.ts';
import { waitUntilFinal } from '#platform/database/progress.ts';
import { AppError } from '#platform/errors.ts';
import { reportUnknown } from '#platform/log/report-unknown.ts';
import {
  AskToPublish,
  DeclinePublishRequest,
  HandleReport,
  PublishDraft,
  PublishRequestRef,
  PublishSite,
  ReinstateSite,
  RestoreRelease,
  SetHoldLine,
  SetServing,
} from './input.ts';
import { changeServing } from './pointers/change-serving.ts';
import { purgeMovedSites } from './pointers/purge-moved-sites.ts';
import { listUngrounded } from './publications/list-ungrounded.ts';
import { requirePublication } from './publications/publication.ts';
import { requestPublication } from './publications/request-publication.ts';
import { restoreRelease } from './publications/restore-release.ts';
import { askToPublish } from './publish-requests/ask-to-publish.ts';
import { declinePublishRequest } from './publish-requests/decline-publish-request.ts';
import { withdrawPublishRequest } from './publish-requests/withdraw-publish-request.ts';
import { handleReport } from './reports/handle-report.ts';

/** Max milliseconds to wait for the result in the response: most publications are live by then. */
const WAIT_MS = 1200;

/** An unfinished publication continues in the background; `/sites/<site>/publication/<id>` reports its progress. */
export const publishSiteAction = action(
  'site.publish',
  PublishDraft,
  async (ctx, input) => {
    const { publicationId } = await requestPublication(ctx, input);
    const { isFinal, error } = await waitUntilFinal(publicationId, () => requirePublication(ctx, { publicationId }), WAIT_MS);
    revalidatePath(`/sites/${input.siteId}`);
    if (error) throw new AppError('unavailable', error);
    // The button that accepts a release disappears together with its notice.
    if (isFinal && input.acceptedReleaseId) redirect(`/sites/${input.siteId}/published`);
    return { publicationId, isFinal };
  },
  'publish',
);

export const askToPublishAction = action(
  'content.edit',
  AskToPublish,
  async (ctx, input): Promise<void> => {
    await askToPublish(ctx, input);
    revalidatePath(`/sites/${input.siteId}`);
  },
  'ask_to_publish',
);

export const declinePublishRequestAction = action('site.publish', DeclinePublishRequest, async (ctx, input): Promise<void> => {
  await declinePublishRequest(ctx, input);
  revalidatePath(`/sites/${input.siteId}`);
});

export const withdrawPublishRequestAction = action('content.edit', PublishRequestRef, async (ctx, input): Promise<void> => {
  await withdrawPublishRequest(ctx, input);
  revalidatePath('/sites', 'layout');
});

const list = action('account.read', PublishSite, listUngrounded, 'list_ungrounded');
/** Texts that the owner has to change or confirm before publishing. */
export const listUngroundedAction = async (input: PublishSite) => list(null, input);

/** Purges the CDN before responding. If that fails, a job does it within a minute. */
const forgetNow = (ctx: Context, siteId: string) =>
  purgeMovedSites(ctx, { sites: [siteId] }).catch((error: unknown) => reportUnknown('cdn.purge_failed', error, ctx));

export const restoreReleaseAction = action(
  'site.publish',
  RestoreRelease,
  async (ctx, input) => {
    const restored = await restoreRelease(ctx, input);
    await forgetNow(ctx, input.siteId);
    revalidatePath(`/sites/${input.siteId}`);
    return restored;
  },
  'publish',
);

export const setServingAction = action(
  'site.publish',
  SetServing,
  async (ctx, input) => {
    await changeServing(ctx, input);
    await forgetNow(ctx, input.siteId);
    revalidatePath(`/sites/${input.siteId}`, 'layout');
    return { to: input.to };
  },
  'publish',
);

export const setHoldLineAction = action('site.publish', SetHoldLine, async (ctx, { siteId, mode, below }) => {
  await setHoldLine(ctx, { siteId, holdBelow: mode === 'hold' ? below : null });
  revalidatePath(`/sites/${siteId}`);
});

export const handleReportAction = action('staff', HandleReport, async (ctx, input) => {
  const { siteId, suspended } = await handleReport(ctx, input);
  if (suspended) await forgetNow(ctx, siteId);
  revalidatePath('/admin/reports');
  return { act: input.act };
});

export const reinstateSiteAction = action('staff', ReinstateSite, async (ctx, input) => {
  await reinstateSite(ctx, input);
  await forgetNow(ctx, input.siteId);
  revalidatePath('/admin/reports');
});
