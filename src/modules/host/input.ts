import { z } from 'zod';
import { LAB_DEVICES } from '#ruler/lab/lab-run.ts';
import { VISIT_METRICS } from './visits/histogram.ts';

export const PublishSite = z.object({ siteId: z.uuid() });
export type PublishSite = z.infer<typeof PublishSite>;

/** `acceptedReleaseId`: a release that was held back, whose grade its owner has seen and wants live all the same. */
export const PublishDraft = PublishSite.extend({ acceptedReleaseId: z.uuid().optional() });
export type PublishDraft = z.infer<typeof PublishDraft>;

/** `warn` holds nothing back for its grade; `hold` what is below this one. */
export const SetHoldLine = z.object({
  siteId: z.uuid(),
  mode: z.enum(['warn', 'hold']),
  below: z.enum(['A+', 'A', 'B', 'C', 'D', 'E']).default('B'),
});
export type SetHoldLine = z.infer<typeof SetHoldLine>;

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

/** What visitors are to see: the release, a page that says that the site rests, or nothing. */
export const SetServing = z.object({ siteId: z.uuid(), to: z.enum(['live', 'paused', 'draft']) });
export type SetServing = z.infer<typeof SetServing>;

/** A report of a visitor, as a form without scripts sends it. */
export const AbuseReport = z.object({
  kind: z.enum(['fraud', 'copy', 'illegal', 'privacy', 'other']),
  details: z.string().trim().min(10).max(2000),
  contact: z.string().trim().max(200).default(''),
});
export type AbuseReport = z.infer<typeof AbuseReport>;

export const HandleReport = z.object({
  reportId: z.uuid(),
  /** `suspend` takes the site down and ends all its reports; `dismiss` ends this one, `dismiss_all` with every older one of its site. */
  act: z.enum(['suspend', 'dismiss', 'dismiss_all']),
});
export type HandleReport = z.infer<typeof HandleReport>;

export const ReinstateSite = z.object({ siteId: z.uuid() });
export type ReinstateSite = z.infer<typeof ReinstateSite>;

/** Who writes and does not publish asks for it. */
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

/** How a visit went, as a page's script tells it: nothing in it names anybody. */
export const VisitReport = z.strictObject({
  path: z.string().min(1).max(300),
  device: z.enum(LAB_DEVICES),
  lcp: ms,
  cls: z.number().min(0).max(100).optional(),
  inp: ms,
  ttfb: ms,
});
export type VisitReport = z.infer<typeof VisitReport>;

/** Counts by bucket of one measure, of a page on one kind of device, in one day. */
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
