import { eventType } from 'inngest';
import { z } from 'zod';

const ref = z.object({ domainId: z.uuid(), clientId: z.uuid() });

/** A look at a domain is due. */
export const lookWanted = eventType('domains/look.wanted', { schema: ref });

/** A certificate can be issued for the first time, or must be renewed. */
export const certificateWanted = eventType('domains/certificate.wanted', { schema: ref });

/** A mail to the owner of a name is due; `mark` identifies the occurrence. */
export const domainNews = eventType('domains/domain.news', {
  schema: ref.extend({
    name: z.string(),
    about: z.enum(['live', 'pointed_away', 'taken_over', 'registration_ending', 'registration_ended', 'certificate_ending']),
    mark: z.string(),
    until: z.string().nullable(),
    askedAt: z.string().nullable().optional(),
  }),
});

/** A purchase or renewal of a name has something left to do. */
export const orderWanted = eventType('domains/order.wanted', { schema: z.object({ orderId: z.uuid(), clientId: z.uuid() }) });

/** A mail about a registration here is due; `mark` identifies the occurrence. */
export const registrationNews = eventType('domains/registration.news', {
  schema: z.object({
    registrationId: z.uuid(),
    clientId: z.uuid(),
    domainId: z.uuid().nullable(),
    name: z.string(),
    about: z.enum([
      'bought',
      'unpaid',
      'refunded',
      'renewed',
      'renewal_unpaid',
      'renewal_refunded',
      'renewal_planned',
      'renewal_off',
      'lapsed',
      'moved_away',
    ]),
    mark: z.string(),
    until: z.string().nullable(),
    cents: z.number().nullable(),
    currency: z.enum(['BRL', 'USD']),
  }),
});

export type RegistrationNews = ReturnType<typeof registrationNews.create>['data'];
