import { scenario } from './scenario.ts';

export const meteringScenarios = [
  scenario({
    function: 'make-usage-partitions',
    arrange: async ({ admin }) => {
      const month = new Date(Date.UTC(new Date().getUTCFullYear(), new Date().getUTCMonth() + 2)).toISOString().slice(0, 7);
      await admin.query(`drop table if exists app.usage_events_${month.replace('-', '_')}`);
    },
    truth: async (_, { admin }) =>
      (await admin.query(`select count(*)::int from pg_inherits where inhparent = 'public.usage_events'::regclass`)).rows[0].count,
    must: 5,
  }),
];
