import { z } from 'zod';

export const GIGABYTE = 1024 ** 3;

interface MeterShape {
  /** Sold above what a plan includes, at the price in `public.meters`. */
  isCharged: boolean;
  /** The plan's column with the amount that it includes; null where nothing is limited. */
  limit: string | null;
  /** The total of a period's events, in Stripe's terms: their number, their sum, or the last measurement. */
  formula: 'count' | 'sum' | 'last';
  unit: 'site' | 'token' | 'hour' | 'gigabyte' | 'byte' | 'page';
  /** Units per displayed price, for prices below a cent. */
  pack: number;
}

/**
 * Every meter, in the order of screens and invoices. Its words are in `meters.json` of each language; the database has the same names in
 * the same order in `app.meters()`.
 */
export const METERS = {
  page_generate: { isCharged: true, limit: 'pageGenerate', formula: 'count', unit: 'site', pack: 1 },
  /** Hours that a site was up. */
  container_hours: { isCharged: true, limit: 'containerHours', formula: 'sum', unit: 'hour', pack: 1 },
  ai_token: { isCharged: true, limit: 'aiToken', formula: 'sum', unit: 'token', pack: 1000 },
  storage_gb: { isCharged: true, limit: 'storageGb', formula: 'last', unit: 'gigabyte', pack: 1 },
  /** Sent to people; a plan's limit is in gigabytes. */
  bandwidth: { isCharged: false, limit: 'bandwidthGb', formula: 'sum', unit: 'byte', pack: 1 },
  /** Answered to people. */
  requests: { isCharged: false, limit: null, formula: 'sum', unit: 'page', pack: 1 },
} as const satisfies Record<string, MeterShape>;

export type Meter = keyof typeof METERS;
export type ChargedMeter = { [M in Meter]: (typeof METERS)[M]['isCharged'] extends true ? M : never }[Meter];
/** A meter of which a plan includes an amount. */
export type PlanMeter = { [M in Meter]: (typeof METERS)[M]['limit'] extends string ? M : never }[Meter];

export const METER_KEYS = Object.keys(METERS) as Meter[];
export const Meter = z.enum(METER_KEYS);
export const CHARGED_METERS = METER_KEYS.filter((meter): meter is ChargedMeter => METERS[meter].isCharged);
const isOfPlan = (meter: Meter): meter is PlanMeter => METERS[meter].limit !== null;
export const PLAN_METERS = METER_KEYS.filter(isOfPlan);
