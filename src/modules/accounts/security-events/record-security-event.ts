import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { securityChanged } from '../events.ts';
import { type SecurityKind, securityEvents } from '../tables.ts';

type Noted = ({ personId: string } | { clientId: string }) & { kind: SecurityKind; detail?: Record<string, unknown> };

/** Records an event that a person is notified of by mail, in the transaction of the change; `announceSecurity` triggers the mail. */
export async function recordSecurityEvent(ctx: Context, noted: Noted): Promise<void> {
  await asSystem('a person is notified of a change to their account', (tx) => tx.insert(securityEvents).values(noted), ctx);
}

/** @param clientId the account; for an event of a person, the account with their id. */
export const announceSecurity = (clientId: string): Promise<void> => announce(securityChanged.create({ clientId }));
