import { z } from 'zod';

export const PublishSite = z.object({ siteId: z.uuid() });
export type PublishSite = z.infer<typeof PublishSite>;

export const PublicationRef = z.object({ publicationId: z.uuid() });
export type PublicationRef = z.infer<typeof PublicationRef>;

/** `draftRevision`: where the draft goes back to as well; without it the draft stays. */
export const RestoreRelease = z.object({
  siteId: z.uuid(),
  releaseId: z.uuid(),
  draftRevision: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
});
export type RestoreRelease = z.infer<typeof RestoreRelease>;

export const BuildRef = z.object({ buildId: z.uuid() });
export type BuildRef = z.infer<typeof BuildRef>;
