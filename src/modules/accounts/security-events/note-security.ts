import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { announce } from '#platform/jobs.ts';
import { securityChanged } from '../events.ts';
import { type SecurityKind, securityEvents } from '../tables.ts';

type Noted = ({ personId: string } | { clientId: string }) & { kind: SecurityKind; detail?: Record<string, unknown> };

/** Something that a person hears of by mail, written with the change itself; `announceSecurity` sends the mail on its way. */
export async function noteSecurity(ctx: Context, noted: Noted): Promise<void> {
  await asSystem('a person hears of what changed', (tx) => tx.insert(securityEvents).values(noted), ctx);
}

/** @param clientId the account, or of a person the one that has their id. */
export const announceSecurity = (clientId: string): Promise<void> => announce(securityChanged.create({ clientId }));
