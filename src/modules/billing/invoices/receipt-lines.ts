import { METER_KEYS } from '#modules/metering/meters.ts';
import type { InvoiceLine } from './invoices.ts';

export type BilledMeter = NonNullable<InvoiceLine['meter']>;

/** One line as shown to people: usage of one meter in one period is a single line, however many tiers its price has. */
export interface ReceiptLine {
  id: string;
  kind: 'plan' | 'unused' | 'rest' | 'usage' | 'other';
  meter: BilledMeter | null;
  plan: string | null;
  description: string | null;
  periodStart: Date | null;
  periodEnd: Date | null;
  amountCents: number;
  /** Of usage: units included in the plan, and units above it. */
  included: number;
  extra: number;
  /** Cents per unit above the plan, from the invoice: today's catalogue never changes an old receipt. */
  unitCents: number;
}

type Known = Omit<InvoiceLine, 'periodStart' | 'periodEnd'> & Pick<ReceiptLine, 'periodStart' | 'periodEnd'>;

function kindOf(line: Known): ReceiptLine['kind'] {
  if (line.meter) return 'usage';
  if (line.isProration) return line.amountCents < 0 ? 'unused' : 'rest';
  return line.plan ? 'plan' : 'other';
}

/** Display order: the plan, changes of the plan, then usage. */
const ORDER: ReceiptLine['kind'][] = ['plan', 'rest', 'unused', 'usage', 'other'];

/** Same order as on the usage page. */
const placeOf = (meter: BilledMeter | null): number => (meter === null ? 0 : METER_KEYS.indexOf(meter) + 1);

const EMPTY = { amountCents: 0, included: 0, extra: 0, unitCents: 0 };

/** Merges Stripe's lines, one per price tier, into one line per thing. */
export function receiptLines(lines: readonly Known[]): ReceiptLine[] {
  const found = new Map<string, ReceiptLine>();
  for (const line of lines) {
    const kind = kindOf(line);
    const id = kind === 'usage' ? `${line.meter}-${line.periodStart?.getTime()}-${line.periodEnd?.getTime()}` : line.id;
    const { meter, plan, description, periodStart, periodEnd } = line;
    const one = found.get(id) ?? { id, kind, meter, plan, description, periodStart, periodEnd, ...EMPTY };
    const quantity = line.quantity ?? 0;
    one.amountCents += line.amountCents;
    if (kind === 'usage') {
      const unit = line.unitCents ?? (quantity > 0 ? line.amountCents / quantity : 0);
      one[unit === 0 ? 'included' : 'extra'] += quantity;
      one.unitCents = Math.max(one.unitCents, unit);
    }
    found.set(id, one);
  }
  return [...found.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || placeOf(a.meter) - placeOf(b.meter));
}

/** Splits one event into the part included in the plan and the cost of the rest. `before` is the usage of the period ahead of it. */
export function eventCost(event: { before: number; quantity: number }, line: Pick<ReceiptLine, 'included' | 'unitCents'>) {
  const included = Math.max(0, Math.min(event.quantity, line.included - event.before));
  const extra = Math.max(0, event.quantity - included);
  return { included, extra, cents: extra * line.unitCents };
}
