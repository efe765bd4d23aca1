import type { Pool } from 'pg';
import type { Answer, Call } from '../../http/http.ts';
import { escaped, page } from '../../http/page.ts';
import { type Route, route } from '../../http/router.ts';
import { alertOf, authentication, cardFields, cardFrom, isMethod, type Problem, testCards } from '../card-form.ts';
import { ownMethodAsDefault } from '../endpoints/customers.ts';
import { periodOf } from '../items.ts';
import { type Store, sequentially, type Thing, withLock } from '../store.ts';
import { change, isOver } from '../subscriptions.ts';
import { nowFor } from '../time.ts';
import type { Speech } from '../words.ts';
import { backLink, formOf, namesOf, seeOther, speechOf } from './page-parts.ts';

/** The customer portal: card, plan and invoices. */
export function portalPages(pool: Pool): Route[] {
  return [
    route('GET', '/p/session/:id', (call) => withLock(pool, async (store) => show(store, call, await find(store, call)))),
    route('POST', '/p/session/:id', async (call) => {
      const form = await formOf(call);
      return withLock(pool, async (store) => {
        const session = await find(store, call);
        const problem = await act(store, session, form);
        if (problem) return show(store, call, session, problem);
        const after = session.flow ? (session.flow.after_completion?.redirect?.return_url ?? session.return_url) : null;
        return seeOther(after ?? `/p/session/${session.id}`);
      });
    }),
  ];
}

const find = (store: Store, call: Call) => store.get('billing_portal.session', call.params.id!);

async function show(store: Store, call: Call, session: Thing, problem?: Problem): Promise<Answer> {
  const customer = await store.get('customer', session.customer);
  const speech = speechOf(call, session.locale, customer);
  const { words, lang } = speech;
  if (problem?.authenticate)
    return page({ title: words.confirmBank, lang, shape: 'slim', content: authentication(speech, problem.authenticate, { act: 'card' }) });
  const form = `<form method="post">${cardFields(speech)}<button name="act" value="card">${words.saveCard}</button></form>`;
  const head = `${backLink(speech, session.return_url)}<h1>${session.flow ? words.method : words.billing}</h1><p>${escaped(customer.email ?? customer.name ?? '')}</p>${alertOf(speech, problem?.problem)}`;
  if (session.flow)
    return page({ title: words.method, lang, shape: 'slim', content: `${head}<section>${form}</section>${testCards(speech)}` });
  const method = `<section><table>${(await cardRows(store, customer, speech)).join('')}</table><details><summary>${words.newCard}</summary>${form}</details></section>`;
  const content = `${head}<h2>${words.plan}</h2>${(await plans(store, customer, speech)).join('') || `<section>${words.noPlan}</section>`}<h2>${words.method}</h2>${method}<h2>${words.invoices}</h2><section>${await bills(store, customer, speech)}</section>${testCards(speech)}`;
  return page({ title: words.billing, lang, shape: 'slim', content });
}

async function cardRows(store: Store, customer: Thing, { words }: Speech): Promise<string[]> {
  const subscription = (await store.all('subscription', { customer: customer.id })).find((each) => !isOver(each));
  const first = subscription?.default_payment_method ?? customer.invoice_settings.default_payment_method;
  return (await store.all('payment_method', { customer: customer.id })).map((each) => {
    const name = each.card ? `${each.card.brand} ···· ${each.card.last4}` : each.type;
    return `<tr><td>${name}</td><td>${each.id === first ? words.default : ''}</td></tr>`;
  });
}

async function plans(store: Store, customer: Thing, { words, date, say }: Speech): Promise<string[]> {
  const live = (await store.all('subscription', { customer: customer.id })).filter((each) => !isOver(each));
  return sequentially(live, async (each) => {
    const ends = each.cancel_at !== null;
    const when = say(ends ? words.ends : words.renews, { date: date(each.cancel_at ?? periodOf(each).end) });
    const [act, label] = ends ? ['resume', words.keep] : ['cancel', words.cancel];
    return `<section><strong>${escaped(await namesOf(store, each))}</strong><small>${words.state[each.status] ?? each.status}, ${when}</small><form method="post"><input type="hidden" name="subscription" value="${each.id}"><p></p><button class="quiet" name="act" value="${act}">${label}</button></form></section>`;
  });
}

async function bills(store: Store, customer: Thing, { words, date, money }: Speech): Promise<string> {
  const rows = (await store.all('invoice', { customer: customer.id }))
    .filter(({ status }) => status !== 'draft')
    .map(
      (each) =>
        `<tr><td><a href="/i/${each.id}">${each.number}</a><small>${date(each.created)} · ${words.status[each.status] ?? each.status}</small></td><td class="sum">${money(each.total, each.currency)}</td></tr>`,
    );
  return rows.length > 0 ? `<table>${rows.join('')}</table>` : words.noInvoices;
}

async function act(store: Store, session: Thing, form: URLSearchParams): Promise<Problem | undefined> {
  const customer = await store.get('customer', session.customer);
  const at = await nowFor(store, customer);
  if (form.get('act') === 'card') {
    const method = cardFrom(form, customer.id);
    if (!isMethod(method)) return method;
    await ownMethodAsDefault(store, customer, method, at);
    return undefined;
  }
  const subscription = await store.get('subscription', form.get('subscription') ?? '');
  if (subscription.customer !== customer.id) return { problem: 'notYours' };
  const ends = form.get('act') === 'cancel';
  const cancellation_details = { ...subscription.cancellation_details, reason: ends ? 'cancellation_requested' : null };
  const patch = { cancel_at_period_end: ends, cancel_at: ends ? periodOf(subscription).end : null, canceled_at: ends ? at : null };
  await change(store, subscription, { ...patch, cancellation_details }, at);
  return undefined;
}
