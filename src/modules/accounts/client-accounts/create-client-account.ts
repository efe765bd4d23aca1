import 'server-only';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { requireProof } from '#platform/access/require-proof.ts';
import { requireStaff } from '#platform/access/require-staff.ts';
import type { Context, Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { announce } from '#platform/jobs.ts';
import type { AppLocale } from '#platform/locales.ts';
import { invitationSent } from '../events.ts';
import { INVITATION_LASTS } from '../invitations/invite-member.ts';
import { accounts, invitations, people } from '../tables.ts';

interface NewClient {
  /** Name of the business. */
  name: string;
  email: string;
  locale: AppLocale;
  tier: 'free' | 'basic' | 'pro' | 'enterprise';
}

/** Milliseconds in which the same wish is the same account: whoever sends a form again after an error means what was made already. */
const SAME_WISH = 86_400_000;

/** Creates an account for a future client: with a plan set by hand, no members, and an invitation to own it. For admins only. */
export async function createClientAccount(
  ctx: Context,
  { name, email, locale, tier }: NewClient,
): Promise<{ clientId: string; invitationId: string }> {
  const staff = await requireStaff(ctx, 'admin');
  await requireProof(ctx);
  const made = await asSystem(
    'the agency makes an account for a client',
    async (tx) => {
      // One at a time for each of the agency: two of the same wish do not pass each other.
      await tx.select({ id: people.id }).from(people).where(eq(people.id, staff.id)).for('update');
      const known = await findSame(tx, ctx, { name, email, locale, tier });
      if (known) return known;
      const [clientId, invitationId] = [newId(), newId()];
      await tx.insert(accounts).values({ id: clientId, companyName: name, locale, tier, isHandedOver: false });
      const [asker] = await tx.select({ name: people.fullName }).from(people).where(eq(people.id, staff.id));
      await tx.insert(invitations).values({
        id: invitationId,
        clientId,
        email,
        role: 'owner',
        locale,
        invitedByName: asker?.name ?? '',
        createdAt: ctx.now,
        sentAt: ctx.now,
        expiresAt: new Date(ctx.now.getTime() + INVITATION_LASTS),
      });
      return { clientId, invitationId };
    },
    ctx,
  );
  await announce(invitationSent.create(made));
  return made;
}

async function findSame(tx: Transaction, { now }: Context, { name, email, locale, tier }: NewClient) {
  const [known] = await tx
    .select({ clientId: accounts.id, invitationId: invitations.id })
    .from(accounts)
    .innerJoin(invitations, eq(invitations.clientId, accounts.id))
    .where(
      and(
        ...[eq(accounts.isHandedOver, false), eq(accounts.companyName, name), eq(accounts.locale, locale), eq(accounts.tier, tier)],
        ...[eq(invitations.email, email), eq(invitations.role, 'owner'), isNull(invitations.acceptedAt), isNull(invitations.revokedAt)],
        gt(accounts.createdAt, new Date(now.getTime() - SAME_WISH)),
      ),
    )
    .limit(1);
  return known;
}
