import type { Plan } from '../catalogue/plans.ts';

/** Rows in the order of interest; the unit sets the number format. */
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

/** Without a language model the row of tokens is left out, since they cannot be used. */
export const soldRows = ({ models }: { models: boolean }): SoldRow[] => SOLD.filter(({ id }) => models || id !== 'tokens');

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
