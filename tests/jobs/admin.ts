import { scenario } from './scenario.ts';

export const adminScenarios = [
  scenario({
    function: 'check-billing',
    arrange: async ({ admin }) => {
      await admin.query('delete from billing_checks');
    },
    truth: async (_, { admin }) =>
      (await admin.query(`select count(*)::int as checks, bool_and(checked_by is null) as daily from billing_checks`)).rows[0],
    must: { checks: 1, daily: true },
  }),
];
