import { beforeAll, describe, expect, test, vi } from 'vitest';
import { jobContext } from '#platform/context.ts';
import { openCloud } from '../../../../tests/world/cloud.ts';
import { heard } from '../../../../tests/world/heard-events.ts';
import { openNames, Zone } from '../../../../tests/world/names.ts';
import { LOCAL_REGISTRAR, openRegistrar } from '../../../../tests/world/registrar.ts';
import { openStripe } from '../../../../tests/world/stripe.ts';

vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });
const { dns } = await openNames();
const registrar = await openRegistrar(dns.zones);
const { admin, adminUrl } = await openCloud();
const shop = await openStripe(adminUrl);
const { makeBuyer } = await import('../../../../tests/world/shop.ts');
const { makeSite } = await import('../../../../tests/world/work.ts');
const {
  findDueOrders,
  findOrderNews,
  findRenewalReminders,
  fulfilOrder,
  getRegistration,
  orderName,
  planRenewals,
  readBooks,
  setAutoRenew,
} = await import('./index.ts');
const { searchNames } = await import('./index.ts');
const { checkDomain, requireDomain } = await import('../index.ts');

type Buyer = Awaited<ReturnType<typeof makeBuyer>>;
const DAY = 86_400_000;
/** 10.18 dollars at 5.80 with 30 % on top, in whole tenths. */
const PRICE = 7680;
const RENEWAL = 11_450;
const CONTACT = {
  ...{ firstName: 'Ana', lastName: 'Souza', organization: '', taxId: '529.982.247-25', address: 'Rua do Sol, 12', city: 'Olinda' },
  ...{ region: 'PE', zip: '53020-140', country: 'BR' as const, phone: '(81) 99999-8888', email: 'ana@example.com' },
};

let buyer: Buyer;
let siteId: string;
const open = async (card: string | null = 'pm_card_visa') => {
  const made = await makeBuyer({ admin, ...shop }, { card, tier: 'enterprise' });
  return { buyer: made, siteId: await makeSite(made.ctx, 'Site da minha padaria, a Pão da Vila, em Olinda. Pão francês R$ 0,90.') };
};
beforeAll(async () => {
  ({ buyer, siteId } = await open());
});

let count = 0;
const fresh = (label = 'padaria') => `${label}${++count}.com`;
const order = (domain: string, more: object = {}, from = { buyer, siteId }) =>
  orderName(from.buyer.ctx, { siteId: from.siteId, domain, years: 1, cents: PRICE, autoRenew: true, ...CONTACT, ...more });
const fulfil = (orderId: string) => fulfilOrder(jobContext('test'), { orderId });
const stateOf = async (orderId: string) =>
  (await admin.query('select state, problem, settled_at is not null as settled from domain_orders where id = $1', [orderId])).rows[0];
/** Invoices of an order, and the money kept of it. */
async function moneyOf({ customerId }: Buyer, orderId: string) {
  const all = (await shop.stripe.invoices.list({ customer: customerId, limit: 100 })).data;
  const own = all.filter(({ metadata }) => metadata?.domain_order === orderId);
  const { data: charges } = await shop.stripe.charges.list({ customer: customerId, limit: 100 });
  const payments = await Promise.all(own.map(({ id }) => shop.stripe.invoicePayments.list({ invoice: id! })));
  const intents = payments.flatMap(({ data }) => data.map(({ payment }) => payment.payment_intent));
  const paid = charges.filter((one) => one.paid && intents.includes(one.payment_intent as string));
  return {
    invoices: own.map(({ status, total }) => [status, total]),
    kept: paid.reduce((sum, { amount, amount_refunded: back }) => sum + amount - back, 0),
  };
}
const asked = (command: string, from: number) => registrar.asked.slice(from).filter((one) => one === `namecheap.domains.${command}`).length;

