import { makeClient } from '../world/people.ts';
import { scenario } from './scenario.ts';

export const accountsScenarios = [
  scenario({
    function: 'advance-deletions',
    arrange: async ({ admin }) => {
      await admin.query('delete from account_deletions');
      const [due, cutOff] = [(await makeClient(admin)).account.id, (await makeClient(admin)).account.id];
      const put = `insert into account_deletions (client_id, requested_at, due_at) values ($1, now() - interval '1 hour', now() + $2::interval)`;
      await admin.query(put, [due, '-1 minute']);
      await admin.query(put, [cutOff, '29 days']);
      return [due, cutOff];
    },
    truth: async (people, { admin }) => {
      const { rows } = await admin.query(
        `select u.id = $2 as stays, d.settled_at is not null as settled from auth.users u join account_deletions d on d.client_id = u.id
         where u.id in ($1, $2)`,
        people,
      );
      return rows;
    },
    must: [{ stays: true, settled: true }],
  }),
  scenario({
    function: 'finish-factor-resets',
    arrange: async ({ admin }) => {
      await admin.query('delete from factor_resets');
      const [due, waiting] = [(await makeClient(admin)).account.id, (await makeClient(admin)).account.id];
      const put = 'insert into factor_resets (person_id, due_at) values ($1, now() + $2::interval)';
      await admin.query(put, [due, '-1 minute']);
      await admin.query(put, [waiting, '1 hour']);
      for (const id of [due, waiting]) {
        await admin.query(
          `insert into auth.mfa_factors (id, user_id, friendly_name, factor_type, status, secret, created_at, updated_at)
           values (gen_random_uuid(), $1, 'app', 'totp', 'verified', 'ABCDEFGHIJKLMNOP', now(), now())`,
          [id],
        );
        await admin.query(`insert into app.recovery_codes (person_id, hash) values ($1, 'a digest')`, [id]);
      }
      return [due, waiting];
    },
    truth: async (people, { admin }) => {
      const seen = [];
      for (const id of people) {
        const { rows } = await admin.query(
          `select app.has_second_factor($1) as on, (select count(*)::int from app.recovery_codes where person_id = $1) as codes,
             (select done_at is not null from factor_resets where person_id = $1) as done,
             array(select kind from security_events where coalesce(person_id, client_id) = $1) as heard`,
          [id],
        );
        seen.push(rows[0]);
      }
      return seen;
    },
    must: [
      { on: false, codes: 0, done: true, heard: ['factor_removed'] },
      { on: true, codes: 1, done: false, heard: [] },
    ],
  }),
];
