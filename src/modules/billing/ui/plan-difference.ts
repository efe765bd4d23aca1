import type { Plan } from '../plans.ts';

/** What is sold, in the order people ask for it; the unit says how the number is written. */
export const SOLD = [
  { id: 'generations', column: 'pageGenerate', meter: 'page_generate', unit: null },
  { id: 'sites', column: 'sites', meter: 'sites', unit: null },
  { id: 'hours', column: 'containerHours', meter: 'container_hours', unit: 'hour' },
  { id: 'tokens', column: 'aiToken', meter: 'ai_token', unit: null },
  { id: 'storage', column: 'storageGb', meter: 'storage_gb', unit: 'gigabyte' },
  { id: 'bandwidth', column: 'bandwidthGb', meter: 'bandwidth', unit: 'gigabyte' },
  { id: 'projects', column: 'projects', meter: 'projects', unit: null },
] as const;
export type SoldRow = (typeof SOLD)[number];

export interface Difference {
  row: SoldRow;
  from: number | null;
  to: number | null;
  gain: boolean;
}

const size = (limit: number | null) => limit ?? Number.POSITIVE_INFINITY;

/** What another plan gives more or less of than the present one; what is the same is not said. */
export function planDifference(from: Plan, to: Plan): Difference[] {
  return SOLD.map((row) => ({
    row,
    from: from[row.column],
    to: to[row.column],
    gain: size(to[row.column]) > size(from[row.column]),
  })).filter((one) => one.from !== one.to);
}
