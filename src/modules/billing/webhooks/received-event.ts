import { z } from 'zod';

const Ref = z.union([z.string(), z.object({ id: z.string() }).transform(({ id }) => id)]).nullish();

/** What is read of an event that Stripe sends: which, of what kind, and about whom. What it says of the object is not believed. */
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

/** What Stripe sends to a destination whose payload is thin: that something happened, and nothing of it. */
export const ThinEvent = z.object({
  id: z.string().min(1).max(100),
  object: z.literal('v2.core.event'),
  created: z.iso.datetime({ offset: true }),
});

export const objectIdOf = ({ data }: ReceivedEvent): string | null => data.object.id ?? null;

/** A card that was taken away is nobody's any more: whose it was stands in what it was before. */
export const customerIdOf = ({ data: { object, previous_attributes: before } }: ReceivedEvent): string | null =>
  object.object === 'customer' ? (object.id ?? null) : (object.customer ?? before?.customer ?? null);
