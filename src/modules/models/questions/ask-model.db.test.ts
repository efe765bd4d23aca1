import { beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Question } from '#composer/model/question.ts';
import type { Attempt, GenerateOptions, ModelRequest } from '#platform/ai/generate-answer.ts';
import { anonymousContext, type Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { inBrowser, newBrowser, nextHeaders } from '../../../../tests/world/browser.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { askModel } from './ask-model.ts';
import { estimateTokens } from './estimate-tokens.ts';
import { forgetModelCalls } from './forget-model-calls.ts';

type Provider = (request: ModelRequest<unknown>, options: GenerateOptions) => Promise<unknown>;
const { provider } = vi.hoisted(() => ({ provider: { on: true, asked: 0, answer: undefined as unknown as Provider } }));
vi.mock('next/headers', () => nextHeaders());
vi.mock('#platform/ai/generate-answer.ts', () => ({
  isModelConfigured: () => provider.on,
  generateAnswer: (request: ModelRequest<unknown>, options: GenerateOptions) => {
    provider.asked++;
    return provider.answer(request, options);
  },
}));

const { admin } = await openDatabase();

const USAGE = { inputTokens: 300, outputTokens: 40 };
const tried = (outcome: Attempt['outcome'], usage: Attempt['usage'] = null): Attempt => ({
  provider: outcome === 'answered' ? 'vllm' : 'openai',
  model: 'a-model',
  outcome,
  repair: false,
  firstTokenMs: outcome === 'answered' ? 120 : null,
  ms: 900,
  usage,
});
const answering: Provider = async (_, { onAttempt }) => {
  onAttempt?.(tried('answered', USAGE));
  return { value: { text: 'Pão quente' }, usage: USAGE, provider: 'vllm', model: 'a-model', responseId: null };
};

let n = 0;
const question = (user = `Words ${n++}`): Question<{ text: string }> => ({
  step: 'rewrite',
  promptId: 'rewrite@1',
  system: 'Write in Portuguese.',
  user,
  schema: z.object({ text: z.string() }),
  maxOutputTokens: 200,
});

const callsOf = async ({ account }: Context) =>
  (
    await admin.query('select outcome, cached, input_tokens, output_tokens from model_calls where client_id = $1 order by id', [
      account!.id,
    ])
  ).rows;
const daysOf = async (subject: string) =>
  (await admin.query('select tokens::int, calls from app.model_days where subject = $1', [subject])).rows[0] ?? { tokens: 0, calls: 0 };
const cap = (scope: string, tokens: number | null, calls: number | null) =>
  admin.query('update model_caps set tokens = $2, calls = $3 where scope = $1', [scope, tokens, calls]);

beforeEach(async () => {
  Object.assign(provider, { on: true, asked: 0, answer: answering });
  await admin.query('delete from app.model_days');
  await cap('everyone', null, null);
  await cap('account', 500_000, 500);
  await cap('visitors', 1_000_000, 1000);
});

test('an answer is written down with its tokens, its price and its time, and the cap keeps what was really used', async () => {
  const ctx = await makeClient(admin);
  await admin.query(`insert into model_prices values ('vllm', 'a-model', now() - interval '1 day', 500000, 2000001, 'BRL')`);
  const asked = await askModel(ctx, question(), { generationId: ctx.account.id });
  expect(asked).toMatchObject({ value: { text: 'Pão quente' }, usage: USAGE, cached: false, provider: 'vllm', model: 'a-model' });
  const { rows } = await admin.query(
    'select c.*, m.cost_micros::int, m.currency from model_calls c left join model_costs m on m.call_id = c.id where c.id = $1',
    [asked.callId],
  );
  expect(rows[0]).toMatchObject({ step: 'rewrite', outcome: 'answered', first_token_ms: 120, ms: 900, generation_id: ctx.account.id });
  // 300 × 0.5 + 40 × 2.000001, rounded up.
  expect(rows[0]).toMatchObject({ cost_micros: 231, currency: 'BRL' });
  expect(await daysOf(ctx.account.id)).toEqual({ tokens: 340, calls: 1 });
  expect(await daysOf('everyone')).toEqual({ tokens: 340, calls: 1 });
});

test('the same question again is free and says so, of the same account only', async () => {
  const [ctx, other] = [await makeClient(admin), await makeClient(admin)];
  const same = question();
  await askModel(ctx, same);
  const again = await askModel(ctx, same);
  expect(again).toMatchObject({
    value: { text: 'Pão quente' },
    cached: true,
    usage: { inputTokens: 0, outputTokens: 0 },
    provider: 'vllm',
  });
  expect(provider.asked).toBe(1);
  expect(await daysOf(ctx.account.id)).toEqual({ tokens: 340, calls: 1 });
  expect(await callsOf(ctx)).toMatchObject([
    { outcome: 'answered', cached: false, input_tokens: 300 },
    { outcome: 'answered', cached: true, input_tokens: 0 },
  ]);
  expect((await askModel(other, same)).cached).toBe(false);
  // Another prompt or another schema is another question.
  expect((await askModel(ctx, { ...same, promptId: 'rewrite@2' })).cached).toBe(false);
  expect((await askModel(ctx, { ...same, schema: z.object({ text: z.string().max(50) }) })).cached).toBe(false);
});

test('a known answer is served where the cap is used up, and not after it has expired', async () => {
  const ctx = await makeClient(admin);
  const same = question();
  await askModel(ctx, same);
  await cap('account', 0, 0);
  expect((await askModel(ctx, same)).cached).toBe(true);
  const later = { ...ctx, now: new Date(ctx.now.getTime() + 31 * 86_400_000) };
  await expect(askModel(later, same)).rejects.toMatchObject({ code: 'over_limit', reason: 'model_cap' });
});

test('no word of the question is kept anywhere', async () => {
  const ctx = await makeClient(admin);
  await askModel(ctx, question('Zaqueu da Silva, telefone 9999'));
  const { rows } = await admin.query(
    `select (select string_agg(c::text, ' ') from model_calls c) || (select string_agg(a::text, ' ') from model_answers a)
      || (select string_agg(l::text, ' ') from audit_log l) as all`,
  );
  expect(rows[0].all).not.toMatch(/Zaqueu|Write in Portuguese/);
});

test('twenty concurrent requests never exceed the daily caps of calls and tokens', async () => {
  const ctx = await makeClient(admin);
  await cap('account', null, 7);
  let most = 0;
  provider.answer = async (request, options) => {
    most = Math.max(most, (await daysOf(ctx.account.id)).calls);
    return answering(request, options);
  };
  const asks = (count: number) => Promise.allSettled(Array.from({ length: count }, () => askModel(ctx, question())));
  const byCalls = await asks(20);
  expect(byCalls.filter(({ status }) => status === 'fulfilled')).toHaveLength(7);
  expect(most).toBeLessThanOrEqual(7);
  expect(await daysOf(ctx.account.id)).toEqual({ tokens: 7 * 340, calls: 7 });
  for (const one of byCalls)
    if (one.status === 'rejected')
      expect(one.reason).toMatchObject({ code: 'over_limit', reason: 'model_cap', details: { scope: 'account', limit: 7 } });

  const other = await makeClient(admin);
  const each = estimateTokens(question('Words 100')).most;
  await cap('account', 3 * each, null);
  let held = 0;
  // No call ends before all have begun, so that only the reserved tokens can block one.
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  provider.asked = 0;
  provider.answer = async (request, options) => {
    await gate;
    held = Math.max(held, (await daysOf(other.account.id)).tokens);
    return answering(request, options);
  };
  const byTokens = Array.from({ length: 20 }, (_, i) => askModel(other, question(`Words ${100 + i}`)));
  const settled = Promise.allSettled(byTokens);
  await vi.waitFor(async () => expect((await daysOf(other.account.id)).calls).toBe(3));
  await new Promise((resolve) => setTimeout(resolve, 300));
  open();
  expect((await settled).filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
  expect(provider.asked).toBe(3);
  expect(held).toBeLessThanOrEqual(3 * each);
  expect(await daysOf(other.account.id)).toEqual({ tokens: 3 * 340, calls: 3 });
});

test('the cap of all together stops an account that has room of its own, and takes nothing from it', async () => {
  const ctx = await makeClient(admin);
  await cap('everyone', null, 0);
  await expect(askModel(ctx, question())).rejects.toMatchObject({ reason: 'model_cap', details: { scope: 'everyone' } });
  expect(await daysOf(ctx.account.id)).toEqual({ tokens: 0, calls: 0 });
  expect(provider.asked).toBe(0);
  expect(await callsOf(ctx)).toEqual([]);
});

test('what no provider answered takes nothing of the cap, and each try is written down', async () => {
  const ctx = await makeClient(admin);
  provider.answer = async (_, { onAttempt }) => {
    for (const outcome of ['skipped', 'limited', 'failed', 'refused'] as const) onAttempt?.(tried(outcome));
    throw new AppError('unavailable', 'model_away');
  };
  await expect(askModel(ctx, question())).rejects.toMatchObject({ reason: 'model_away' });
  expect((await callsOf(ctx)).map(({ outcome }) => outcome)).toEqual(['skipped', 'limited', 'failed', 'refused']);
  expect(await daysOf(ctx.account.id)).toEqual({ tokens: 0, calls: 0 });
});

test('tries that gave nothing valid count with what they used, beside the one that answered', async () => {
  const ctx = await makeClient(admin);
  provider.answer = async (request, options) => {
    options.onAttempt?.(tried('invalid', { inputTokens: 10, outputTokens: 5 }));
    return answering(request, options);
  };
  const { callId } = await askModel(ctx, question());
  expect(await daysOf(ctx.account.id)).toEqual({ tokens: 355, calls: 1 });
  expect((await admin.query('select outcome from model_calls where id = $1', [callId])).rows).toEqual([{ outcome: 'answered' }]);
});

test('a call that is cancelled ends at once, gives the rest of its tokens back and keeps no answer', async () => {
  const ctx = await makeClient(admin);
  const same = question();
  const stop = new AbortController();
  provider.answer = (_, { signal, onAttempt }) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => {
        onAttempt?.(tried('cancelled'));
        reject(signal.reason);
      });
      setTimeout(() => stop.abort(new Error('enough')), 20);
    });
  const began = performance.now();
  await expect(askModel(ctx, same, { signal: stop.signal })).rejects.toThrow('enough');
  expect(performance.now() - began).toBeLessThan(1000);
  expect(await daysOf(ctx.account.id)).toEqual({ tokens: estimateTokens(same).input, calls: 1 });
  await expect(askModel(ctx, same, { signal: stop.signal })).rejects.toThrow('enough');
  expect(provider.asked).toBe(1);
  provider.answer = answering;
  expect((await askModel(ctx, same)).cached).toBe(false);
});

