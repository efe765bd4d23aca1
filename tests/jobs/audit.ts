import { makeClient } from '../world/people.ts';
import { scenario } from './scenario.ts';

export const auditScenarios = [
  scenario({
    function: 'keep-audit-log',
    when: 'the rows of a free account are past their time',
    arrange: async ({ admin }) => {
      const { account } = await makeClient(admin);
      // As if four months had gone by: only someone with the whole server could.
      const client = await admin.connect();
      await client.query('set session_replication_role = replica');
      await client.query(`update audit_log set at = at - interval '120 days' where chain = $1`, [account.id]);
      await client.query(`update app.audit_chains set first_at = first_at - interval '120 days' where chain = $1`, [account.id]);
      await client.query('reset session_replication_role');
      client.release();
      return { chain: account.id };
    },
    truth: async ({ chain }, { admin }) =>
      (await admin.query('select table_name, action from audit_log where chain = $1 order by seq', [chain])).rows,
    must: [{ table_name: 'audit_log', action: 'delete' }],
  }),
];
