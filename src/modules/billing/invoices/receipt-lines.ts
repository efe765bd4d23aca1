import type { InvoiceLine } from './invoices.ts';

export type BilledMeter = NonNullable<InvoiceLine['meter']>;

/** What a person reads as one line: use of one meter in one period is one, however many steps its price has. */
export interface ReceiptLine {
  id: string;
  kind: 'plan' | 'unused' | 'rest' | 'usage' | 'other';
  meter: BilledMeter | null;
  plan: string | null;
  description: string | null;
  periodStart: Date | null;
  periodEnd: Date | null;
  amountCents: number;
  /** Of use: what the plan included and what came on top. */
  included: number;
  extra: number;
  /** Cents for a unit above the plan, as the invoice has it: nothing of today's catalogue enters an old receipt. */
  unitCents: number;
}

type Known = Omit<InvoiceLine, 'periodStart' | 'periodEnd'> & Pick<ReceiptLine, 'periodStart' | 'periodEnd'>;

function kindOf(line: Known): ReceiptLine['kind'] {
  if (line.meter) return 'usage';
  if (line.isProration) return line.amountCents < 0 ? 'unused' : 'rest';
  return line.plan ? 'plan' : 'other';
}

/** The plan, what changed of it, then use: the order in which a bill is understood. */
const ORDER: ReceiptLine['kind'][] = ['plan', 'rest', 'unused', 'usage', 'other'];

/** As they stand on the page of use. */
const METERS: (BilledMeter | null)[] = [null, 'page_generate', 'container_hours', 'ai_token', 'storage_gb'];

const EMPTY = { amountCents: 0, included: 0, extra: 0, unitCents: 0 };

/** Stripe writes a line for each step of a price; people see one for each thing. */
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
  return [...found.values()].sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || METERS.indexOf(a.meter) - METERS.indexOf(b.meter),
  );
}

/** Of one event: what the plan still included when it came, and what the rest cost. `before` is the use of the period ahead of it. */
export function eventCost(event: { before: number; quantity: number }, line: Pick<ReceiptLine, 'included' | 'unitCents'>) {
  const included = Math.max(0, Math.min(event.quantity, line.included - event.before));
  const extra = Math.max(0, event.quantity - included);
  return { included, extra, cents: extra * line.unitCents };
}
