import type { Context } from '#platform/context.ts';
import { type CsvCell, writeCsv } from '#platform/write-csv.ts';
import { InvoiceRef } from '../input.ts';
import { getInvoice } from './invoices.ts';
import { listLineEvents } from './list-line-events.ts';
import { type BilledMeter, receiptLines } from './receipt-lines.ts';

interface ReceiptCsvInput extends InvoiceRef {
  /** Nine headings: when, id, meter, site, quantity, included, extra, price of a unit, cost. */
  columns: readonly string[];
  meterName: (meter: BilledMeter) => string;
  /** Spreadsheets of people who write 1,5 read columns that are set apart by semicolons. */
  decimal: ',' | '.';
  timeZone: string;
}

const PAGE = 1000;

/**
 * Every use behind an invoice as a table for spreadsheets, line after line, as it is read from the ledger: the reader's
 * own time and way of writing numbers. @throws AppError `not_found`.
 */
export async function receiptCsv(
  ctx: Context,
  { invoiceId, columns, meterName, decimal, timeZone }: ReceiptCsvInput,
): Promise<{ name: string; chunks: AsyncGenerator<string> }> {
  const invoice = await getInvoice(ctx, InvoiceRef.parse({ invoiceId }));
  const lines = receiptLines(invoice.lines).filter(({ kind }) => kind === 'usage');
  // The one locale whose way of writing times is also that of spreadsheets.
  const time = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });
  const row = (cells: readonly CsvCell[]): string => writeCsv([cells], decimal === ',' ? ';' : ',');

  async function* chunks(): AsyncGenerator<string> {
    const [when, ...rest] = columns;
    // The mark by which Excel knows UTF-8.
    yield `\uFEFF${row([`${when} (${timeZone})`, ...rest.slice(0, -2), ...rest.slice(-2).map((money) => `${money} (${invoice.currency})`)])}`;
    for (const line of lines) {
      let after: string | undefined;
      do {
        const page = await listLineEvents(ctx, { invoiceId, lineId: line.id, limit: PAGE, ...(after && { after }) });
        let text = '';
        for (const { occurredAt, id, siteName, quantity, included, counts, cents } of page.events) {
          const extra = counts ? quantity - included : 0;
          const price = line.extra > 0 ? units(line.unitCents) : null;
          text += row([time.format(occurredAt), id, meterName(line.meter!), siteName, quantity, included, extra, price, units(cents)]);
        }
        yield text;
        after = page.next ?? undefined;
      } while (after);
    }
  }
  return { name: invoice.number ?? invoice.id, chunks: chunks() };
}

/** Whole units of a currency, with the digits they have. */
const units = (cents: number): number => Number((cents / 100).toFixed(8));