describe('buying a name', () => {
  test('charges once, registers once, sets its DNS, and the name comes live by itself', async () => {
    const name = fresh().replace('.com', '.example');
    const [found] = (await searchNames(buyer.ctx, { wish: name })).filter((one) => one.name === name);
    expect(found).toMatchObject({ seller: 'here', firstYear: { cents: 4510, currency: 'BRL' }, renewal: { cents: 7530 } });
    const from = registrar.asked.length;
    const { orderId, domainId } = await order(name, { cents: 4510 });
    await checkDomain({ ...buyer.ctx, now: new Date(Date.now() - 60_000) }, { domainId });
    expect((await requireDomain(buyer.ctx, { domainId })).look!.diagnosis.headline).toMatchObject({ code: 'being_bought', turn: 'us' });
    await Promise.all([fulfil(orderId), fulfil(orderId)]);
    await fulfil(orderId);
    expect(await stateOf(orderId)).toEqual({ state: 'done', problem: null, settled: true });
    expect(await moneyOf(buyer, orderId)).toEqual({ invoices: [['paid', 4510]], kept: 4510 });
    expect([asked('create', from), asked('dns.setHosts', from)]).toEqual([1, 1]);
    expect(heard.some((one) => one.name === 'domains/registration.news' && one.data.about === 'bought' && one.data.name === name)).toBe(
      true,
    );
    await checkDomain(buyer.ctx, { domainId });
    expect((await requireDomain(buyer.ctx, { domainId })).state).toBe('securing');
    const registration = await getRegistration(buyer.ctx, domainId);
    expect(registration).toMatchObject({ state: 'ours', autoRenew: true, name });
    expect(registration!.expiresAt!.getTime() - Date.now()).toBeGreaterThan(363 * DAY);
    const { rows } = await admin.query('select description from invoice_lines where client_id = $1 and description like $2', [
      buyer.ctx.account.id,
      `%${name}%`,
    ]);
    expect(rows).toEqual([{ description: `Registro de ${name}, 1 ano, CPF/CNPJ 529.982.247-25` }]);
  });

  test.each(['ordered', 'charged', 'registered'] as const)('that died after it was %s ends charged and registered once', async (state) => {
    const name = fresh();
    const from = registrar.asked.length;
    const { orderId } = await order(name);
    await fulfil(orderId);
    // The row as it was before the death; the card, the registrar and the invoice are further.
    await admin.query(
      `update domain_orders set state = $2, settled_at = null, next_try_at = now(), invoice_id = case when $2 = 'ordered' then null else invoice_id end where id = $1`,
      [orderId, state],
    );
    if (state !== 'registered') await admin.query(`update domain_registrations set state = 'buying' where name = $1`, [name]);
    expect(await findDueOrders(jobContext('test'))).toContainEqual({ orderId });
    await fulfil(orderId);
    expect(await stateOf(orderId)).toMatchObject({ state: 'done' });
    expect(await moneyOf(buyer, orderId)).toEqual({ invoices: [['paid', PRICE]], kept: PRICE });
    expect(asked('create', from)).toBe(1);
  });

  test.each([
    ['tomado', 'taken'],
    ['semsaldo', 'no_funds'],
  ])('that the registrar refuses (%s) is paid back at once', async (label, problem) => {
    const name = fresh(label);
    const { orderId, domainId } = await order(name);
    await fulfil(orderId);
    await fulfil(orderId);
    expect(await stateOf(orderId)).toEqual({ state: 'refunded', problem, settled: true });
    expect(await moneyOf(buyer, orderId)).toEqual({ invoices: [['paid', PRICE]], kept: 0 });
    expect(await getRegistration(buyer.ctx, domainId)).toMatchObject({ state: 'ended', order: { state: 'refunded' } });
    const news = await findOrderNews(jobContext('test'));
    expect(news.find(({ data }) => data.name === name)?.data.about).toBe('refunded');
    // The name can be ordered again.
    expect(await order(name)).toMatchObject({ name });
  });

  test('whose answer was lost after it had worked is registered once', async () => {
    const name = fresh('perdido');
    const from = registrar.asked.length;
    const { orderId } = await order(name);
    await fulfil(orderId);
    expect(await stateOf(orderId)).toMatchObject({ state: 'done' });
    expect(asked('create', from)).toBe(1);
  });

  test('waits for a registrar that does not answer, and is neither refunded nor charged again', async () => {
    const { orderId } = await order(fresh());
    registrar.keys.change(LOCAL_REGISTRAR.key, { busy: 2 });
    await fulfil(orderId);
    registrar.keys.change(LOCAL_REGISTRAR.key, { busy: 0 });
    expect(await stateOf(orderId)).toEqual({ state: 'charged', problem: null, settled: false });
    await fulfil(orderId);
    expect(await stateOf(orderId)).toMatchObject({ state: 'done' });
    expect(await moneyOf(buyer, orderId)).toEqual({ invoices: [['paid', PRICE]], kept: PRICE });
  });

  test('with a card that is declined buys nothing and leaves nothing to collect', async () => {
    const poor = await open('pm_card_chargeCustomerFail');
    const name = fresh();
    const from = registrar.asked.length;
    const { orderId } = await order(name, {}, poor);
    await fulfil(orderId);
    expect(await stateOf(orderId)).toMatchObject({ state: 'unpaid', settled: true });
    expect(await moneyOf(poor.buyer, orderId)).toEqual({ invoices: [['void', PRICE]], kept: 0 });
    expect(asked('create', from)).toBe(0);
    const without = await open(null);
    await expect(order(fresh(), {}, without)).rejects.toMatchObject({ reason: 'card_needed' });
  });

  test.each([
    ['at a price that was not quoted', { cents: 100 }, 'price_changed'],
    ['with a phone without its area', { phone: '123' }, 'contact_phone'],
    ['with a CPF that does not add up', { taxId: '529.982.247-26' }, 'contact_tax_id'],
    ['with half a postal code', { zip: '53' }, 'contact_postal_code'],
  ])('%s is refused before anything moves', async (_, more, reason) => {
    const name = fresh();
    await expect(order(name, more)).rejects.toMatchObject({ reason });
    expect((await admin.query('select from domain_registrations where name = $1', [name])).rowCount).toBe(0);
  });

  test('that another account is buying, or that has an owner, is refused', async () => {
    const name = fresh();
    await order(name);
    const other = await open();
    await expect(order(name, {}, other)).rejects.toMatchObject({ reason: 'name_being_bought' });
    const owned = fresh();
    dns.zones.set(owned, Zone.parse({ records: [] }));
    await expect(order(owned)).rejects.toMatchObject({ reason: 'name_taken' });
    await expect(order('padaria.com.br')).rejects.toMatchObject({ reason: 'name_not_sold_here' });
  });
});

