import { sql } from 'drizzle-orm';
import { createTranslator } from 'use-intl/core';
import { loadMessages } from '#messages/load.ts';
import { chargeOnce } from '#modules/billing/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { isAppLocale } from '#platform/locales.ts';
import { moveOrder, type Order } from './order-lease.ts';

/** Charges an order to the account's card, once. */
export async function chargeOrder(ctx: Context, order: Order): Promise<Order> {
  const { id: orderId, cents, currency, kind } = order.row;
  const charged = await chargeOnce(ctx, { orderId, cents, currency, description: await lineWords(ctx, order) });
  const { invoiceId } = charged;
  if (charged.isPaid) return moveOrder(ctx, order, 'paid', { invoiceId });
  const problem = charged.problem.slice(0, 100);
  return moveOrder(ctx, order, 'declined', { invoiceId, problem }, kind === 'register' ? { state: 'ended' } : {});
}

/** In the client's language, with the holder's CPF or CNPJ: the text appears on their invoice. */
async function lineWords(ctx: Context, { row, registration }: Order): Promise<string> {
  const { rows } = await asSystem(
    'a line of an invoice is in the language of the client',
    (tx) =>
      tx.execute<{ locale: string; tax_id: string | null }>(sql`
        select a.locale, r.contact ->> 'taxId' as tax_id from public.accounts a
        left join app.registrants r on r.registration_id = ${registration.id} where a.id = ${row.clientId}`),
    ctx,
  );
  const locale = isAppLocale(rows[0]?.locale) ? rows[0].locale : 'pt-BR';
  const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: 'domains.buy.line' });
  const line = t(row.kind, { name: registration.name, years: row.years });
  return rows[0]?.tax_id ? `${line}, CPF/CNPJ ${rows[0].tax_id}` : line;
}
