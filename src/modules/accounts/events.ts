import { eventType } from 'inngest';
import { z } from 'zod';

/** A person has confirmed their address and signed in for the first time. */
export const personJoined = eventType('accounts/person.joined', { schema: z.object({ clientId: z.uuid() }) });

/** A security change in an account, or of the person with that id, that is notified by mail. */
export const securityChanged = eventType('accounts/security.changed', { schema: z.object({ clientId: z.uuid() }) });

/** Somebody was invited to an account, or the invitation was sent again. */
export const invitationSent = eventType('accounts/invitation.sent', {
  schema: z.object({ clientId: z.uuid(), invitationId: z.uuid() }),
});

/** An agency member has entered an account, or has started to write in it. */
export const visitStarted = eventType('accounts/visit.started', { schema: z.object({ clientId: z.uuid(), visitId: z.uuid() }) });
