import 'server-only';
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Context, requireAccount } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { accounts, invitations, ownershipOffers } from '../tables.ts';
import { ROLES } from './roles.ts';
import { getSeats, type Seats } from './seats.ts';

const moment = z.coerce.date();
const Member = z.object({
  personId: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: z.enum(ROLES),
  joinedAt: moment,
  signedInAt: moment.nullable(),
  /** The last thing they did in this account; null for nothing yet. */
  did: z.object({ table: z.string(), action: z.enum(['insert', 'update', 'delete']), at: moment }).nullable(),
});
export type Member = z.output<typeof Member>;

export interface OpenInvitation {
  id: string;
  email: string;
  role: (typeof ROLES)[number];
  invitedByName: string;
  sentAt: Date;
  expiresAt: Date;
}

export interface Team {
  members: Member[];
  /** Those that were neither accepted nor taken back, the expired too; empty for who does not manage members. */
  invitations: OpenInvitation[];
  offer: { from: string; to: string; expiresAt: Date } | null;
  seats: Seats;
  /** False while the account is called by its owner's name. */
  isNamed: boolean;
}

/** Everybody who works in the account, who was asked to, and how many more the plan has room for. */
export async function listTeam(ctx: Context): Promise<Team> {
  const { id } = requireAccount(ctx);
  const seats = await getSeats(ctx);
  return asActor(ctx, async (tx) => {
    const { rows } = await tx.execute(sql`
      select t.person_id as "personId", coalesce(nullif(t.name, ''), t.email) as name, t.email, t.role, t.joined_at as "joinedAt",
        t.signed_in_at as "signedInAt",
        case when t.did_at is not null then jsonb_build_object('table', t.did_table, 'action', t.did_action, 'at', t.did_at) end as did
      from app.team() t`);
    const open = await tx
      .select()
      .from(invitations)
      .where(and(eq(invitations.clientId, id), isNull(invitations.acceptedAt), isNull(invitations.revokedAt)))
      .orderBy(asc(invitations.createdAt));
    const [offer] = await tx
      .select({ from: ownershipOffers.fromPerson, to: ownershipOffers.toPerson, expiresAt: ownershipOffers.expiresAt })
      .from(ownershipOffers)
      .where(and(eq(ownershipOffers.clientId, id), gt(ownershipOffers.expiresAt, ctx.now)));
    const [account] = await tx.select({ name: accounts.companyName }).from(accounts).where(eq(accounts.id, id));
    return { members: z.array(Member).parse(rows), invitations: open, offer: offer ?? null, seats, isNamed: Boolean(account?.name) };
  });
}
