import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Answer, Call } from '../http/http.ts';
import { Refusal } from '../http/http.ts';
import { type Route, route } from '../http/router.ts';
import { cardOfNumber } from './cards.ts';
import { payCheckout } from './checkout.ts';
import { cardMethod, ownMethodAsDefault } from './endpoints/customers.ts';
import { invoicePdf } from './invoice-pdf.ts';
import { collect } from './invoices.ts';
import { alone, type Store, type Thing } from './store.ts';
import { change, periodOf, settle } from './subscriptions.ts';
import { nowFor } from './time.ts';

const STYLE = `
*{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,sans-serif;color:#1c1917;background:#f5f2ee}
main{max-width:560px;margin:0 auto;padding:16px}h1{font-size:22px;margin:8px 0 4px}h2{font-size:16px;margin:24px 0 8px}
section{background:#fff;border-radius:12px;padding:16px;margin:0 0 12px}label{display:block;margin:0 0 12px;font-weight:600}
input,select{display:block;width:100%;min-height:44px;margin-top:4px;padding:8px 12px;border:1px solid #78716c;border-radius:8px;font:inherit;background:#fff}
button{min-height:44px;padding:8px 20px;border:0;border-radius:8px;background:#3730a3;color:#fff;font:inherit;font-weight:600;cursor:pointer}
button.quiet{background:#e7e5e4;color:#1c1917}table{width:100%;border-collapse:collapse}td{padding:6px 0;border-bottom:1px solid #e7e5e4}td:last-child{text-align:end;white-space:nowrap}
.problem{background:#fee2e2;color:#7f1d1d;border-radius:8px;padding:12px 16px}small{color:#57534e;display:block}a{color:#3730a3}form+form{margin-top:8px}`;
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'`;

/** What a customer of Stripe would see: Checkout, the portal, an invoice. Test cards alone, and no money. */
export function pageRoutes(pool: Pool): Route[] {
  return [
    route('GET', '/c/pay/:id', (call) => alone(pool, (store) => showCheckout(store, call.params.id!))),
    route('POST', '/c/pay/:id', async (call) => {
      const form = await formOf(call);
      return alone(pool, async (store) => {
        const session = await openSession(store, call.params.id!);
        const outcome = await payCheckout(store, session, form);
        return 'problem' in outcome ? checkoutPage(store, session, outcome.problem, outcome.authenticate) : seeOther(outcome.url);
      });
    }),
    route('GET', '/p/session/:id', (call) =>
      alone(pool, async (store) => portalPage(store, await store.get('billing_portal.session', call.params.id!))),
    ),
    route('POST', '/p/session/:id', async (call) => {
      const form = await formOf(call);
      return alone(pool, async (store) => {
        const session = await store.get('billing_portal.session', call.params.id!);
        const problem = await actInPortal(store, session, form);
        return problem ? portalPage(store, session, problem) : seeOther(`/p/session/${session.id}`);
      });
    }),
    route('GET', '/i/:id', (call) => alone(pool, async (store) => invoicePage(store, await store.get('invoice', call.params.id!)))),
    route('POST', '/i/:id', (call) =>
      alone(pool, async (store) => {
        const invoice = await store.get('invoice', call.params.id!);
        const at = await nowFor(store, await store.get('customer', invoice.customer));
        if (invoice.status === 'open') await settle(store, await collect(store, invoice, at), at);
        return seeOther(`/i/${invoice.id}`);
      }),
    ),
    route('GET', '/i/:id/pdf', (call) =>
      alone(pool, async (store) => ({
        headers: { 'content-type': 'application/pdf', 'content-disposition': `attachment; filename="${call.params.id}.pdf"` },
        body: invoicePdf(await store.get('invoice', call.params.id!)),
      })),
    ),
  ];
}

async function formOf(call: Call): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  for await (const chunk of call.message as AsyncIterable<Buffer>) chunks.push(chunk);
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

