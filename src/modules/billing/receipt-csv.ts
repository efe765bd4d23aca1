import type { Context } from '#platform/context.ts';
import { InvoiceRef } from './input.ts';
import { getInvoice } from './invoices.ts';
import { listLineEvents } from './list-line-events.ts';
import { type BilledMeter, receiptLines } from './receipt-lines.ts';

interface ReceiptCsvInput extends InvoiceRef {
  /** Nine headings. */
  columns: readonly string[];
  meterName: (meter: BilledMeter) => string;
}

const PAGE = 1000;

/** A cell that a spreadsheet reads as text and never as a formula. */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const row = (cells: (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;

/** Amounts of money with the digits they have, in whole units of the currency. */
const money = (cents: number): number => Number((cents / 100).toFixed(8));

/**
 * Every use behind an invoice, line after line, as it is read from the ledger. Times are ISO 8601 in UTC, numbers have a
 * decimal point. @throws AppError `not_found`.
 */
export async function receiptCsv(
  ctx: Context,
  { invoiceId, ...words }: ReceiptCsvInput,
): Promise<{ name: string; chunks: AsyncGenerator<string> }> {
  const invoice = await getInvoice(ctx, InvoiceRef.parse({ invoiceId }));
  const lines = receiptLines(invoice.lines).filter(({ kind }) => kind === 'usage');

  async function* chunks(): AsyncGenerator<string> {
    // The mark by which Excel knows UTF-8.
    yield `\uFEFF${row([...words.columns])}`;
    for (const line of lines) {
      let after: string | undefined;
      do {
        const page = await listLineEvents(ctx, { invoiceId, lineId: line.id, limit: PAGE, ...(after && { after }) });
        for (const event of page.events) {
          const extra = event.counts ? event.quantity - event.included : 0;
          const numbers = [event.quantity, event.included, extra, money(line.unitCents), money(event.cents)];
          yield row([event.occurredAt.toISOString(), event.id, words.meterName(line.meter!), event.siteName ?? '', ...numbers]);
        }
        after = page.next ?? undefined;
      } while (after);
    }
  }
  return { name: invoice.number ?? invoice.id, chunks: chunks() };
}
