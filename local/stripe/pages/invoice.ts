import type { Pool } from 'pg';
import type { Answer, Call } from '../../http/http.ts';
import { escaped, page } from '../../http/page.ts';
import { type Route, route } from '../../http/router.ts';
import { alertOf, authentication, cardFields, cardFrom, isMethod, type Problem, testCards } from '../card-form.ts';
import { ownMethodAsDefault } from '../endpoints/customers.ts';
import { invoicePdf } from '../invoice-pdf.ts';
import { collect, isPayable } from '../invoices.ts';
import { type Store, type Thing, withLock } from '../store.ts';
import { settle } from '../subscriptions.ts';
import { nowFor } from '../time.ts';
import type { Speech } from '../words.ts';
import { formOf, seeOther, speechOf } from './page-parts.ts';

/** An invoice to view and pay, with the saved card or another one. */
export function invoicePages(pool: Pool): Route[] {
  return [
    route('GET', '/i/:id', (call) => withLock(pool, async (store) => show(store, call, await store.get('invoice', call.params.id!)))),
    route('POST', '/i/:id', async (call) => {
      const form = await formOf(call);
      return withLock(pool, async (store) => {
        const invoice = await store.get('invoice', call.params.id!);
        const problem = isPayable(invoice) ? await pay(store, invoice, form) : undefined;
        return problem ? show(store, call, await store.get('invoice', invoice.id), problem) : seeOther(`/i/${invoice.id}`);
      });
    }),
    route('GET', '/i/:id/pdf', (call) =>
      withLock(pool, async (store) => {
        const invoice = await store.get('invoice', call.params.id!);
        const disposition = `attachment; filename="Invoice-${invoice.number ?? 'draft'}.pdf"`;
        return { headers: { 'content-type': 'application/pdf', 'content-disposition': disposition }, body: invoicePdf(invoice) };
      }),
    ),
  ];
}

async function pay(store: Store, invoice: Thing, form: URLSearchParams): Promise<Problem | undefined> {
  const customer = await store.get('customer', invoice.customer);
  const at = await nowFor(store, customer);
  if (form.get('number')) {
    const method = cardFrom(form, customer.id);
    if (!isMethod(method)) return method;
    await ownMethodAsDefault(store, customer, method, at);
  }
  const after = await collect(store, invoice, at);
  await settle(store, after, at);
  return isPayable(after) && after._last_error ? { problem: after._last_error.message } : undefined;
}

async function show(store: Store, call: Call, invoice: Thing, problem?: Problem): Promise<Answer> {
  const customer = await store.get('customer', invoice.customer);
  const speech = speechOf(call, null, customer);
  const { words, lang, money, date } = speech;
  if (problem?.authenticate)
    return page({ title: words.confirmBank, lang, shape: 'slim', content: authentication(speech, problem.authenticate) });
  const row = (name: string, cents: number, strong = false) => {
    const [open, close] = strong ? ['<strong>', '</strong>'] : ['', ''];
    return `<tr><td>${open}${name}${close}</td><td class="sum">${open}${money(cents, invoice.currency)}${close}</td></tr>`;
  };
  const lines = (invoice.lines.data as Thing[]).map(
    (line) =>
      `<tr><td>${escaped(line.description)}<small>${date(line.period.start)} – ${date(line.period.end)}</small></td><td class="sum">${money(line.amount, line.currency)}</td></tr>`,
  );
  const off = (invoice.total_discount_amounts as { amount: number }[]).reduce((sum, { amount }) => sum + amount, 0);
  const credit = invoice.status === 'draft' ? 0 : invoice.starting_balance - invoice.ending_balance;
  const sums = [
    off ? row(words.discount, -off) : '',
    row(words.total, invoice.total, true),
    credit ? row(words.credit, credit) : '',
    isPayable(invoice) ? row(words.due, invoice.amount_remaining, true) : '',
  ];
  const saved = await savedMethod(store, invoice, customer);
  const pay = !isPayable(invoice) ? '' : payForms(saved, speech);
  const content = `<h1>${words.invoice} ${escaped(invoice.number ?? '')}</h1><p>${escaped(customer.email ?? '')} · ${words.status[invoice.status] ?? invoice.status} · ${date(invoice.created)}</p>${alertOf(speech, problem?.problem)}<section><table>${lines.join('')}${sums.join('')}</table></section>${pay}<p><a href="/i/${invoice.id}/pdf">${words.downloadPdf}</a></p>${testCards(speech)}`;
  return page({ title: `${words.invoice} ${invoice.number ?? ''}`, lang, shape: 'slim', content });
}

async function savedMethod(store: Store, invoice: Thing, customer: Thing): Promise<Thing | null> {
  const subscription = await store.find('subscription', invoice.parent?.subscription_details?.subscription ?? '');
  return store.find('payment_method', subscription?.default_payment_method ?? customer.invoice_settings.default_payment_method ?? '');
}

function payForms(saved: Thing | null, speech: Speech): string {
  const { words } = speech;
  const name = saved?.card ? ` (${saved.card.brand} ···· ${saved.card.last4})` : '';
  const bySaved = saved ? `<form method="post"><button>${words.paySaved}${name}</button></form>` : '';
  return `<section>${bySaved}<details${saved ? '' : ' open'}><summary>${words.payOther}</summary><form method="post">${cardFields(speech)}<p><small>${words.otherNote}</small></p><button>${words.payOther}</button></form></details></section>`;
}
