import { requestSite } from '#modules/generate/index.ts';
import { newId } from '#platform/ids.ts';
import { makeClient } from '../world/people.ts';
import { scenario, type World } from './scenario.ts';

const PROMPT = 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.';
const MINUTE = 60_000;

async function request({ admin }: World, ago = 0) {
  const owner = await makeClient(admin, { tier: 'pro' });
  const asked = await requestSite(
    { ...owner, now: new Date(Date.now() - ago) },
    { prompt: PROMPT, locale: 'pt-BR', seed: 0, key: newId() },
  );
  if (asked.outcome === 'refuse') throw new Error(asked.message);
  return { clientId: owner.account.id, generationId: asked.generationId };
}
type Asked = Awaited<ReturnType<typeof request>>;

const event = ({ clientId, generationId }: Asked) => ({ name: 'generate/site.requested', data: { clientId, generationId } });

async function whatThereIs({ clientId }: Asked, { admin }: World) {
  const { rows } = await admin.query(
    `select
       (select array_agg(status) from generations where client_id = $1) as generations,
       (select count(*)::int from sites where client_id = $1) as sites,
       (select count(*)::int from drafts where client_id = $1) as drafts,
       (select array_agg(state) from reservations where client_id = $1) as holds,
       (select count(*)::int from usage_events where client_id = $1) as charged,
       (select sum(used)::int from allowances where client_id = $1) as used`,
    [clientId],
  );
  return rows[0];
}
const MADE = { generations: ['done'], sites: 1, drafts: 1, holds: ['committed'], charged: 1, used: 1 };
const GIVEN_BACK = { generations: ['failed'], sites: 0, drafts: 0, holds: ['released'], charged: 0, used: 0 };

export const generateScenarios = [
  scenario({ function: 'generate-site', arrange: request, event, truth: whatThereIs, must: MADE }),
  scenario({ function: 'generate-site-failure', arrange: request, event, truth: whatThereIs, must: GIVEN_BACK }),
  scenario({
    function: 'request-lost-generations',
    when: 'asks again for what an event lost',
    arrange: (world) => request(world, 2 * MINUTE),
    truth: async (asked, { heard }) => heard.some(({ data }) => data?.generationId === asked.generationId),
    must: true,
  }),
  scenario({
    function: 'request-lost-generations',
    when: 'gives up what nobody waits for any more',
    arrange: (world) => request(world, 11 * MINUTE),
    truth: whatThereIs,
    must: GIVEN_BACK,
  }),
  scenario({
    function: 'forget-expired-prompts',
    arrange: async ({ admin }) => {
      await admin.query('delete from pending_prompts');
      const put = `insert into pending_prompts (token_hash, prompt, locale, expires_at) values (repeat($1, 64), 'Uma padaria', 'pt-BR', now() + $2::interval)`;
      await admin.query(put, ['a', '-1 hour']);
      await admin.query(put, ['b', '1 hour']);
    },
    truth: async (_, { admin }) => (await admin.query(`select left(token_hash, 1) as token from pending_prompts`)).rows,
    must: [{ token: 'b' }],
  }),
];