describe('a renewal', () => {
  /** Bought, with `days` left; returns its registration. */
  async function bought(from: { buyer: Buyer; siteId: string }, days: number, label?: string) {
    const name = fresh(label);
    const { orderId, domainId } = await order(name, {}, from);
    await fulfil(orderId);
    const ends = new Date(Date.now() + days * DAY);
    ends.setUTCHours(0, 0, 0, 0);
    const zone = dns.zones.find(name)![1];
    dns.zones.set(name, { ...zone, registration: { ...zone.registration, expiresAt: ends.toISOString() } });
    const { rows } = await admin.query('update domain_registrations set expires_at = $2 where name = $1 returning id', [name, ends]);
    return { name, domainId, ends, id: rows[0].id as string };
  }
  const plan = (now = Date.now()) => planRenewals(jobContext('test', null, new Date(now)));
  const ordersOf = async (id: string) =>
    (await admin.query(`select id, state from domain_orders where registration_id = $1 and kind = 'renew' order by created_at`, [id])).rows;

  test('is priced and announced long before it is charged, at the price that was announced, and done once', async () => {
    const { name, domainId, ends, id } = await bought({ buyer, siteId }, 12);
    await plan();
    const told = (await findRenewalReminders(jobContext('test'))).find(({ data }) => data.name === name);
    expect(told?.data).toMatchObject({ about: 'renewal_planned', cents: RENEWAL, until: ends.toISOString() });
    expect(await ordersOf(id)).toEqual([]);
    // The rate moves after the price was told.
    await admin.query(`update app.domain_pricing set per_dollar = 9 where currency = 'BRL'`);
    await plan(Date.now() + 4 * DAY);
    await plan(Date.now() + 4 * DAY);
    await admin.query(`update app.domain_pricing set per_dollar = 5.80 where currency = 'BRL'`);
    const [renewal] = await ordersOf(id);
    expect(renewal).toMatchObject({ state: 'ordered' });
    const from = registrar.asked.length;
    await Promise.all([fulfil(renewal.id), fulfil(renewal.id)]);
    // Died before the row knew.
    await admin.query(`update domain_orders set state = 'charged', settled_at = null, next_try_at = now() where id = $1`, [renewal.id]);
    await fulfil(renewal.id);
    expect(await ordersOf(id)).toEqual([{ id: renewal.id, state: 'done' }]);
    expect(asked('renew', from)).toBe(1);
    expect(await moneyOf(buyer, renewal.id)).toEqual({ invoices: [['paid', RENEWAL]], kept: RENEWAL });
    const after = await getRegistration(buyer.ctx, domainId);
    expect(after!.expiresAt!.getUTCFullYear()).toBe(ends.getUTCFullYear() + 1);
    expect(after!.renewalCents).toBeNull();
  });

  test('whose answer was lost is done once, and one that is refused is paid back and leaves the name as it is', async () => {
    for (const [label, state, kept, renewals] of [
      ['perdido', 'done', RENEWAL, 1],
      ['levado', 'refunded', 0, 1],
    ] as const) {
      const { id, name } = await bought({ buyer, siteId }, 12, label);
      await plan();
      await plan(Date.now() + 4 * DAY);
      const [renewal] = await ordersOf(id);
      // Moved to another registrar in the meantime.
      if (label === 'levado') dns.zones.set(name, { ...dns.zones.find(name)![1], provider: 'godaddy' });
      const from = registrar.asked.length;
      await fulfil(renewal.id);
      expect(await ordersOf(id)).toEqual([{ id: renewal.id, state }]);
      expect(asked('renew', from)).toBe(renewals);
      expect(await moneyOf(buyer, renewal.id)).toEqual({ invoices: [['paid', RENEWAL]], kept });
      const { rows } = await admin.query('select state from domain_registrations where id = $1', [id]);
      expect(rows).toEqual([{ state: 'ours' }]);
    }
  });

  test('that is switched off is notified and not charged', async () => {
    const { id, name } = await bought({ buyer, siteId }, 6);
    await setAutoRenew(buyer.ctx, { registrationId: id, autoRenew: 'off' });
    await plan();
    await plan(Date.now() + 4 * DAY);
    expect(await ordersOf(id)).toEqual([]);
    const told = (await findRenewalReminders(jobContext('test'))).find(({ data }) => data.name === name);
    expect(told?.data).toMatchObject({ about: 'renewal_off', cents: RENEWAL });
    const other = await open();
    await expect(setAutoRenew(other.buyer.ctx, { registrationId: id, autoRenew: 'on' })).rejects.toMatchObject({ code: 'not_found' });
  });

  test('with a card that is declined is notified, leaves no debt, and is tried again three days later', async () => {
    const fickle = await open();
    const { id } = await bought(fickle, 13);
    await plan();
    await plan(Date.now() + 4 * DAY);
    const [first] = await ordersOf(id);
    await fickle.buyer.payWith('pm_card_chargeCustomerFail');
    await fulfil(first.id);
    expect(await ordersOf(id)).toEqual([{ id: first.id, state: 'unpaid' }]);
    expect(heard.some((one) => one.data.about === 'renewal_unpaid' && one.data.registrationId === id)).toBe(true);
    await fickle.buyer.payWith('pm_card_visa');
    await plan(Date.now() + 5 * DAY - 3 * DAY);
    expect(await ordersOf(id)).toHaveLength(1);
    await plan(Date.now() + 8 * DAY);
    const [, second] = await ordersOf(id);
    await fulfil(second.id);
    expect((await ordersOf(id)).map(({ state }) => state)).toEqual(['unpaid', 'done']);
  });

  const newsOf = (id: string) =>
    heard.filter(({ name, data }) => name === 'domains/registration.news' && data.registrationId === id).map(({ data }) => data.about);
  const codesOf = async (domainId: string) => {
    await admin.query('update domains set looked_at = null, registration_asked_at = null where id = $1', [domainId]);
    await checkDomain(buyer.ctx, { domainId });
    const { look } = await requireDomain(buyer.ctx, { domainId });
    return [look!.diagnosis.headline, ...look!.diagnosis.others].map(({ code }) => code).filter((code) => code.startsWith('registration_'));
  };

  test('that was paid at the registrar itself is read from its books, and the doctor says what its owner has to do', async () => {
    const { id, name, domainId, ends } = await bought({ buyer, siteId }, 20);
    expect(await codesOf(domainId)).toEqual(['registration_renews']);
    await setAutoRenew(buyer.ctx, { registrationId: id, autoRenew: 'off' });
    expect(await codesOf(domainId)).toEqual(['registration_ending_here']);
    const later = new Date(ends);
    later.setUTCFullYear(later.getUTCFullYear() + 1);
    const [, zone] = dns.zones.find(name)!;
    dns.zones.set(name, { ...zone, registration: { ...zone.registration, expiresAt: later.toISOString() } });
    registrar.keys.change(LOCAL_REGISTRAR.key, { busy: 1000 });
    await readBooks(jobContext('test'));
    registrar.keys.change(LOCAL_REGISTRAR.key, { busy: 0 });
    expect((await getRegistration(buyer.ctx, domainId))!.expiresAt).toEqual(ends);
    await readBooks(jobContext('test'));
    await readBooks(jobContext('test'));
    expect((await getRegistration(buyer.ctx, domainId))!.expiresAt).toEqual(later);
    expect(await codesOf(domainId)).toEqual([]);
  });

  test('that never came is notified when the name ends and when it leaves the books, each once', async () => {
    const { id, name, domainId, ends } = await bought({ buyer, siteId }, -2);
    await readBooks(jobContext('test'));
    const told = (await findRenewalReminders(jobContext('test'))).filter(({ data }) => data.registrationId === id);
    expect(told.map(({ data }) => [data.about, data.until])).toEqual([['lapsed', ends.toISOString()]]);
    expect(await codesOf(domainId)).toEqual(['registration_overdue_here']);
    dns.zones.remove(name);
    await readBooks(jobContext('test'));
    await readBooks(jobContext('test'));
    expect(newsOf(id)).toEqual(['bought', 'lapsed']);
    expect(await getRegistration(buyer.ctx, domainId)).toMatchObject({ state: 'ended' });
    expect((await findRenewalReminders(jobContext('test'))).filter(({ data }) => data.registrationId === id)).toEqual([]);
  });

  test('of a name that was moved to another registrar is not charged any more, and its owner is notified', async () => {
    const { id, name } = await bought({ buyer, siteId }, 12);
    dns.zones.set(name, { ...dns.zones.find(name)![1], provider: 'godaddy' });
    await readBooks(jobContext('test'));
    await plan();
    await plan(Date.now() + 4 * DAY);
    expect(await ordersOf(id)).toEqual([]);
    expect(newsOf(id)).toEqual(['bought', 'moved_away']);
  });
});
