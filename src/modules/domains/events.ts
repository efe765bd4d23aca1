import { eventType } from 'inngest';
import { z } from 'zod';

const ref = z.object({ domainId: z.uuid(), clientId: z.uuid() });

/** It is time to look at a domain. */
export const lookWanted = eventType('domains/look.wanted', { schema: ref });

/** Everything is in place for a certificate, or one is to be made anew. */
export const certificateWanted = eventType('domains/certificate.wanted', { schema: ref });

/** Something that the owner of a name hears of by mail; `mark` says which happening it is. */
export const domainNews = eventType('domains/domain.news', {
  schema: ref.extend({
    name: z.string(),
    about: z.enum(['live', 'pointed_away', 'taken_over', 'registration_ending', 'registration_ended', 'certificate_ending']),
    mark: z.string(),
    until: z.string().nullable(),
    askedAt: z.string().nullable().optional(),
  }),
});
