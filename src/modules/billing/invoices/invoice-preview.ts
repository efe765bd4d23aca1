import type Stripe from 'stripe';
import { idOf } from '#platform/stripe.ts';
import type { Meter, PlanKey } from '../catalogue/plans.ts';
import { factsOfPrices, type PriceFacts } from '../catalogue/price-facts.ts';
import { isSold } from '../catalogue/sold-meters.ts';
import type { Currency } from '../input.ts';
import { linesOfInvoice } from './lines-of-invoice.ts';

export interface PreviewLine {
  description: string;
  /** `plan`: a period ahead; `credit`: given back for paid time; `usage`: of a meter; `discount`: subtracted. */
  kind: 'plan' | 'credit' | 'usage' | 'discount' | 'other';
  plan: PlanKey | null;
  meter: Meter | null;
  quantity: number | null;
  /** Cents per unit, with fractions. */
  unitCents: number | null;
  amountCents: number;
  periodStart: Date | null;
  periodEnd: Date | null;
}

export interface InvoicePreview {
  currency: Currency;
  lines: PreviewLine[];
  /** Sum of the lines; below zero when more is given back than charged. */
  totalCents: number;
  /** Usage part of the total, after discounts. */
  useCents: number;
  /** Part of the total paid from credit of earlier invoices. */
  creditUsedCents: number;
  /** Credit left for later invoices. */
  creditCents: number;
  dueNowCents: number;
}

/** Converts Stripe's preview of an invoice to our types. */
export async function previewOf(invoice: Stripe.Invoice): Promise<InvoicePreview> {
  const stated = await linesOfInvoice(invoice);
  const facts = await factsOfPrices(stated.map(priceOfLine));
  const all = stated.map((line): PreviewLine => {
    const { plan, meter } = facts.get(priceOfLine(line) ?? '') ?? { plan: null, meter: null };
    return {
      description: line.description ?? '',
      kind: meter ? 'usage' : line.amount < 0 ? 'credit' : plan ? 'plan' : 'other',
      plan,
      meter,
      quantity: quantityOf(line),
      unitCents: unitOf(line),
      amountCents: line.amount,
      periodStart: new Date(line.period.start * 1000),
      periodEnd: new Date(line.period.end * 1000),
    };
  });
  // An older subscription may have a price for a meter that nobody can use now.
  const lines = all.filter(({ meter, quantity, amountCents }) => meter === null || isSold(meter) || quantity || amountCents);
  const off = (invoice.total_discount_amounts ?? []).reduce((sum, { amount }) => sum + amount, 0);
  if (off > 0) lines.push({ ...BLANK, kind: 'discount', amountCents: -off });
  return {
    currency: currencyOf(invoice.currency),
    lines,
    totalCents: invoice.total,
    useCents: usageCents(stated, facts),
    creditUsedCents: creditUsed(invoice),
    creditCents: Math.max(0, -(invoice.total + invoice.starting_balance)),
    dueNowCents: invoice.amount_due,
  };
}

/** Sum of an invoice's metered lines after discounts, in cents. */
function usageCents(lines: readonly Stripe.InvoiceLineItem[], facts: Map<string, PriceFacts>): number {
  const metered = lines.filter((line) => facts.get(priceOfLine(line) ?? '')?.meter);
  const off = (line: Stripe.InvoiceLineItem) => (line.discount_amounts ?? []).reduce((sum, { amount }) => sum + amount, 0);
  return metered.reduce((sum, line) => sum + line.amount - off(line), 0);
}

export const BLANK: PreviewLine = {
  description: '',
  kind: 'other',
  plan: null,
  meter: null,
  quantity: null,
  unitCents: null,
  amountCents: 0,
  periodStart: null,
  periodEnd: null,
};

/** Part of a total that is paid from the customer's credit. */
export const creditUsed = (invoice: Stripe.Invoice): number => Math.max(0, Math.min(invoice.total, -invoice.starting_balance));

export const priceOfLine = (line: Stripe.InvoiceLineItem): string | null => {
  const price = line.pricing?.price_details?.price;
  return idOf(price);
};

/** Units with their fractions; Stripe's integer quantity is truncated. */
export const quantityOf = (line: Stripe.InvoiceLineItem): number | null => numberOf(line.quantity_decimal ?? line.quantity);

export const unitOf = (line: Stripe.InvoiceLineItem): number | null => numberOf(line.pricing?.unit_amount_decimal);

const numberOf = (exact: { toString(): string } | null | undefined): number | null =>
  exact === null || exact === undefined ? null : Number(exact.toString());

export const currencyOf = (code: string): Currency => (code.toUpperCase() === 'BRL' ? 'BRL' : 'USD');
