import { expect, test, vi } from 'vitest';
import { recordUsage } from '#modules/metering/index.ts';
import { anonymousContext, type Context, jobContext, userContext } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient, makePerson } from '../../../../tests/world/people.ts';
import { listModelCaps, setModelCap } from '../caps/model-caps.ts';
import { RemoveModelPrice, SetModelCap, SetModelPrice } from '../input.ts';
import { recordCalls } from '../questions/record-calls.ts';
import { getModelHealth } from './get-model-health.ts';
import { listModelUse } from './list-model-use.ts';
import { listModelPrices, removeModelPrice, setModelPrice } from './model-prices.ts';
import { quoteTokens } from './quote-tokens.ts';
import { withTokens } from './with-tokens.ts';

/** Tries to charge that fail, as if the database were away. */
const away = vi.hoisted(() => ({ tries: 0 }));
vi.mock('#modules/metering/index.ts', async (original) => {
  const real = await original<typeof import('#modules/metering/index.ts')>();
  const commitUsage: typeof real.commitUsage = async (ctx, input) => {
    if (away.tries-- > 0) throw new AppError('unavailable', 'storage_unavailable');
    return real.commitUsage(ctx, input);
  };
  return { ...real, commitUsage };
});

const { admin } = await openDatabase();
const FREE = 100_000;

const use = (ctx: Context, quantity: number) =>
  recordUsage(jobContext('test'), {
    events: [{ clientId: ctx.account!.id, meter: 'ai_token', quantity, occurredAt: ctx.now, sourceKey: newId() }],
  });
const ledger = async ({ account }: Context) =>
  Number(
    (
      await admin.query(`select coalesce(sum(quantity), 0) as sum from usage_events where client_id = $1 and meter = 'ai_token'`, [
        account!.id,
      ])
    ).rows[0].sum,
  );
const holds = async ({ account }: Context) =>
  (await admin.query('select state, quantity::float8 from reservations where client_id = $1 order by created_at', [account!.id])).rows;
/** Pays above the plan, at half a cent for a hundred tokens. */
async function payingClient(maxCents: number) {
  const ctx = await makeClient(admin, { tier: 'basic' });
  const id = ctx.account.id;
  await admin.query(
    `insert into subscriptions (id, client_id, plan, status, currency, started_at, billing_anchor, period_start, period_end, synced_at)
     values ($1, $2, 'basic', 'active', 'BRL', now() - interval '5 days', now() - interval '5 days', now() - interval '5 days', now() + interval '25 days', now())`,
    [`sub_${id}`, id],
  );
  await admin.query(
    `insert into spending_choices (client_id, overage, currency, max_cents) values ($1, 'pay', 'BRL', $2)
     on conflict (client_id) do update set overage = 'pay', currency = 'BRL', max_cents = $2`,
    [id, maxCents],
  );
  return ctx;
}

test('tokens within the plan are free; above a plan that stops they do not fit', async () => {
  const ctx = await makeClient(admin);
  expect(await quoteTokens(ctx, { inputTokens: 300, outputTokens: 100 })).toEqual({
    tokens: 400,
    cents: 0,
    currency: 'BRL',
    free: true,
    fits: true,
    blockedBy: null,
    resetsAt: expect.any(Date),
  });
  await use(ctx, FREE - 399);
  expect(await quoteTokens(ctx, { inputTokens: 300, outputTokens: 100 })).toMatchObject({
    tokens: 400,
    free: false,
    fits: false,
    blockedBy: 'plan',
  });
  expect(await quoteTokens(ctx, { inputTokens: 299, outputTokens: 100 })).toMatchObject({ free: true, fits: true });
  await expect(withTokens(ctx, { key: 'k', maxTokens: 400 }, async () => ({ result: 1, tokens: 1 }))).rejects.toMatchObject({
    code: 'over_limit',
  });
});

