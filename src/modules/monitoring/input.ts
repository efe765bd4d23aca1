import { z } from 'zod';

/** A form's checkbox: missing means off. */
export const SetStatusPage = z.object({ isOn: z.enum(['on', 'off']).transform((word) => word === 'on') });
export type SetStatusPage = z.output<typeof SetStatusPage>;

export const SetVisitMeasuring = z.object({ siteId: z.uuid(), isOn: z.enum(['true', 'false']).transform((text) => text === 'true') });
export type SetVisitMeasuring = z.output<typeof SetVisitMeasuring>;

/** Periods of the performance charts, in days. */
export const PERFORMANCE_DAYS = [30, 90] as const;
export const GetPerformance = z.object({
  siteId: z.uuid(),
  days: z.coerce
    .number()
    .pipe(z.union([z.literal(30), z.literal(90)]))
    .default(30),
});
export type GetPerformance = z.input<typeof GetPerformance>;

/** `2026-11`; without it, the month that runs. */
export const GetMonthReport = z.object({
  month: z
    .string()
    .regex(/^20\d\d-(?:0[1-9]|1[0-2])$/)
    .optional(),
});
export type GetMonthReport = z.input<typeof GetMonthReport>;
