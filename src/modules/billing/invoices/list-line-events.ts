import { listUsageEvents, METERS, type UsageEventView } from '#modules/metering/index.ts';
import type { Context } from '#platform/context.ts';
import { AppError } from '#platform/errors.ts';
import { LineRef } from '../input.ts';
import { getInvoice } from './invoices.ts';
import { eventCost, type ReceiptLine, receiptLines } from './receipt-lines.ts';

export interface LineEvent extends Pick<UsageEventView, 'id' | 'occurredAt' | 'siteId' | 'siteName' | 'quantity'> {
  /** False for a measurement replaced by a later one: storage is billed by the last value of the period. */
  counts: boolean;
  /** Part of the quantity included in the plan; the rest costs `cents`, with fractions until the line is summed. */
  included: number;
  cents: number;
}

export interface LineEvents {
  line: ReceiptLine;
  events: LineEvent[];
  count: number;
  /** Total of the events: the sum, or the last value. Equal to the billed quantity of the line. */
  total: number;
  next: string | null;
}

/** The usage events behind one line of an invoice, each with its cost. @throws AppError `not_found`. */
export async function listLineEvents(ctx: Context, input: LineRef): Promise<LineEvents> {
  const { invoiceId, lineId, after, limit } = LineRef.parse(input);
  const line = receiptLines((await getInvoice(ctx, { invoiceId })).lines).find(({ id }) => id === lineId);
  if (!line?.meter || !line.periodStart || !line.periodEnd) throw new AppError('not_found', 'invoice_not_found');
  const asked = { meter: line.meter, from: line.periodStart, to: line.periodEnd, limit, ...(after && { after }) };
  const { events, next, count, sum, last } = await listUsageEvents(ctx, asked);
  const isLast = METERS[line.meter].formula === 'last';
  return {
    line,
    count,
    total: isLast ? (last?.quantity ?? 0) : sum,
    next,
    events: events.map(({ id, occurredAt, siteId, siteName, quantity, before }) => {
      const counts = !isLast || id === last?.id;
      const { included, cents } = counts ? eventCost({ before: isLast ? 0 : before, quantity }, line) : { included: 0, cents: 0 };
      return { id, occurredAt, siteId, siteName, quantity, counts, included, cents };
    }),
  };
}