test('above a plan that goes on, the quote is what the period then costs, rounded up, until the maximum', async () => {
  const ctx = await payingClient(10);
  await use(ctx, 2_000_000 - 100);
  expect(await quoteTokens(ctx, { inputTokens: 200, outputTokens: 300 })).toEqual({
    tokens: 500,
    cents: 2,
    currency: 'BRL',
    free: false,
    fits: true,
    blockedBy: null,
    resetsAt: expect.any(Date),
  });
  expect(await quoteTokens(ctx, { inputTokens: 2100, outputTokens: 0 })).toMatchObject({ cents: 10, fits: true });
  expect(await quoteTokens(ctx, { inputTokens: 2400, outputTokens: 0 })).toMatchObject({ cents: 12, fits: false, blockedBy: 'spending' });
});

test('work is charged its actual use, at most the reserved amount, once per key', async () => {
  const ctx = await makeClient(admin);
  const work = vi.fn(async () => ({ result: 'done', tokens: 340 }));
  expect(await withTokens(ctx, { key: 'one', maxTokens: 1000 }, work)).toBe('done');
  expect(await withTokens(ctx, { key: 'one', maxTokens: 1000 }, work)).toBe('done');
  expect(work).toHaveBeenCalledTimes(2);
  expect(await ledger(ctx)).toBe(340);
  await withTokens(ctx, { key: 'two', maxTokens: 100 }, work);
  expect(await ledger(ctx)).toBe(440);
});

test('a charge that could not be written is tried again', async () => {
  const ctx = await makeClient(admin);
  away.tries = 2;
  expect(await withTokens(ctx, { key: 'late', maxTokens: 500 }, async () => ({ result: 'done', tokens: 120 }))).toBe('done');
  expect(await ledger(ctx)).toBe(120);
});

test('the maximum is reserved while work runs; failed, cancelled or empty work is not charged', async () => {
  const ctx = await makeClient(admin);
  const failing = withTokens(ctx, { key: 'failing', maxTokens: 700 }, async () => {
    expect(await holds(ctx)).toEqual([{ state: 'held', quantity: 700 }]);
    throw new Error('it broke');
  });
  await expect(failing).rejects.toThrow('it broke');
  const stop = AbortSignal.abort(new Error('enough'));
  await expect(
    withTokens(ctx, { key: 'cancelled', maxTokens: 700 }, async () => {
      stop.throwIfAborted();
      return { result: 1, tokens: 5 };
    }),
  ).rejects.toThrow('enough');
  await withTokens(ctx, { key: 'known', maxTokens: 700 }, async () => ({ result: 1, tokens: 0 }));
  expect((await holds(ctx)).map(({ state }) => state)).toEqual(['released', 'released', 'released']);
  expect(await ledger(ctx)).toBe(0);
  // Failed work may be retried under its key.
  await withTokens(ctx, { key: 'failing', maxTokens: 700 }, async () => ({ result: 1, tokens: 9 }));
  expect(await ledger(ctx)).toBe(9);
});

test('twenty at once are never let in above what the plan holds', async () => {
  const ctx = await makeClient(admin);
  await use(ctx, FREE - 5000);
  const all = await Promise.allSettled(
    Array.from({ length: 20 }, (_, i) => withTokens(ctx, { key: `race ${i}`, maxTokens: 1000 }, async () => ({ result: i, tokens: 1000 }))),
  );
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  expect(await ledger(ctx)).toBe(FREE);
});

test('a stranger is quoted, charged and shown nothing', async () => {
  const stranger = anonymousContext();
  const refused = { code: 'forbidden' };
  await expect(quoteTokens(stranger, { inputTokens: 1, outputTokens: 1 })).rejects.toMatchObject(refused);
  await expect(withTokens(stranger, { key: 'k', maxTokens: 1 }, async () => ({ result: 1, tokens: 1 }))).rejects.toMatchObject(refused);
  await expect(listModelUse(stranger, { from: new Date(0), to: new Date(1) })).rejects.toMatchObject(refused);
});

