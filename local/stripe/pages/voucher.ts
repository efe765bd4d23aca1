import type { Pool } from 'pg';
import type { Answer, Call } from '../../http/http.ts';
import { escaped, page } from '../../http/page.ts';
import { qrCodeSvg } from '../../http/qr-code.ts';
import { type Route, route } from '../../http/router.ts';
import { addressAfter } from '../checkout.ts';
import { type Store, type Thing, withLock } from '../store.ts';
import { nowFor } from '../time.ts';
import { voucherExpired, voucherPaid } from '../voucher-outcome.ts';
import { expiryOf } from '../vouchers.ts';
import { formOf, seeOther, speechOf } from './page-parts.ts';

/** A pending boleto or Pix, with a button that plays the customer's bank. */
export function voucherPages(pool: Pool): Route[] {
  return [
    route('GET', '/v/:id', (call) =>
      withLock(pool, async (store) => show(store, call, await store.get('payment_intent', call.params.id!))),
    ),
    route('POST', '/v/:id', async (call) => {
      const form = await formOf(call);
      return withLock(pool, async (store) => {
        const intent = await store.get('payment_intent', call.params.id!);
        const at = await nowFor(store, await store.get('customer', intent.customer));
        if (intent.status === 'requires_action') await (form.get('act') === 'expire' ? voucherExpired : voucherPaid)(store, intent, at);
        return seeOther(`/v/${intent.id}`);
      });
    }),
    route('GET', '/v/:id/qr.svg', (call) =>
      withLock(pool, async (store) => {
        const { next_action: action } = await store.get('payment_intent', call.params.id!);
        return { headers: { 'content-type': 'image/svg+xml' }, body: qrCodeSvg(action?.pix_display_qr_code?.data ?? '') };
      }),
    ),
  ];
}

async function show(store: Store, call: Call, intent: Thing): Promise<Answer> {
  const session = intent._session ? await store.get('checkout.session', intent._session) : null;
  const speech = speechOf(call, session?.locale, await store.get('customer', intent.customer));
  const { words, lang, money, date, say } = speech;
  const pix = intent.next_action?.pix_display_qr_code;
  const waits = intent.status === 'requires_action';
  const asks = pix ? words.pixTitle : words.boletoTitle;
  const title = waits ? asks : intent.status === 'succeeded' ? words.paid : words.ranOut;
  const until = { date: date(expiryOf(intent)) };
  const boleto = `<p>${say(words.boletoHint, until)}</p><pre>${escaped(intent.next_action?.boleto_display_details?.number)}</pre>`;
  const code = pix
    ? `<p>${say(words.pixHint, until)}</p><img class="code" alt="" src="/v/${intent.id}/qr.svg" width="240" height="240"><p>${words.pixCopy}:</p><pre>${escaped(pix.data)}</pre>`
    : '';
  const acts = `<section class="only-here"><p>${words.onlyHere}:</p><form method="post" class="row"><button name="act" value="paid">${words.customerPaid}</button><button class="quiet" name="act" value="expire">${words.customerLate}</button></form></section>`;
  const body = waits ? `<section>${pix ? code : boleto}</section>${acts}` : '';
  const on = session ? `<p><a href="${escaped(addressAfter(session))}">${words.goOn} →</a></p>` : '';
  const content = `<h1>${title}</h1><p class="total">${money(intent.amount, intent.currency)}</p>${body}${on}<footer>${words.testOnly}</footer>`;
  return page({ title, lang, shape: 'slim', content, policy: "img-src 'self' data:" });
}
