import { afterAll } from 'vitest';
import { proposeRewrite, quoteRewrite } from '#modules/assistant/index.ts';
import { requireDraft } from '#modules/sites/index.ts';
import { newId } from '#platform/ids.ts';
import { openModel } from '../world/model.ts';
import { makeClient } from '../world/people.ts';
import { makeSite } from '../world/work.ts';
import { scenario, type World } from './scenario.ts';

const MINUTE = 60_000;

// It has no answers: a proposal ends free, or waits for its owner.
const model = await openModel();
model.turn(false);
afterAll(() => model.close());

/** A proposal as the editor asks for it. */
async function ask({ admin }: World, ago = 0) {
  model.turn(true);
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.');
  const { document } = await requireDraft(owner, { siteId });
  const hero = Object.values(document.sections).find(({ kind }) => kind === 'hero')!;
  const wanted = { siteId, target: { of: 'section' as const, section: hero.id }, wish: { kind: 'shorter' as const }, locale: 'pt-BR' };
  const then = { ...owner, now: new Date(Date.now() - ago) };
  const { tokens } = await quoteRewrite(then, wanted);
  const { id: proposalId } = await proposeRewrite(then, { ...wanted, key: newId(), maxTokens: tokens });
  return { proposalId, clientId: owner.account.id };
}
type Asked = Awaited<ReturnType<typeof ask>>;

const event = ({ proposalId, clientId }: Asked) => ({ name: 'assistant/rewrite.requested', data: { proposalId, clientId } });

const truth = async ({ proposalId, clientId }: Asked, { admin }: World) => {
  // Other scenarios run without a model.
  model.turn(false);
  return (
    await admin.query(
      `select p.state, p.error, r.state as hold,
         (select count(*)::int from usage_events u where u.client_id = $2 and u.meter = 'ai_token') as charged
       from proposals p join reservations r on r.id = p.reservation_id where p.id = $1`,
      [proposalId, clientId],
    )
  ).rows;
};

export const assistantScenarios = [
  scenario({
    function: 'write-proposal',
    arrange: ask,
    event,
    truth,
    must: [{ state: 'failed', error: 'model_away', hold: 'released', charged: 0 }],
  }),
  scenario({
    function: 'write-proposal-failure',
    arrange: ask,
    event,
    error: 'unavailable: database_busy',
    truth,
    must: [{ state: 'failed', error: 'database_busy', hold: 'released', charged: 0 }],
  }),
  scenario({
    function: 'sweep-proposals',
    when: 'asks again for what an event lost',
    arrange: (world) => ask(world, MINUTE),
    truth: async (asked, { heard }) => {
      model.turn(false);
      return heard.some(({ data }) => data?.proposalId === asked.proposalId);
    },
    must: true,
  }),
  scenario({
    function: 'sweep-proposals',
    when: 'ends what no model answered',
    arrange: (world) => ask(world, 6 * MINUTE),
    truth,
    must: [{ state: 'failed', error: 'took_too_long', hold: 'released', charged: 0 }],
  }),
  scenario({
    function: 'sweep-proposals',
    when: 'ends what nobody decided on',
    arrange: async (world) => {
      const asked = await ask(world, 61 * MINUTE);
      await world.admin.query(`update proposals set state = 'open', tokens = 100 where id = $1`, [asked.proposalId]);
      return asked;
    },
    truth,
    must: [{ state: 'expired', error: null, hold: 'released', charged: 0 }],
  }),
];
