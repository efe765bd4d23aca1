import './world/heard-events.ts';
import { NextIntlClientProvider } from 'next-intl';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { loadMessages } from '#messages/load.ts';
import { getDeclineReason, getPaymentState, listInvoices, payInvoice, recordDunningStages, startCheckout } from '#modules/billing/index.ts';
import { InvoiceState } from '#modules/billing/ui/invoices/invoice-state.tsx';
import { PaymentStateBanner } from '#modules/billing/ui/payment/payment-state-banner.tsx';
import { findUnmailedMoney, mailPaymentFailed } from '#modules/notifications/index.ts';
import { jobContext } from '#platform/context.ts';
import { LOCALES } from '#platform/locales.ts';
import { heard } from './world/heard-events.ts';
import { type Buyer, openShop } from './world/shop.ts';

// It asks Stripe a hundred things; machines are shared.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 90_000 });
vi.mock('next/navigation', async (original) => ({ ...(await original<object>()), useRouter: () => ({ refresh: () => {} }) }));
const shop = await openShop();
const HOUR = 3600;
const post = (url: string, form: Record<string, string>) =>
  fetch(new URL(url, shop.url), { method: 'POST', redirect: 'manual', body: new URLSearchParams(form) });

async function boughtByBoleto(): Promise<Buyer> {
  const buyer = await shop.customer({ card: null });
  const { url } = await startCheckout(buyer.ctx, { plan: 'basic', currency: 'BRL' });
  const voucher = (await post(url, { method: 'boleto' })).headers.get('location')!;
  await post(voucher, { act: 'paid' });
  await buyer.hear();
  return buyer;
}

/** As the shell shows it above every page, in each language. */
async function banner({ ctx }: Buyer): Promise<Record<string, string>> {
  const payment = await getPaymentState(ctx);
  const [invoice] = await listInvoices(ctx);
  const decline = await getDeclineReason(ctx);
  const shown: Record<string, string> = {};
  for (const locale of LOCALES) {
    const parts = [
      createElement(PaymentStateBanner, { key: 'banner', ...payment, decline, mayPay: true }),
      createElement(InvoiceState, { key: 'state', invoice: invoice! }),
    ];
    const messages = await loadMessages(locale);
    const props = { locale, messages, timeZone: 'America/Sao_Paulo', children: parts };
    shown[locale] = renderToStaticMarkup(createElement(NextIntlClientProvider, props)).replaceAll('\u00a0', ' ');
  }
  return shown;
}

async function hearOfInvoices(buyer: Buyer): Promise<void> {
  for (const event of await buyer.events()) if (!event.type.startsWith('payment_intent.')) await shop.deliver(event);
}

const mailsOf = async ({ ctx }: Buyer) =>
  (
    await shop.admin.query<{ kind: string }>('select kind from mails where client_id = $1 order by created_at, id', [ctx.account.id])
  ).rows.map(({ kind }) => kind);

/** What the jobs do with the news, and what the sweep does when the news were lost. */
async function mail(buyer: Buyer): Promise<void> {
  const { id } = buyer.ctx.account;
  for (const { name, data } of heard.splice(0))
    if (name === 'billing/payment.failed' && data.clientId === id)
      await mailPaymentFailed(buyer.ctx, { invoiceId: String(data.invoiceId) });
  const { failed } = await findUnmailedMoney(jobContext('sweep'));
  for (const ref of failed) if (ref.clientId === id) await mailPaymentFailed(buyer.ctx, ref);
}

test('a renewal by boleto waits, runs out and is paid late, and each is said for what it is, in each language', async () => {
  const buyer = await boughtByBoleto();
  const { ctx } = buyer;
  const [first] = await listInvoices(ctx);
  await buyer.to(first!.periodEnd.getTime() / 1000 + 32 * 24 * HOUR);
  await buyer.hear();
  const [renewal] = await listInvoices(ctx);
  expect(renewal).toMatchObject({ status: 'open', voucherUrl: expect.stringContaining('/v/'), voucherUntil: expect.any(Date) });
  // Stripe says past due from the first hour; who can still pay is not late, and reaches no dunning stage.
  expect((await shop.stripe.subscriptions.list({ customer: buyer.customerId })).data[0]?.status).toBe('past_due');
  expect(await getPaymentState(ctx)).toMatchObject({
    paymentState: 'good',
    late: null,
    owed: { invoiceId: renewal!.id, boleto: { url: renewal!.voucherUrl, isOver: false } },
  });
  expect(await recordDunningStages(ctx)).toEqual({ recorded: 0 });

  const waiting = await banner(buyer);
  expect(waiting['pt-BR']).toContain('Seu boleto de R$ 297,00 está pronto');
  expect(waiting['pt-BR']).toContain('Boleto em aberto');
  expect(waiting.en).toContain('Your boleto for R$297.00 is ready');
  expect(waiting.es).toContain('Tu boleto de');
  for (const html of Object.values(waiting)) {
    expect(html).toContain(`href="${renewal!.voucherUrl}"`);
    expect(html).not.toMatch(/não passou|did not go through|no se completó|recusou|refused|rechazó/i);
  }
  await mail(buyer);
  expect(await mailsOf(buyer)).toEqual(['boleto-ready']);

  await post(renewal!.voucherUrl!, { act: 'expire' });
  await hearOfInvoices(buyer);
  // Nobody has told us of the payment itself, which is not on the list of what Stripe is asked to tell.
  expect(await getDeclineReason(ctx)).toBe('bank');
  const late = await getPaymentState(ctx);
  expect(late).toMatchObject({ paymentState: 'late', late: { since: expect.any(Date) }, owed: { boleto: { url: null, isOver: true } } });
  expect(await recordDunningStages(ctx)).toEqual({ recorded: 1 });
  const over = await banner(buyer);
  expect(over['pt-BR']).toContain('O boleto venceu sem pagamento');
  expect(over.en).toContain('The boleto expired unpaid');
  expect(over.es).toContain('El boleto venció sin pagarse');
  for (const html of Object.values(over)) expect(html).not.toMatch(/recusou|refused|rechazó/i);
  expect(over['pt-BR']).toContain('Pagamento não passou');
  await mail(buyer);
  expect(await mailsOf(buyer)).toEqual(['boleto-ready', 'boleto-over']);

  await buyer.hear();
  expect(await getDeclineReason(ctx)).toBe('voucher');
  // Another boleto for the same debt can be paid, and does not begin the ladder anew.
  await post(renewal!.hostedUrl!, {});
  await buyer.hear();
  const again = await getPaymentState(ctx);
  expect(again).toMatchObject({ paymentState: 'late', late: { since: late.late!.since }, owed: { boleto: { isOver: false } } });
  expect((await banner(buyer))['pt-BR']).toMatch(/Seu boleto de R\$ 297,00 está pronto.*Tudo continua funcionando até/);
  const { url } = await payInvoice(ctx, { invoiceId: renewal!.id });
  await buyer.payOnPage(url);
  await buyer.hear();
  expect(await getPaymentState(ctx)).toMatchObject({ paymentState: 'good', owed: null });
  expect((await banner(buyer))['pt-BR']).not.toContain('boleto');
});
