import { and, eq, sql } from 'drizzle-orm';
import type Stripe from 'stripe';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { callStripe, idOf, isMissing } from '#platform/stripe.ts';
import { factsOfPrices } from '../catalogue/price-facts.ts';
import { askingNow, clientOf, momentOf, secondsOf } from '../customers/customers.ts';
import { invoiceLines, invoices } from '../tables.ts';
import { boletoOf } from './boleto.ts';
import { creditUsed, currencyOf, priceOfLine, quantityOf, unitOf } from './invoice-preview.ts';
import { linesOfInvoice } from './lines-of-invoice.ts';

type Row = typeof invoices.$inferInsert;

export interface SyncedInvoice {
  clientId: string;
  status: Row['status'];
  attempts: number;
  /** True while a boleto waits to be paid. */
  isBoleto: boolean;
  subscriptionId: string | null;
}

/** Copies an invoice and its lines from Stripe; null when it no longer exists. @throws AppError `unknown_customer`. */
export async function syncInvoice(ctx: Context, { invoiceId }: { invoiceId: string }): Promise<SyncedInvoice | null> {
  const askedAt = await askingNow(ctx);
  const invoice = await retrieve(invoiceId);
  if (!invoice) return forgetDraft(ctx, invoiceId);
  const clientId = await clientOf(ctx, invoice.customer);
  if (!clientId) throw new AppError('not_found', 'unknown_customer');
  const lines = await linesOf(invoice, clientId);
  const boleto = await boletoOf(invoice, ctx.now);
  const voucher = { voucherUrl: boleto?.url ?? null, voucherUntil: boleto?.until ?? null };
  const row = { ...rowOf(invoice, clientId), ...(await returnedOf(invoice)), ...voucher };
  await asSystem(
    'payment state is stored by the server',
    async (tx) => {
      const at = sql`${askedAt}::timestamptz`;
      const written = await tx
        .insert(invoices)
        .values({ ...row, syncedAt: at as unknown as Date })
        .onConflictDoUpdate({
          target: invoices.id,
          set: { ...row, syncedAt: at },
          setWhere: sql`${invoices.syncedAt} < excluded.synced_at`,
        })
        .returning({ id: invoices.id });
      if (written.length === 0) return;
      await tx.delete(invoiceLines).where(eq(invoiceLines.invoiceId, invoiceId));
      if (lines.length > 0) await tx.insert(invoiceLines).values(lines);
    },
    ctx,
  );
  const { status, attempts = 0, subscriptionId = null, voucherUrl } = row;
  return { clientId, status, attempts, subscriptionId, isBoleto: Boolean(voucherUrl) };
}

async function retrieve(invoiceId: string): Promise<Stripe.Invoice | null> {
  try {
    return await callStripe((stripe) => stripe.invoices.retrieve(invoiceId));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Only a draft can be deleted at Stripe. */
async function forgetDraft(ctx: Context, invoiceId: string): Promise<null> {
  await asSystem(
    'Stripe has deleted the draft',
    (tx) => tx.delete(invoices).where(and(eq(invoices.id, invoiceId), eq(invoices.status, 'draft'))),
    ctx,
  );
  return null;
}

const rowOf = (invoice: Stripe.Invoice, clientId: string): Omit<Row, 'syncedAt'> => ({
  id: invoice.id,
  clientId,
  subscriptionId: subscriptionOf(invoice),
  number: invoice.number,
  status: invoice.status as Row['status'],
  currency: currencyOf(invoice.currency),
  subtotalCents: invoice.subtotal,
  totalCents: invoice.total,
  creditCents: creditUsed(invoice),
  dueCents: invoice.amount_due,
  paidCents: invoice.amount_paid,
  billingReason: invoice.billing_reason,
  periodStart: secondsOf(invoice.period_start),
  periodEnd: secondsOf(invoice.period_end),
  createdAt: secondsOf(invoice.created),
  dueAt: momentOf(invoice.due_date),
  finalizedAt: momentOf(invoice.status_transitions.finalized_at),
  paidAt: momentOf(invoice.status_transitions.paid_at),
  attempts: invoice.attempt_count,
  nextAttemptAt: momentOf(invoice.next_payment_attempt),
  hostedUrl: invoice.hosted_invoice_url ?? null,
  pdfUrl: invoice.invoice_pdf ?? null,
});

export const subscriptionOf = (invoice: Stripe.Invoice): string | null => {
  const subscription = invoice.parent?.subscription_details?.subscription;
  return idOf(subscription);
};

async function linesOf(invoice: Stripe.Invoice, clientId: string): Promise<(typeof invoiceLines.$inferInsert)[]> {
  const all = await linesOfInvoice(invoice);
  const facts = await factsOfPrices(all.map(priceOfLine));
  return all.map((line, position) => {
    const { plan = null, meter = null } = facts.get(priceOfLine(line) ?? '') ?? {};
    const { subscription_item_details: ofItem, invoice_item_details: ofInvoiceItem } = line.parent ?? {};
    return {
      id: line.id,
      invoiceId: invoice.id,
      clientId,
      position,
      description: line.description,
      plan,
      meter,
      quantity: quantityOf(line),
      unitCents: unitOf(line),
      amountCents: line.amount,
      isProration: ofItem?.proration ?? ofInvoiceItem?.proration ?? false,
      periodStart: secondsOf(line.period.start),
      periodEnd: secondsOf(line.period.end),
    };
  });
}

/** Refunded amount and open dispute: Stripe stores both on the charges, not on the invoice. */
async function returnedOf(invoice: Stripe.Invoice): Promise<Pick<Row, 'refundedCents' | 'isDisputed'>> {
  const returned = { refundedCents: 0, isDisputed: false };
  if (invoice.amount_paid === 0) return returned;
  const { data } = await callStripe((stripe) => stripe.invoicePayments.list({ invoice: invoice.id, limit: 100 }));
  for (const { payment, status } of data) {
    if (status !== 'paid' || !payment.payment_intent) continue;
    const id = idOf(payment.payment_intent);
    const { latest_charge: charge } = await callStripe((stripe) => stripe.paymentIntents.retrieve(id, { expand: ['latest_charge'] }));
    if (!charge || typeof charge === 'string') continue;
    returned.refundedCents += charge.amount_refunded;
    returned.isDisputed ||= charge.disputed;
  }
  return returned;
}
