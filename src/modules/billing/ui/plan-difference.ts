import type { Plan } from '../catalogue/plans.ts';

/** What is sold, in the order people ask for it; the unit says how the number is written. */
const SOLD = [
  { id: 'generations', column: 'pageGenerate', meter: 'page_generate', unit: null },
  { id: 'sites', column: 'sites', meter: 'sites', unit: null },
  { id: 'members', column: 'teamMembers', meter: 'team_members', unit: null },
  { id: 'hours', column: 'containerHours', meter: 'container_hours', unit: 'hour' },
  { id: 'tokens', column: 'aiToken', meter: 'ai_token', unit: null },
  { id: 'storage', column: 'storageGb', meter: 'storage_gb', unit: 'gigabyte' },
  { id: 'bandwidth', column: 'bandwidthGb', meter: 'bandwidth', unit: 'gigabyte' },
] as const;
export type SoldRow = (typeof SOLD)[number];

/** Nothing is on the list that cannot be used: tokens are for where a language model writes. */
export const soldRows = ({ models }: { models: boolean }): SoldRow[] => SOLD.filter(({ id }) => models || id !== 'tokens');

export interface Difference {
  row: SoldRow;
  from: number | null;
  to: number | null;
  gain: boolean;
}

const size = (limit: number | null) => limit ?? Number.POSITIVE_INFINITY;

/** What another plan gives more or less of than the present one; what is the same is not said. */
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
