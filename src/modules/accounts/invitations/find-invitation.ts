import 'server-only';
import { eq, sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { invitations } from '../tables.ts';
import type { InvitationToken } from '../team/input.ts';
import type { Role } from '../team/roles.ts';
import { codeOf, invitationOf, tokenOf } from './invitation-secret.ts';

export interface Invitation {
  id: string;
  clientId: string;
  account: string;
  email: string;
  role: Role;
  invitedBy: string;
  locale: string;
  expiresAt: Date;
  state: 'open' | 'accepted' | 'revoked' | 'expired';
}

type Row = typeof invitations.$inferSelect;

export function stateOf({ acceptedAt, revokedAt, expiresAt }: Pick<Row, 'acceptedAt' | 'revokedAt' | 'expiresAt'>, now: Date) {
  if (acceptedAt) return 'accepted';
  if (revokedAt) return 'revoked';
  return expiresAt <= now ? 'expired' : 'open';
}

/** For the holder of a mailed link; null when the link is invalid. */
export async function findInvitation(ctx: Context, { token }: InvitationToken): Promise<Invitation | null> {
  const id = invitationOf(token);
  const row = id && (await read(ctx, id));
  return row ? { ...row, state: stateOf(row, ctx.now) } : null;
}

/** Contents of an invitation's mail, for jobs. Null when there is nothing left to mail. */
export async function getInvitationMail(ctx: Context, { invitationId }: { invitationId: string }) {
  const row = await read(ctx, invitationId);
  if (!row || row.clientId !== ctx.account?.id || stateOf(row, ctx.now) !== 'open') return null;
  const { id, round } = row;
  return { ...row, path: `/invitation/${tokenOf(id)}`, code: codeOf(id, round) };
}

async function read(ctx: Context, id: string) {
  const [row] = await asSystem(
    'an invitation is read by whoever holds its link',
    (tx) =>
      tx
        .select({ row: invitations, account: sql<string | null>`app.account_name(${invitations.clientId})` })
        .from(invitations)
        .where(eq(invitations.id, id)),
    ctx,
  );
  return row ? { ...row.row, account: row.account ?? '', invitedBy: row.row.invitedByName } : null;
}

/** @throws AppError `invitation_accepted`; `invitation_gone` for a link that is invalid, revoked or expired. */
export async function requireInvitation(ctx: Context, input: InvitationToken): Promise<Invitation> {
  const found = await findInvitation(ctx, input);
  if (found?.state === 'accepted') throw new AppError('conflict', 'invitation_accepted');
  if (found?.state !== 'open') throw new AppError('not_found', 'invitation_gone');
  return found;
}
