import 'server-only';
import { eq } from 'drizzle-orm';
import { requireProof } from '#platform/access/require-proof.ts';
import { requireStaff } from '#platform/access/require-staff.ts';
import type { Context } from '#platform/context.ts';
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

/** Creates an account for a future client: with a plan set by hand, no members, and an invitation to own it. For admins only. */
export async function createClientAccount(
  ctx: Context,
  { name, email, locale, tier }: NewClient,
): Promise<{ clientId: string; invitationId: string }> {
  const staff = await requireStaff(ctx, 'admin');
  await requireProof(ctx);
  const [clientId, invitationId] = [newId(), newId()];
  await asSystem(
    'the agency makes an account for a client',
    async (tx) => {
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
    },
    ctx,
  );
  await announce(invitationSent.create({ clientId, invitationId }));
  return { clientId, invitationId };
}
