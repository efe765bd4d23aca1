import 'server-only';
import { and, desc, eq, isNull } from 'drizzle-orm';
import { requireStaff } from '#platform/access/require-staff.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { accounts, invitations } from '../tables.ts';

export interface WaitingAccount {
  clientId: string;
  name: string;
  invitationId: string;
  /** Null for developers, who may not see it. */
  email: string | null;
  sentAt: Date;
  expiresAt: Date;
}

/** Accounts created by the agency that nobody has taken over yet, newest first. For the agency. */
export async function listWaitingAccounts(ctx: Context): Promise<WaitingAccount[]> {
  const staff = await requireStaff(ctx);
  const rows = await asSystem(
    'the agency looks through its clients',
    (tx) =>
      tx
        .select({ account: accounts, invitation: invitations })
        .from(accounts)
        .innerJoin(
          invitations,
          and(
            eq(invitations.clientId, accounts.id),
            eq(invitations.role, 'owner'),
            isNull(invitations.acceptedAt),
            isNull(invitations.revokedAt),
          ),
        )
        .where(eq(accounts.isHandedOver, false))
        .orderBy(desc(invitations.sentAt))
        .limit(100),
    ctx,
  );
  return rows.map(({ account, invitation }) => ({
    clientId: account.id,
    name: account.companyName ?? '',
    invitationId: invitation.id,
    email: staff.type === 'admin' ? invitation.email : null,
    sentAt: invitation.sentAt,
    expiresAt: invitation.expiresAt,
  }));
}
