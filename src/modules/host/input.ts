import { z } from 'zod';
import { LAB_DEVICES } from '#ruler/lab/lab-run.ts';
import { VISIT_METRICS } from './visits/histogram.ts';

export const PublishSite = z.object({ siteId: z.uuid() });
export type PublishSite = z.infer<typeof PublishSite>;

/** `acceptedReleaseId`: a release held back for its grade that the owner has reviewed and accepts. */
export const PublishDraft = PublishSite.extend({ acceptedReleaseId: z.uuid().optional() });
export type PublishDraft = z.infer<typeof PublishDraft>;

/** `warn` never holds a release back for its grade; `hold` does below this one. */
export const SetHoldLine = z.object({
  siteId: z.uuid(),
  mode: z.enum(['warn', 'hold']),
  below: z.enum(['A+', 'A', 'B', 'C', 'D', 'E']).default('B'),
});
export type SetHoldLine = z.infer<typeof SetHoldLine>;

export const PublicationRef = z.object({ publicationId: z.uuid() });
export type PublicationRef = z.infer<typeof PublicationRef>;

/** `draftRevision`: the revision that the draft is restored to; without it the draft is unchanged. */
export const RestoreRelease = z.object({
  siteId: z.uuid(),
  releaseId: z.uuid(),
  draftRevision: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
});
export type RestoreRelease = z.infer<typeof RestoreRelease>;

export const BuildRef = z.object({ buildId: z.uuid() });
export type BuildRef = z.infer<typeof BuildRef>;

/** State served to visitors: the release, a page saying that the site is paused, or nothing. */
export const SetServing = z.object({ siteId: z.uuid(), to: z.enum(['live', 'paused', 'draft']) });
export type SetServing = z.infer<typeof SetServing>;

/** A visitor's report, submitted by a form without scripts. */
export const AbuseReport = z.object({
  kind: z.enum(['fraud', 'copy', 'illegal', 'privacy', 'other']),
  details: z.string().trim().min(10).max(2000),
  contact: z.string().trim().max(200).default(''),
});
export type AbuseReport = z.infer<typeof AbuseReport>;

export const HandleReport = z.object({
  reportId: z.uuid(),
  /**
   * `suspend` takes the site down and closes all its reports; `dismiss` closes this one, `dismiss_all` also every older one of its site.
   */
  act: z.enum(['suspend', 'dismiss', 'dismiss_all']),
});
export type HandleReport = z.infer<typeof HandleReport>;

export const ReinstateSite = z.object({ siteId: z.uuid() });
export type ReinstateSite = z.infer<typeof ReinstateSite>;

/** For members who write but may not publish. */
export const AskToPublish = z.object({ siteId: z.uuid(), note: z.string().trim().max(1000, 'too_long').default('') });
export type AskToPublish = z.output<typeof AskToPublish>;

export const PublishRequestRef = z.object({ requestId: z.uuid() });
export type PublishRequestRef = z.infer<typeof PublishRequestRef>;

export const DeclinePublishRequest = PublishRequestRef.extend({
  siteId: z.uuid(),
  answer: z.string().trim().min(1, 'required').max(1000, 'too_long'),
});
export type DeclinePublishRequest = z.infer<typeof DeclinePublishRequest>;

export { bucketOf, emptyCounts, VISIT_METRICS } from './visits/histogram.ts';
export { pathOfFile } from './visits/path-of-file.ts';

const ms = z.number().min(0).max(120_000).optional();

/** A visit's measurements, sent by the page's script; contains no personal data. */
export const VisitReport = z.strictObject({
  path: z.string().min(1).max(300),
  device: z.enum(LAB_DEVICES),
  lcp: ms,
  cls: z.number().min(0).max(100).optional(),
  inp: ms,
  ttfb: ms,
});
export type VisitReport = z.infer<typeof VisitReport>;

/** Bucket counts of one metric, for a page, a device class and a day. */
const VisitSum = z.object({
  siteId: z.uuid(),
  clientId: z.uuid(),
  path: z.string().min(1).max(300),
  device: z.enum(LAB_DEVICES),
  day: z.iso.date(),
  metric: z.enum(VISIT_METRICS),
  counts: z.array(z.int().min(0)).min(1).max(60),
});
export type VisitSum = z.infer<typeof VisitSum>;

export const RecordVisits = z.object({ sums: z.array(VisitSum).max(10_000) });
export type RecordVisits = z.infer<typeof RecordVisits>;