const QUESTION = { step: 'rewrite' as const, promptId: 'rewrite@1', system: '', user: '', schema: undefined as never, maxOutputTokens: 1 };
const call = (ctx: Context, values: object = {}) => ({
  ...{
    id: newId(),
    at: ctx.now,
    provider: 'vllm',
    model: 'a-model',
    outcome: 'answered' as const,
    cached: false,
    repair: false,
    firstTokenMs: 100,
    ms: 1100,
  },
  usage: { inputTokens: 100, outputTokens: 50 },
  ...values,
});

test('a client sees their own use: by model, step and day, what a generation covers and what was charged', async () => {
  const [ctx, other] = [await makeClient(admin), await makeClient(admin)];
  const generationId = newId();
  await recordCalls(ctx, QUESTION, {}, [call(ctx), call(ctx, { cached: true, usage: { inputTokens: 0, outputTokens: 0 } })]);
  await recordCalls(ctx, { ...QUESTION, step: 'section' }, { generationId }, [
    call(ctx, { provider: 'openai' }),
    call(ctx, { outcome: 'invalid' }),
  ]);
  await recordCalls(other, QUESTION, {}, [call(other)]);
  await withTokens(ctx, { key: 'shown', maxTokens: 500 }, async () => ({ result: 1, tokens: 150 }));
  const range = { from: new Date(ctx.now.getTime() - 3_600_000), to: new Date(ctx.now.getTime() + 3_600_000) };
  const found = await listModelUse(ctx, range);
  expect(found.totals).toEqual({
    ...{ calls: 2, cached: 1, inputTokens: 200, outputTokens: 100, tokens: 300, coveredTokens: 150 },
    ...{ chargedTokens: 150, cents: 0, currency: 'BRL' },
  });
  expect(found.models.map(({ provider, calls }) => [provider, calls]).toSorted()).toEqual([
    ['openai', 1],
    ['vllm', 1],
  ]);
  expect(found.steps.map(({ step, calls, cached }) => [step, calls, cached])).toEqual([
    ['rewrite', 1, 1],
    ['section', 1, 0],
  ]);
  expect(found.days).toEqual([
    { day: ctx.now.toISOString().slice(0, 10), calls: 2, cached: 1, inputTokens: 200, outputTokens: 100, chargedTokens: 150 },
  ]);
  const before = await listModelUse(ctx, { from: new Date(range.from.getTime() - 3_600_000), to: range.from });
  expect(before).toMatchObject({ totals: { calls: 0, tokens: 0, chargedTokens: 0, currency: 'BRL' }, models: [], steps: [], days: [] });
  await expect(listModelUse(ctx, { from: new Date(0), to: ctx.now })).rejects.toThrow();
});

test('what a client pays for tokens is what lies above the plan in the period, whatever part of it is asked for', async () => {
  const ctx = await payingClient(100_000);
  await use(ctx, 2_000_000 - 1000);
  const later = { ...ctx, now: new Date(ctx.now.getTime() + 1000) };
  await use(later, 3000);
  const at = (from: number, to: number) =>
    listModelUse(ctx, { from: new Date(ctx.now.getTime() + from), to: new Date(ctx.now.getTime() + to) });
  expect((await at(-1000, 500)).totals).toMatchObject({ chargedTokens: 1_999_000, cents: 0 });
  expect((await at(500, 1500)).totals).toMatchObject({ chargedTokens: 3000, cents: 10 });
});

