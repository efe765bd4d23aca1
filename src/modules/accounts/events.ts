import { eventType } from 'inngest';
import { z } from 'zod';

/** Somebody has proved their address and is in for the first time. */
export const personJoined = eventType('accounts/person.joined', { schema: z.object({ clientId: z.uuid() }) });

/** Something has changed that a person hears of by mail: of an account, or of the person with that id. */
export const securityChanged = eventType('accounts/security.changed', { schema: z.object({ clientId: z.uuid() }) });

/** Somebody was asked to work in an account, or asked again. */
export const invitationSent = eventType('accounts/invitation.sent', {
  schema: z.object({ clientId: z.uuid(), invitationId: z.uuid() }),
});

/** Somebody of the agency has entered an account, or begun to write in it. */
export const visitStarted = eventType('accounts/visit.started', { schema: z.object({ clientId: z.uuid(), visitId: z.uuid() }) });
