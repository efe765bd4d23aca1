import 'server-only';
import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { seesAddresses } from '#platform/access/require-staff.ts';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { accounts, invitations, ownershipOffers } from '../tables.ts';
import type { NamedPlace } from './places.ts';
import { ROLES, SITE_ROLES } from './roles.ts';
import { getSeats, type Seats } from './seats.ts';

const moment = z.coerce.date();
const Placed = z.object({
  whose: z.uuid(),
  kind: z.enum(['site', 'project']),
  id: z.uuid(),
  name: z.string(),
  role: z.enum(SITE_ROLES).nullable(),
});
const Member = z.object({
  personId: z.uuid(),
  name: z.string(),
  /** Null for a visitor of the agency who sees no addresses. */
  email: z.string().nullable(),
  role: z.enum(ROLES),
  /** Limited to chosen sites. */
  isLimited: z.boolean(),
  joinedAt: moment,
  signedInAt: moment.nullable(),
  /** Their last action in this account; null without one. */
  did: z.object({ table: z.string(), action: z.enum(['insert', 'update', 'delete']), at: moment }).nullable(),
});
export type Member = z.output<typeof Member>;

export interface OpenInvitation {
  id: string;
  email: string;
  role: (typeof ROLES)[number];
  isLimited: boolean;
  invitedByName: string;
  sentAt: Date;
  expiresAt: Date;
}

export interface Team {
  members: Member[];
  /** Neither accepted nor revoked, expired ones included; empty for readers who do not manage members. */
  invitations: OpenInvitation[];
  offer: { from: string; to: string; expiresAt: Date } | null;
  seats: Seats;
  /** False while the account goes by its owner's name. */
  isNamed: boolean;
  /** Name of its first site, to propose while it has none of its own. */
  proposedName: string;
  /** Sites and projects of limited members, by id of the member or invitation; empty for readers who do not manage members. */
  places: ReadonlyMap<string, readonly NamedPlace[]>;
}

/** The members and open invitations of the account, and the seats that the plan has left. */
export async function listTeam(ctx: Context): Promise<Team> {
  const { id } = requireAccount(ctx);
  const [seats, isAddressed] = [await getSeats(ctx), await seesAddresses(ctx)];
  const email = isAddressed ? sql`t.email` : sql`null`;
  return asActor(ctx, async (tx) => {
    const { rows } = await tx.execute(sql`
      select t.person_id as "personId", coalesce(nullif(t.name, ''), ${email}, left(t.person_id::text, 8)) as name,
        ${email} as email, t.role, t.is_limited as "isLimited", t.joined_at as "joinedAt",
        t.signed_in_at as "signedInAt",
        case when t.did_at is not null then jsonb_build_object('table', t.did_table, 'action', t.did_action, 'at', t.did_at) end as did
      from app.team() t`);
    const open = await tx
      .select()
      .from(invitations)
      .where(and(isNull(invitations.acceptedAt), isNull(invitations.revokedAt)))
      .orderBy(asc(invitations.createdAt));
    const [offer] = await tx
      .select({ from: ownershipOffers.fromPerson, to: ownershipOffers.toPerson, expiresAt: ownershipOffers.expiresAt })
      .from(ownershipOffers)
      .where(gt(ownershipOffers.expiresAt, ctx.now));
    const places = await readPlaces(tx, id);
    const [account] = await tx.select({ name: accounts.companyName }).from(accounts).where(eq(accounts.id, id));
    const { rows: first } = await tx.execute<{ name: string | null }>(
      sql`select nullif(s.name, '') as name from public.sites s where s.client_id = ${id} order by s.created_at limit 1`,
    );
    return {
      members: z.array(Member).parse(rows),
      invitations: open,
      offer: offer ?? null,
      seats,
      places,
      isNamed: Boolean(account?.name),
      proposedName: first[0]?.name ?? '',
    };
  });
}

async function readPlaces(tx: Transaction, clientId: string): Promise<Map<string, NamedPlace[]>> {
  const { rows } = await tx.execute<Record<string, unknown>>(sql`
    select coalesce(x.person_id, x.invitation_id) as whose, case when x.site_id is null then 'project' else 'site' end as kind,
      coalesce(x.site_id, x.project_id) as id, coalesce(s.name, p.name) as name, x.role
    from public.membership_sites x
      left join public.sites s on s.id = x.site_id
      left join public.projects p on p.id = x.project_id
    where x.client_id = ${clientId}
    order by x.site_id is not null, 4`);
  const found = new Map<string, NamedPlace[]>();
  for (const { whose, ...place } of z.array(Placed).parse(rows)) found.set(whose, [...(found.get(whose) ?? []), place]);
  return found;
}
