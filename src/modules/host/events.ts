import { eventType } from 'inngest';
import { z } from 'zod';

/** A publication of the draft was requested. */
export const publicationRequested = eventType('host/publication.requested', {
  schema: z.object({ publicationId: z.uuid(), clientId: z.uuid(), siteId: z.uuid() }),
});

/** Visitors see this release from now on. */
export const sitePublished = eventType('host/site.published', {
  schema: z.object({ siteId: z.uuid(), clientId: z.uuid(), releaseId: z.uuid() }),
});

/** A visitor sent a form; the message is stored. */
export const messageReceived = eventType('host/message.received', {
  schema: z.object({ messageId: z.uuid(), clientId: z.uuid(), siteId: z.uuid() }),
});

/** A build of the draft was requested, without publishing it. */
export const buildRequested = eventType('host/build.requested', {
  schema: z.object({ buildId: z.uuid(), clientId: z.uuid(), siteId: z.uuid() }),
});

/** A visitor reported a published site; the report is stored. */
export const reportReceived = eventType('host/report.received', { schema: z.object({ reportId: z.uuid() }) });

/** The agency took a site down. */
export const siteSuspended = eventType('host/site.suspended', { schema: z.object({ siteId: z.uuid(), clientId: z.uuid() }) });

/** A request to publish was made or answered. */
export const publishRequestChanged = eventType('host/publish-request.changed', { schema: z.object({ clientId: z.uuid() }) });
