import { METERS, PLAN_METERS, type PlanMeter } from '#modules/metering/meters.ts';
import type { Plan } from '../../catalogue/plans.ts';

/** Unit of the displayed number: a plan has its bandwidth in gigabytes. */
const unitOf = (meter: PlanMeter): 'hour' | 'gigabyte' | null => {
  const { unit } = METERS[meter];
  if (unit === 'byte') return 'gigabyte';
  return unit === 'hour' || unit === 'gigabyte' ? unit : null;
};
const rowOf = (id: PlanMeter) => ({ id, column: METERS[id].limit, unit: unitOf(id) });
const [FIRST, ...OTHERS] = PLAN_METERS.map(rowOf);

/** Rows in the order of interest. */
const SOLD = [
  FIRST!,
  { id: 'sites', column: 'sites', unit: null } as const,
  { id: 'team_members', column: 'teamMembers', unit: null } as const,
  ...OTHERS,
];
export type SoldRow = (typeof SOLD)[number];

/** Without a language model the row of tokens is left out, since they cannot be used. */
export const soldRows = ({ models }: { models: boolean }): SoldRow[] => SOLD.filter(({ id }) => models || id !== 'ai_token');

export interface Difference {
  row: SoldRow;
  from: number | null;
  to: number | null;
  gain: boolean;
}

const size = (limit: number | null) => limit ?? Number.POSITIVE_INFINITY;

/** Differences between another plan and the current one; equal rows are left out. */
export function planDifference(rows: readonly SoldRow[], from: Plan, to: Plan): Difference[] {
  return rows
    .map((row) => ({
      row,
      from: from[row.column],
      to: to[row.column],
      gain: size(to[row.column]) > size(from[row.column]),
    }))
    .filter((one) => one.from !== one.to);
}
