import { z } from 'zod';

/** A form's switch: absent is off. */
export const SetStatusPage = z.object({ isOn: z.enum(['on', 'off']).transform((word) => word === 'on') });
export type SetStatusPage = z.output<typeof SetStatusPage>;

export const SetVisitMeasuring = z.object({ siteId: z.uuid(), isOn: z.enum(['true', 'false']).transform((text) => text === 'true') });
export type SetVisitMeasuring = z.output<typeof SetVisitMeasuring>;

/** Days that a site's performance is shown for. */
export const PERFORMANCE_DAYS = [30, 90] as const;
export const GetPerformance = z.object({
  siteId: z.uuid(),
  days: z.coerce
    .number()
    .pipe(z.union([z.literal(30), z.literal(90)]))
    .default(30),
});
export type GetPerformance = z.input<typeof GetPerformance>;