test('the agency sees how each model serves; a developer not what it costs; nobody else anything', async () => {
  await admin.query('delete from model_calls');
  const ctx = await makeClient(admin);
  const boss = userContext({ id: await makePerson(admin, { type: 'admin' }), type: 'admin' });
  const developer = userContext({ id: await makePerson(admin, { type: 'developer' }), type: 'developer' });
  for (const verb of [getModelHealth, listModelCaps, listModelPrices]) await expect(verb(ctx)).rejects.toMatchObject({ code: 'not_found' });
  expect(await getModelHealth(boss)).toEqual({ configured: false, models: [], openCircuits: [] });

  await setModelPrice(
    { ...boss, now: new Date(boss.now.getTime() - 1000) },
    SetModelPrice.parse({ provider: 'vllm', model: 'a-model', currency: 'USD', input: '1,50', output: '6' }),
  );
  const hoursAgo = (hours: number) => new Date(boss.now.getTime() - hours * 3_600_000);
  const soon = { firstTokenMs: null, usage: null };
  await recordCalls(ctx, QUESTION, {}, [
    call(boss),
    call(boss, { ms: 3100 }),
    call(boss, { outcome: 'invalid' }),
    call(boss, { outcome: 'failed', ...soon }),
    call(boss, { outcome: 'cancelled', ...soon }),
    call(boss, { cached: true, usage: { inputTokens: 0, outputTokens: 0 } }),
    call(boss, { at: hoursAgo(30) }),
    call(boss, { at: hoursAgo(24 * 9) }),
    call(boss, { provider: 'openai', outcome: 'skipped', ...soon }),
  ]);
  const { models, openCircuits } = await getModelHealth(boss);
  expect(openCircuits).toEqual([{ provider: 'openai', since: boss.now }]);
  const spans = models.find(({ provider }) => provider === 'vllm')!.spans;
  expect(spans.map(({ span, calls }) => [span, calls])).toEqual([
    ['1h', 4],
    ['24h', 4],
    ['7d', 5],
  ]);
  expect(spans[0]).toMatchObject({
    successRate: 0.5,
    validRate: 2 / 3,
    cancelled: 1,
    cached: 1,
    p50Ms: 2100,
    p95Ms: 3000,
    p50FirstMs: 100,
  });
  expect(spans[0]).toMatchObject({ tokensPerSecond: 25, cost: { unpriced: 0, micros: [{ currency: 'USD', micros: 3 * 450 }] } });
  // The older call was made before a price was entered.
  expect(spans[2]!.cost).toEqual({ unpriced: 1, micros: [{ currency: 'USD', micros: 3 * 450 }] });
  const seen = await getModelHealth(developer);
  expect(seen.models[0]!.spans[0]!.cost).toBeNull();
});

test('prices and caps are set by admins, and twice is as once', async () => {
  const boss = userContext({ id: await makePerson(admin, { type: 'admin' }), type: 'admin' });
  const developer = userContext({ id: await makePerson(admin, { type: 'developer' }), type: 'developer' });
  const price = SetModelPrice.parse({ provider: ' openai ', model: 'b', currency: 'BRL', input: '1.234,5', output: '0' });
  const cap = SetModelCap.parse({ scope: 'visitors', tokens: '2.000.000', calls: '' });
  await expect(setModelPrice(developer, price)).rejects.toMatchObject({ code: 'not_found' });
  await expect(setModelCap(developer, cap)).rejects.toMatchObject({ code: 'not_found' });
  for (let i = 0; i < 2; i++) await setModelPrice(boss, price);
  const mine = async () => (await listModelPrices(boss)).filter(({ provider }) => provider === 'openai');
  expect(await mine()).toMatchObject([{ provider: 'openai', model: 'b', inputMicros: 1_234_500_000, outputMicros: 0 }]);
  const [known] = await mine();
  const gone = RemoveModelPrice.parse({ ...known, validFrom: known!.validFrom.toISOString() });
  await expect(removeModelPrice(developer, gone)).rejects.toMatchObject({ code: 'not_found' });
  for (let i = 0; i < 2; i++) await removeModelPrice(boss, gone);
  expect(await mine()).toEqual([]);
  for (let i = 0; i < 2; i++) await setModelCap(boss, cap);
  expect((await listModelCaps(boss)).find(({ scope }) => scope === 'visitors')).toMatchObject({ tokens: 2_000_000, calls: null });
  for (const wrong of ['-1', '1e5', 'x', '9'.repeat(19)])
    expect(SetModelCap.safeParse({ scope: 'account', tokens: wrong, calls: '1' }).success).toBe(false);
  for (const wrong of ['', '-1', 'Infinity', '1000001'])
    expect(SetModelPrice.safeParse({ ...price, input: wrong, output: '1' }).success).toBe(false);
});