const seeOther = (location: string): Answer => ({ status: 303, headers: { location } });
const escaped = (text: unknown) =>
  String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
export const money = (cents: number, currency: string) => new Intl.NumberFormat('en', { style: 'currency', currency }).format(cents / 100);
const date = (seconds: number) => new Date(seconds * 1000).toISOString().slice(0, 10);
const alert = (problem?: string) => (problem ? `<p class="problem" role="alert">${escaped(problem)}</p>` : '');

function page(title: string, content: string): Answer {
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(title)}</title><style>${STYLE}</style></head><body><main>${content}<small>Local Stripe: test cards alone, no money moves.</small></main></body></html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY }, body };
}

async function openSession(store: Store, id: string): Promise<Thing> {
  const session = await store.get('checkout.session', id);
  if (session.status !== 'open') throw new Refusal(410, 'gone', { message: `This checkout is ${session.status}.` });
  return session;
}

const showCheckout = async (store: Store, id: string): Promise<Answer> => checkoutPage(store, await openSession(store, id));

async function checkoutPage(store: Store, session: Thing, problem?: string, authenticate?: string): Promise<Answer> {
  const rows = await Promise.all(
    (session._items as { price: string; quantity?: number }[]).map(async ({ price: id, quantity = 1 }) => {
      const price = await store.get('price', id);
      const product = await store.get('product', price.product);
      const amount = price.recurring.usage_type === 'metered' ? 'by use' : money((price.unit_amount ?? 0) * quantity, price.currency);
      return `<tr><td>${escaped(product.name)}<small>every ${price.recurring.interval}</small></td><td>${amount}</td></tr>`;
    }),
  );
  if (authenticate)
    return page(
      'Confirm',
      `<h1>Your bank wants to be sure it is you</h1><form method="post"><input type="hidden" name="number" value="${escaped(authenticate)}"><input type="hidden" name="exp" value="12 / 34"><input type="hidden" name="cvc" value="123"><button name="authenticated" value="yes">Complete authentication</button> <button class="quiet" name="authenticated" value="no">Fail authentication</button></form>`,
    );
  const trial = session._data.trial_period_days;
  const others = (session.payment_method_types as string[]).filter((type) => type !== 'card');
  const choice = others.length
    ? `<label>Pay with<select name="method"><option value="card">Card</option>${others.map((type) => `<option value="${type}">${type === 'pix' ? 'Pix' : 'Boleto'}</option>`).join('')}</select></label>`
    : '';
  const code = session.allow_promotion_codes ? '<label>Promotion code<input name="promotion_code" autocomplete="off"></label>' : '';
  const back = session.cancel_url ? `<p><a href="${escaped(session.cancel_url)}">← Back</a></p>` : '';
  return page(
    'Checkout',
    `${back}<h1>Subscribe</h1>${trial ? `<p>${trial} days free, then:</p>` : ''}${alert(problem)}<section><table>${rows.join('')}</table></section><section><form method="post">${choice}<label>Card number<input name="number" inputmode="numeric" autocomplete="cc-number" placeholder="4242 4242 4242 4242"></label><label>Expires<input name="exp" autocomplete="cc-exp" placeholder="12 / 34"></label><label>CVC<input name="cvc" inputmode="numeric" autocomplete="cc-csc" placeholder="123"></label>${code}<button>Subscribe</button></form></section>`,
  );
}

