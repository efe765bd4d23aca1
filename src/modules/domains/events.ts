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
