import { z } from 'zod';

export const PublishSite = z.object({ siteId: z.uuid() });
export type PublishSite = z.infer<typeof PublishSite>;

export const PublicationRef = z.object({ publicationId: z.uuid() });
export type PublicationRef = z.infer<typeof PublicationRef>;

export const RestoreRelease = z.object({ siteId: z.uuid(), releaseId: z.uuid() });
export type RestoreRelease = z.infer<typeof RestoreRelease>;
