import type { Pool } from 'pg';
import type { Answer, Call } from '../../http/http.ts';
import { escaped, page } from '../../http/page.ts';
import { type Route, route } from '../../http/router.ts';
import { alertOf, authentication, cardFields, testCards } from '../card-form.ts';
import { payCheckout } from '../checkout.ts';
import { type Store, sequentially, type Thing, withLock } from '../store.ts';
import type { Speech } from '../words.ts';
import { backLink, formOf, seeOther, speechOf } from './page-parts.ts';

/** The checkout page. */
export function checkoutPages(pool: Pool): Route[] {
  return [
    route('GET', '/c/pay/:id', (call) =>
      withLock(pool, async (store) => {
        const { session, speech } = await open(store, call);
        return session.status === 'open' ? show(store, session, speech) : over(session, speech);
      }),
    ),
    route('POST', '/c/pay/:id', async (call) => {
      const form = await formOf(call);
      return withLock(pool, async (store) => {
        const { session, speech } = await open(store, call);
        if (session.status !== 'open') return over(session, speech);
        const outcome = await payCheckout(store, session, form);
        return 'problem' in outcome ? show(store, session, speech, outcome) : seeOther(outcome.url);
      });
    }),
  ];
}

async function open(store: Store, call: Call): Promise<{ session: Thing; speech: Speech }> {
  const session = await store.get('checkout.session', call.params.id!);
  return { session, speech: speechOf(call, session.locale, await store.get('customer', session.customer)) };
}

function over(session: Thing, speech: Speech): Answer {
  const { words, lang } = speech;
  const content = `<h1>${words.expired}</h1><p>${session.status === 'complete' ? '' : words.expiredHint}</p>${backLink(speech, session.cancel_url)}`;
  return { ...page({ title: words.expired, lang, shape: 'slim', content }), status: 410 };
}

async function show(store: Store, session: Thing, speech: Speech, outcome?: { problem: string; authenticate?: string }): Promise<Answer> {
  const { words, lang, money, say } = speech;
  if (outcome?.authenticate)
    return page({
      title: words.confirmBank,
      lang,
      shape: 'slim',
      content: authentication(speech, outcome.authenticate, { method: 'card' }),
    });
  const rows = await sequentially(session._items as Bought[], (item) => rowOf(store, item, speech));
  const title = session.mode === 'payment' ? words.pay : words.subscribe;
  const days = session._data.trial_period_days as number | undefined;
  const today = days ? 0 : session.amount_total;
  const summary = `${backLink(speech, session.cancel_url)}<h1>${title}</h1><p class="total">${money(today, session.currency)}</p>${days ? `<p>${say(words.daysFree, { n: days })}:</p>` : ''}<section><table>${rows.join('')}<tr><td><strong>${words.totalNow}</strong></td><td class="sum"><strong>${money(today, session.currency)}</strong></td></tr></table></section>`;
  const code = session.allow_promotion_codes ? `<label>${words.promotion}<input name="promotion_code" autocomplete="off"></label>` : '';
  const form = `${alertOf(speech, outcome?.problem)}<section><form method="post">${choiceOf(session, speech)}${cardFields(speech)}${code}<button class="wide">${title}</button></form></section>`;
  const content = `<div>${summary}</div><div>${form}</div>${testCards(speech)}`;
  return page({ title, lang, shape: 'pair', content });
}

type Bought = { price: string; quantity?: number } | { name: string; amount: number; currency: string };

async function rowOf(store: Store, item: Bought, speech: Speech): Promise<string> {
  const { words, money, say } = speech;
  if ('amount' in item) return `<tr><td>${escaped(item.name)}</td><td class="sum">${money(item.amount, item.currency)}</td></tr>`;
  const { price: id, quantity = 1 } = item;
  const price = await store.get('price', id);
  const product = await store.get('product', price.product);
  const every = say(words.every, { interval: words.interval[price.recurring.interval]! });
  const metered = price.recurring.usage_type === 'metered';
  const amount = metered ? words.byUse : money((price.unit_amount ?? 0) * quantity, price.currency);
  return `<tr><td>${escaped(product.name)}<small>${metered ? tiersOf(price, speech) : every}</small></td><td class="sum">${amount}</td></tr>`;
}

function tiersOf(price: Thing, { words, price: shown, say }: Speech): string {
  const tiers = (price.tiers ?? [{ up_to: null, unit_amount_decimal: price.unit_amount_decimal }]) as Thing[];
  const texts = tiers.map((tier) =>
    say(tier.up_to === null ? words.beyond : words.upTo, { n: tier.up_to, price: shown(tier.unit_amount_decimal ?? '0', price.currency) }),
  );
  return texts.join(' · ');
}

function choiceOf(session: Thing, { words }: Speech): string {
  const types = session.payment_method_types as string[];
  if (types.length < 2) return '';
  const names: Record<string, string> = { card: words.card, boleto: 'Boleto', pix: 'Pix' };
  const choices = types.map(
    (type, index) =>
      `<label class="choice"><input type="radio" name="method" value="${type}"${index === 0 ? ' checked' : ''}>${names[type]}</label>`,
  );
  return `<fieldset><legend>${words.payWith}</legend>${choices.join('')}</fieldset>`;
}
