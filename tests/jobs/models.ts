import { randomBytes } from 'node:crypto';
import { makeClient } from '../world/people.ts';
import { scenario } from './scenario.ts';

export const modelsScenarios = [
  scenario({
    function: 'forget-model-calls',
    arrange: async ({ admin }) => {
      const clientId = (await makeClient(admin)).account.id;
      for (const age of ['14 months', '12 months', '1 day']) {
        await admin.query(
          `insert into model_calls (id, client_id, step, prompt_id, provider, model, outcome, ms, at)
           values (gen_random_uuid(), $1, 'rewrite', $2, 'vllm', 'm', 'answered', 5, now() - $3::interval)`,
          [clientId, age, age],
        );
      }
      for (const [model, left] of [
        ['expired', '-1 minute'],
        ['fresh', '1 day'],
      ]) {
        await admin.query(
          `insert into model_answers (key, client_id, value, provider, model, expires_at) values ($1, $2::uuid, '{}', 'vllm', $3, now() + $4::interval)`,
          [randomBytes(32).toString('hex'), clientId, model, left],
        );
      }
      for (const days of [0, 30]) {
        await admin.query(
          `insert into app.model_days (day, subject, client_id, calls) values ((now() at time zone 'utc')::date - $2::int, $1::text, $1::uuid, $2)`,
          [clientId, days],
        );
      }
      return { clientId };
    },
    truth: async ({ clientId }, { admin }) => ({
      calls: (await admin.query('select prompt_id from model_calls where client_id = $1 order by at', [clientId])).rows,
      answers: (await admin.query('select model from model_answers where client_id = $1', [clientId])).rows,
      days: (await admin.query('select calls from app.model_days where client_id = $1', [clientId])).rows,
    }),
    must: { calls: [{ prompt_id: '12 months' }, { prompt_id: '1 day' }], answers: [{ model: 'fresh' }], days: [{ calls: 0 }] },
  }),
];
