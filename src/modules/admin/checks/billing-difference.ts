import { z } from 'zod';

const Currency = z.enum(['BRL', 'USD']);
const text = z.string().nullable();

/** Result of one comparison with Stripe; amounts in cents, statuses as in Stripe's API. */
export const CheckResult = z.object({
  subscriptions: z.object({ ours: z.number(), stripe: z.number() }),
  invoices: z.object({ ours: z.number(), stripe: z.number(), since: z.string() }),
  mrr: z.array(z.object({ currency: Currency, oursCents: z.number(), stripeCents: z.number() })),
  differences: z.array(
    z.object({
      kind: z.enum(['subscription', 'invoice']),
      id: z.string(),
      clientId: z.uuid().nullable(),
      /** `existence`: one side has no such object, and its value is null. */
      field: z.enum(['existence', 'status', 'plan', 'monthly', 'total', 'paid']),
      ours: text,
      stripe: text,
    }),
  ),
});
export type CheckResult = z.infer<typeof CheckResult>;
type Difference = CheckResult['differences'][number];

/** An object on one side, with the fields to compare. */
export interface Side {
  id: string;
  clientId: string | null;
  fields: Partial<Record<Difference['field'], string>>;
}

/** Differences between two lists of the same objects. */
export function compare(kind: Difference['kind'], ours: Side[], stripe: Side[]): Difference[] {
  const here = new Map(ours.map((side) => [side.id, side]));
  const there = new Map(stripe.map((side) => [side.id, side]));
  return [...new Set([...here.keys(), ...there.keys()])].sort().flatMap((id): Difference[] => {
    const [our, their] = [here.get(id), there.get(id)];
    const clientId = our?.clientId ?? their?.clientId ?? null;
    if (!our || !their) {
      const status = (side: Side | undefined) => side?.fields.status ?? (side ? 'yes' : null);
      return [{ kind, id, clientId, field: 'existence', ours: status(our), stripe: status(their) }];
    }
    return (Object.keys(our.fields) as Difference['field'][])
      .filter((field) => our.fields[field] !== their.fields[field])
      .map((field) => ({ kind, id, clientId, field, ours: our.fields[field] ?? null, stripe: their.fields[field] ?? null }));
  });
}
