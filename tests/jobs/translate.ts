import { afterAll } from 'vitest';
import { translateQuestion } from '#composer/model/translate/question.ts';
import { requireDraft, saveTransactions } from '#modules/sites/index.ts';
import { quoteTranslation, requestTranslation } from '#modules/translate/index.ts';
import { portionsOf } from '#modules/translate/portions.ts';
import type { Context } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { tick } from '#site/changes/clock.ts';
import { changesOf } from '#site/operations/index.ts';
import { countStates } from '#site/translation/state.ts';
import { openModel } from '../world/model.ts';
import { makeClient } from '../world/people.ts';
import { arabicAnswer } from '../world/translating.ts';
import { makeSite } from '../world/work.ts';
import { scenario, type World } from './scenario.ts';

const TO = 'ar';
const MINUTE = 60_000;

const model = await openModel();
model.turn(false);
afterAll(() => model.close());

async function request({ admin }: World, ago = 0) {
  model.turn(true);
  const owner = await makeClient(admin, { tier: 'pro' });
  const siteId = await makeSite(owner, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90. WhatsApp (81) 95555-0177.');
  const { document, revision } = await requireDraft(owner, { siteId });
  const at = tick(undefined, Date.now(), 'tab1');
  const added = {
    id: newId(),
    at,
    actor: 'tab1',
    intent: { name: 'add-language' as const },
    changes: changesOf(document, 'add-language', { locale: TO }),
  };
  await saveTransactions(owner, { siteId, base: revision, transactions: [added] });
  await recordAnswers(owner, siteId);
  const { price } = await quoteTranslation(owner, { siteId, to: TO });
  const { translationId } = await requestTranslation(
    { ...owner, now: new Date(Date.now() - ago) },
    { siteId, to: TO, tokens: price!.tokens },
  );
  return { owner, siteId, clientId: owner.account.id, translationId };
}
type Asked = Awaited<ReturnType<typeof request>>;

/** The model knows a good answer to each portion of the site. */
async function recordAnswers(owner: Context, siteId: string): Promise<void> {
  const { document } = await requireDraft(owner, { siteId });
  for (const { entries } of portionsOf(document, TO)) {
    const question = translateQuestion(document, TO, entries);
    model.answers(question, arabicAnswer(question.user));
  }
}

const event = ({ clientId, translationId }: Asked) => ({
  name: 'translate/translation.requested',
  data: { clientId, translationId },
});

async function whatThereIs({ owner, siteId, clientId }: Asked, { admin }: World) {
  // Other scenarios run without a model.
  model.turn(false);
  const { rows } = await admin.query(
    `select t.state, t.error, t.translated = t.texts as whole, t.tokens <= t.quoted_tokens as within,
       (select coalesce(sum(quantity), 0)::int from usage_events u where u.client_id = t.client_id and meter = 'ai_token') <= t.tokens as fair,
       (select count(*)::int from reservations r where r.client_id = t.client_id and meter = 'ai_token' and state = 'held') <= 1 as free
     from translations t where client_id = $1`,
    [clientId],
  );
  const { document } = await requireDraft(owner, { siteId });
  return { ...rows[0], missing: countStates(document, TO).missing > 0 };
}

export const translateScenarios = [
  scenario({
    function: 'translate-site',
    arrange: (world) => request(world),
    event,
    truth: whatThereIs,
    must: { state: 'done', error: null, whole: true, within: true, fair: true, free: true, missing: false },
  }),
  scenario({
    function: 'translate-site-failure',
    arrange: (world) => request(world),
    event,
    error: 'unavailable: model_away',
    truth: whatThereIs,
    must: { state: 'failed', error: 'model_away', whole: false, within: true, fair: true, free: true, missing: true },
  }),
  scenario({
    function: 'request-lost-translations',
    when: 'asks again for what an event lost',
    arrange: (world) => request(world, 20 * MINUTE),
    truth: async (asked, { heard }) => {
      model.turn(false);
      return heard.some(({ data }) => data?.translationId === asked.translationId);
    },
    must: true,
  }),
  scenario({
    function: 'request-lost-translations',
    when: 'gives up what nobody waits for any more',
    arrange: (world) => request(world, 180 * MINUTE),
    truth: async (asked, world) => (await whatThereIs(asked, world)).state,
    must: 'failed',
  }),
];
