import { expect, test } from 'vitest';
import { recordUsage } from '#modules/metering/index.ts';
import { anonymousContext, jobContext } from '#platform/context.ts';
import { newId } from '#platform/ids.ts';
import { openDatabase } from '../../../../tests/world/database.ts';
import { makeClient } from '../../../../tests/world/people.ts';
import { chooseSpending, getInvoice, listLineEvents, receiptCsv, receiptLines } from '../index.ts';

const { admin } = await openDatabase();
const HOUR = 3_600_000;
const starts = new Date(Math.floor(Date.now() / HOUR) * HOUR - 20 * 24 * HOUR);
const ends = new Date(starts.getTime() + 30 * 24 * HOUR);

/** Inserts a client with a subscription since `starts` and one invoice with these lines. */
async function makeInvoice(lines: { meter: string; quantity: number; unitCents: number; amountCents: number }[]) {
  const ctx = await makeClient(admin);
  const id = ctx.account.id;
  const key = newId().replaceAll('-', '').slice(0, 20);
  await admin.query(
    `insert into subscriptions (id, client_id, plan, status, currency, started_at, billing_anchor, period_start, period_end, synced_at)
     values ($1, $2, 'basic', 'active', 'BRL', $3, $3, $3, $4, now())`,
    [`sub_${key}`, id, starts, ends],
  );
  await admin.query(
    `insert into invoices (id, client_id, number, status, currency, subtotal_cents, total_cents, due_cents, paid_cents, period_start, period_end, created_at, synced_at)
     values ($1, $2, $1, 'paid', 'BRL', 0, 0, 0, 0, $3, $4, now(), now())`,
    [`in_${key}`, id, starts, ends],
  );
  for (const [i, line] of lines.entries()) {
    await admin.query(
      `insert into invoice_lines (id, invoice_id, client_id, position, meter, quantity, unit_cents, amount_cents, period_start, period_end)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [`il_${key}${i}`, `in_${key}`, id, i, line.meter, line.quantity, line.unitCents, line.amountCents, starts, ends],
    );
  }
  return { ctx, invoiceId: `in_${key}` };
}

const use = (clientId: string, meter: 'ai_token' | 'storage_gb', quantities: number[]) =>
  recordUsage(jobContext('test'), {
    events: quantities.map((quantity, i) => ({
      clientId,
      meter,
      quantity,
      occurredAt: new Date(starts.getTime() + (i + 1) * HOUR),
      sourceKey: `${meter}:${i}`,
    })),
  });

const lineOf = async (made: Awaited<ReturnType<typeof makeInvoice>>) => receiptLines((await getInvoice(made.ctx, made)).lines)[0]!;

test('the uses behind a line come in pages without gap or repetition, and cost together what the line says', async () => {
  const made = await makeInvoice([
    { meter: 'ai_token', quantity: 250, unitCents: 0, amountCents: 0 },
    { meter: 'ai_token', quantity: 200, unitCents: 2, amountCents: 400 },
  ]);
  await use(made.ctx.account.id, 'ai_token', [100, 100, 100, 100, 50]);
  const line = await lineOf(made);
  const seen = [];
  let after: string | undefined;
  do {
    const page = await listLineEvents(made.ctx, { invoiceId: made.invoiceId, lineId: line.id, limit: 2, ...(after && { after }) });
    expect(page).toMatchObject({ count: 5, total: 450 });
    seen.push(...page.events);
    after = page.next ?? undefined;
  } while (after);
  expect(seen.map(({ quantity, included, cents }) => [quantity, included, cents])).toEqual([
    [100, 100, 0],
    [100, 100, 0],
    [100, 50, 100],
    [100, 0, 200],
    [50, 0, 100],
  ]);
  expect(new Set(seen.map(({ id }) => id)).size).toBe(5);
  expect(seen.reduce((sum, { cents }) => sum + cents, 0)).toBe(line.amountCents);
});

test('of storage the last measurement counts, and the ones before cost nothing', async () => {
  const made = await makeInvoice([
    { meter: 'storage_gb', quantity: 25, unitCents: 0, amountCents: 0 },
    { meter: 'storage_gb', quantity: 5, unitCents: 60, amountCents: 300 },
  ]);
  await use(made.ctx.account.id, 'storage_gb', [40, 28, 30]);
  const line = await lineOf(made);
  const { events, total } = await listLineEvents(made.ctx, { invoiceId: made.invoiceId, lineId: line.id });
  expect(total).toBe(30);
  expect(events.map(({ quantity, counts, cents }) => [quantity, counts, cents])).toEqual([
    [40, false, 0],
    [28, false, 0],
    [30, true, 300],
  ]);
});

test('a receipt is read by its owner and by nobody else', async () => {
  const made = await makeInvoice([{ meter: 'ai_token', quantity: 1, unitCents: 0, amountCents: 0 }]);
  const line = await lineOf(made);
  const asked = { invoiceId: made.invoiceId, lineId: line.id };
  const stranger = await makeClient(admin);
  await expect(listLineEvents(stranger, asked)).rejects.toMatchObject({ code: 'not_found' });
  await expect(listLineEvents(anonymousContext(), asked)).rejects.toMatchObject({ code: 'forbidden' });
  await expect(listLineEvents(made.ctx, { ...asked, lineId: 'plan' })).rejects.toMatchObject({ code: 'not_found' });
  const words = { columns: [], meterName: String, decimal: '.', timeZone: 'UTC' } as const;
  await expect(receiptCsv(stranger, { ...words, invoiceId: made.invoiceId })).rejects.toMatchObject({ code: 'not_found' });
});

test('the table for spreadsheets has every use once, and no cell that would run as a formula', async () => {
  const made = await makeInvoice([
    { meter: 'ai_token', quantity: 150, unitCents: 0, amountCents: 0 },
    { meter: 'ai_token', quantity: 50, unitCents: 0.005, amountCents: 0 },
  ]);
  await use(made.ctx.account.id, 'ai_token', [100, 100]);
  const columns = ['=when', 'id', 'what', 'site', 'n', 'in', 'extra', 'price', 'cost'];
  const tableOf = async (decimal: ',' | '.') => {
    const asked = { invoiceId: made.invoiceId, columns, meterName: () => 'AI "use"', decimal, timeZone: 'America/Sao_Paulo' };
    const { name, chunks } = await receiptCsv(made.ctx, asked);
    expect(name).toBe(made.invoiceId);
    let text = '';
    for await (const chunk of chunks) text += chunk;
    return text.trimEnd().split('\r\n');
  };
  const [head, ...rows] = await tableOf('.');
  expect(head).toBe("\uFEFF'=when (America/Sao_Paulo),id,what,site,n,in,extra,price (BRL),cost (BRL)");
  expect(rows.map((row) => row.split(',').slice(2).join(','))).toEqual([
    '"AI ""use""",,100,100,0,0.00005,0',
    '"AI ""use""",,100,50,50,0.00005,0.0025',
  ]);
  expect((await tableOf(','))[2]).toMatch(/^[\d-]{10} \d\d:00:00;[\da-f-]{36};"AI ""use""";;100;50;50;0,00005;0,0025$/);
});

test('a choice of spending needs a subscription, is kept once, and changes nothing when made again', async () => {
  const { ctx } = await makeInvoice([]);
  await chooseSpending(ctx, { overage: 'pay', maxCents: 5000 });
  const kept = () =>
    admin.query('select overage, max_cents::int, currency, updated_at from spending_choices where client_id = $1', [ctx.account.id]);
  const { rows } = await kept();
  expect(rows).toMatchObject([{ overage: 'pay', max_cents: 5000, currency: 'BRL' }]);
  await chooseSpending(ctx, { overage: 'pay', maxCents: 5000 });
  expect((await kept()).rows).toEqual(rows);
  await chooseSpending(ctx, { overage: 'stop', maxCents: 5000 });
  expect((await kept()).rows).toMatchObject([{ overage: 'stop' }]);
  await expect(chooseSpending(await makeClient(admin), { overage: 'pay', maxCents: 1 })).rejects.toMatchObject({
    reason: 'no_subscription',
  });
  await expect(chooseSpending(anonymousContext(), { overage: 'pay', maxCents: 1 })).rejects.toMatchObject({ code: 'forbidden' });
  await expect(chooseSpending(ctx, { overage: 'pay', maxCents: -1 })).rejects.toThrow();
});