async function portalPage(store: Store, session: Thing, problem?: string): Promise<Answer> {
  const customer = await store.get('customer', session.customer);
  const subscriptions = (await store.all('subscription', { customer: customer.id })).filter(
    ({ status }) => !['canceled', 'incomplete_expired'].includes(status),
  );
  const methods = await store.all('payment_method', { customer: customer.id });
  const invoices = (await store.all('invoice', { customer: customer.id })).filter(({ status }) => status !== 'draft');
  const names = async (subscription: Thing) =>
    (await Promise.all(subscription.items.data.map(async (item: Thing) => (await store.get('product', item.price.product)).name))).join(
      ', ',
    );
  const cards = methods.map(
    (each) =>
      `<tr><td>${each.card.brand} ···· ${each.card.last4}${customer.invoice_settings.default_payment_method === each.id ? '<small>default</small>' : ''}</td><td></td></tr>`,
  );
  const plans = await Promise.all(
    subscriptions.map(async (each) => {
      const act = each.cancel_at_period_end ? ['resume', 'Keep the plan'] : ['cancel', 'Cancel plan'];
      return `<section><strong>${escaped(await names(each))}</strong><small>${each.status}, ${each.cancel_at_period_end ? 'ends' : 'renews'} on ${date(periodOf(each).end)}</small><form method="post"><input type="hidden" name="subscription" value="${each.id}"><button class="quiet" name="act" value="${act[0]}">${act[1]}</button></form></section>`;
    }),
  );
  const bills = invoices.map(
    (each) =>
      `<tr><td><a href="/i/${each.id}">${each.number}</a><small>${date(each.created)} · ${each.status}</small></td><td>${money(each.total, each.currency)}</td></tr>`,
  );
  const back = session.return_url ? `<p><a href="${escaped(session.return_url)}">← Back</a></p>` : '';
  return page(
    'Billing',
    `${back}<h1>Billing</h1><p>${escaped(customer.email ?? customer.name ?? '')}</p>${alert(problem)}<h2>Plan</h2>${plans.join('') || '<section>No plan.</section>'}<h2>Payment method</h2><section><table>${cards.join('')}</table><form method="post"><label>New card number<input name="number" inputmode="numeric" autocomplete="cc-number"></label><button name="act" value="card">Save card</button></form></section><h2>Invoices</h2><section><table>${bills.join('')}</table></section>`,
  );
}

async function actInPortal(store: Store, session: Thing, form: URLSearchParams): Promise<string | undefined> {
  const customer = await store.get('customer', session.customer);
  const at = await nowFor(store, customer);
  if (form.get('act') === 'card') {
    const card = cardOfNumber(form.get('number') ?? '');
    if (!card) return 'Your card number is incorrect.';
    if (['declined', 'insufficient_funds', 'expired_card'].includes(card.fate)) return 'Your card was declined.';
    await ownMethodAsDefault(store, customer, cardMethod(card, customer.id), at);
    return undefined;
  }
  const subscription = await store.get('subscription', form.get('subscription') ?? '');
  if (subscription.customer !== customer.id) return 'This is not your plan.';
  const ends = form.get('act') === 'cancel';
  await change(
    store,
    subscription,
    { cancel_at_period_end: ends, cancel_at: ends ? periodOf(subscription).end : null, canceled_at: ends ? at : null },
    at,
  );
  return undefined;
}

async function invoicePage(store: Store, invoice: Thing): Promise<Answer> {
  const customer = await store.get('customer', invoice.customer);
  const rows = (invoice.lines.data as Thing[]).map(
    (line) =>
      `<tr><td>${escaped(line.description)}<small>${date(line.period.start)} – ${date(line.period.end)}</small></td><td>${money(line.amount, line.currency)}</td></tr>`,
  );
  const discount = (invoice.total_discount_amounts as { amount: number }[]).reduce((sum, { amount }) => sum + amount, 0);
  const off = discount ? `<tr><td>Discount</td><td>−${money(discount, invoice.currency)}</td></tr>` : '';
  const pay = invoice.status === 'open' ? '<form method="post"><button>Pay with the saved card</button></form>' : '';
  return page(
    'Invoice',
    `<h1>Invoice ${escaped(invoice.number ?? '')}</h1><p>${escaped(customer.email ?? '')} · ${invoice.status}</p><section><table>${rows.join('')}${off}<tr><td><strong>Total</strong></td><td><strong>${money(invoice.total, invoice.currency)}</strong></td></tr></table></section>${pay}<p><a href="/i/${invoice.id}/pdf">PDF</a></p>`,
  );
}
