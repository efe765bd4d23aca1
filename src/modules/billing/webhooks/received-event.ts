import { z } from 'zod';

const Ref = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]).nullish();

/** Fields read from a Stripe event: id, type, and customer. The object's other fields are not trusted. */
export const ReceivedEvent = z.object({
  id: z.string().min(1).max(100),
  type: z.string().min(1).max(100),
  created: z.number().int(),
  data: z.object({
    object: z.looseObject({ id: z.string().optional(), object: z.string().optional(), customer: Ref }),
    previous_attributes: z.looseObject({ customer: Ref }).nullish(),
  }),
});
export type ReceivedEvent = z.infer<typeof ReceivedEvent>;

/** Event of a webhook endpoint with thin payloads: only that something happened, without its data. */
export const ThinEvent = z.object({
  id: z.string().min(1).max(100),
  object: z.literal('v2.core.event'),
  created: z.iso.datetime({ offset: true }),
});

export const objectIdOf = ({ data }: ReceivedEvent): string | null => data.object.id ?? null;

/** A detached card has no customer any more: the former one is in the previous attributes. */
export const customerIdOf = ({ data: { object, previous_attributes: before } }: ReceivedEvent): string | null =>
  object.object === 'customer' ? (object.id ?? null) : (object.customer ?? before?.customer ?? null);