test('without a model nothing is counted; a suspended account asks nothing; no transaction waits for a model', async () => {
  const ctx = await makeClient(admin);
  provider.on = false;
  await expect(askModel(ctx, question())).rejects.toMatchObject({ code: 'unavailable', reason: 'model_off' });
  provider.on = true;
  const suspended = await makeClient(admin, { suspended: true });
  await expect(askModel(suspended, question())).rejects.toMatchObject({ code: 'forbidden', reason: 'account_suspended' });
  const open = { ...ctx, transaction: { tx: undefined as never, role: 'service_role' as const, reason: 'test' } };
  await expect(askModel(open, question())).rejects.toThrow(/transaction/);
  expect(provider.asked).toBe(0);
});

test('visitors share one small cap and the answers to the same question; each address has its turns', async () => {
  const ctx = anonymousContext();
  const same = question();
  expect((await inBrowser(newBrowser('203.0.113.9'), () => askModel(ctx, same))).cached).toBe(false);
  expect((await inBrowser(newBrowser('203.0.113.10'), () => askModel(ctx, same))).cached).toBe(true);
  expect(await daysOf('visitors')).toEqual({ tokens: 340, calls: 1 });
  const busy = newBrowser('203.0.113.11');
  for (let i = 0; i < 30; i++) await inBrowser(busy, () => askModel(ctx, question()));
  await expect(inBrowser(busy, () => askModel(ctx, question()))).rejects.toMatchObject({ reason: 'too_many_requests' });
  await cap('visitors', null, 31);
  await expect(inBrowser(newBrowser('203.0.113.12'), () => askModel(ctx, question()))).rejects.toMatchObject({
    details: { scope: 'visitors' },
  });
});

test('answers go with the account, and calls stay without a name', async () => {
  const ctx = await makeClient(admin);
  const { callId } = await askModel(ctx, question());
  const answers = async () => (await admin.query('select from model_answers where client_id = $1', [ctx.account.id])).rowCount;
  expect(await answers()).toBe(1);
  await admin.query('delete from auth.users where id = $1', [ctx.account.id]);
  expect(await answers()).toBe(0);
  expect((await admin.query('select client_id from model_calls where id = $1', [callId])).rows).toEqual([{ client_id: null }]);
});

test('only a job forgets', async () => {
  await expect(forgetModelCalls(await makeClient(admin))).rejects.toMatchObject({ code: 'forbidden' });
});
