import { makeClient } from '../world/people.ts';
import { scenario } from './scenario.ts';

export const accountsScenarios = [
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
             array(select kind from security_events where client_id = $1) as heard`,
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
