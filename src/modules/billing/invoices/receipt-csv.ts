import type { Context } from '#platform/context.ts';
import { type CsvCell, writeCsv } from '#platform/csv/write-csv.ts';
import { InvoiceRef } from '../input.ts';
import { getInvoice } from './invoices.ts';
import { listLineEvents } from './list-line-events.ts';
import { type BilledMeter, receiptLines } from './receipt-lines.ts';

interface ReceiptCsvInput extends InvoiceRef {
  /** Nine headings: time, id, meter, site, quantity, included, extra, unit price, cost. */
  columns: readonly string[];
  meterName: (meter: BilledMeter) => string;
  /** With a decimal comma the columns are separated by semicolons, as spreadsheets expect. */
  decimal: ',' | '.';
  timeZone: string;
}

const PAGE = 1000;

/**
 * Every usage event behind an invoice as CSV, streamed line by line from the ledger, with times and numbers in the reader's time zone and
 * format.
 * @throws AppError `not_found`.
 */
export async function receiptCsv(
  ctx: Context,
  { invoiceId, columns, meterName, decimal, timeZone }: ReceiptCsvInput,
): Promise<{ name: string; chunks: AsyncGenerator<string> }> {
  const invoice = await getInvoice(ctx, InvoiceRef.parse({ invoiceId }));
  const lines = receiptLines(invoice.lines).filter(({ kind }) => kind === 'usage');
  // The one locale whose date format spreadsheets can read.
  const time = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });
  const row = (cells: readonly CsvCell[]): string => writeCsv([cells], decimal === ',' ? ';' : ',');

  async function* chunks(): AsyncGenerator<string> {
    const [when, ...rest] = columns;
    // A byte order mark, by which Excel detects UTF-8.
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

/** Amount in whole units of the currency, with all its digits. */
const units = (cents: number): number => Number((cents / 100).toFixed(8));
