import { z } from 'zod';
import { DEVICES } from './performance/devices.ts';
import { VISIT_METRICS } from './performance/histogram.ts';

/** A form's switch: absent is off. */
export const SetStatusPage = z.object({ isOn: z.enum(['on', 'off']).transform((word) => word === 'on') });
export type SetStatusPage = z.output<typeof SetStatusPage>;

export { pathOfFile } from './performance/budget.ts';
export { bucketOf, emptyCounts, VISIT_METRICS, type VisitMetric } from './performance/histogram.ts';

const ms = z.number().min(0).max(120_000).optional();

/** How a visit went, as a page's script tells it: nothing in it names anybody. */
export const VisitReport = z.strictObject({
  path: z.string().min(1).max(300),
  device: z.enum(DEVICES),
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
  device: z.enum(DEVICES),
  day: z.iso.date(),
  metric: z.enum(VISIT_METRICS),
  counts: z.array(z.int().min(0)).min(1).max(60),
});
export type VisitSum = z.infer<typeof VisitSum>;

export const RecordVisits = z.object({ sums: z.array(VisitSum).max(10_000) });
export type RecordVisits = z.infer<typeof RecordVisits>;

export const SetVisitMeasuring = z.object({ siteId: z.uuid(), isOn: z.enum(['true', 'false']).transform((text) => text === 'true') });
export type SetVisitMeasuring = z.output<typeof SetVisitMeasuring>;

/** Days that a site's performance is shown for. */
export const PERFORMANCE_DAYS = [30, 90] as const;
export const GetPerformance = z.object({
  siteId: z.uuid(),
  days: z.coerce.number().pipe(z.union([z.literal(30), z.literal(90)])).default(30),
});
export type GetPerformance = z.input<typeof GetPerformance>;
