'use server';
import { revalidatePath } from 'next/cache';
import { action } from '#platform/action.ts';
import { PublishSite, RestoreRelease } from './input.ts';
import { publishSite } from './publish-site.ts';
import { restoreRelease } from './restore-release.ts';

export const publishSiteAction = action(PublishSite, async (ctx, input) => {
  const published = await publishSite(ctx, input);
  revalidatePath(`/sites/${input.siteId}`);
  return published;
});

export const restoreReleaseAction = action(RestoreRelease, async (ctx, input) => {
  const restored = await restoreRelease(ctx, input);
  revalidatePath(`/sites/${input.siteId}`);
  return restored;
});
