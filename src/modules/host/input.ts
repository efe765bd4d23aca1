import { z } from 'zod';

export const PublishSite = z.object({ siteId: z.uuid() });
export type PublishSite = z.infer<typeof PublishSite>;

export const RestoreRelease = z.object({ siteId: z.uuid(), releaseId: z.uuid() });
export type RestoreRelease = z.infer<typeof RestoreRelease>;
