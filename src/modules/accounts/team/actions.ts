'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { pathIn } from '#platform/access/shown-account.ts';
import { keepWorkplace } from '#platform/access/workplace.ts';
import { action, publicAction } from '#platform/action.ts';
import { resendHandOver } from '../client-accounts/resend-hand-over.ts';
import { acceptInvitation } from '../invitations/accept-invitation.ts';
import { correctInvitation } from '../invitations/correct-invitation.ts';
import { findByCode } from '../invitations/find-by-code.ts';
import { inviteMember } from '../invitations/invite-member.ts';
import { joinByInvitation } from '../invitations/join-by-invitation.ts';
import { resendInvitation } from '../invitations/resend-invitation.ts';
import { revokeInvitation } from '../invitations/revoke-invitation.ts';
import { switchAccount } from '../my-accounts/switch-account.ts';
import { acceptOwnership } from '../ownership/accept-ownership.ts';
import { endOffer } from '../ownership/end-offer.ts';
import { offerOwnership } from '../ownership/offer-ownership.ts';
import { signOut } from '../sign-in/sign-out.ts';
import { changeRole } from './change-role.ts';
import {
  ChangeRole,
  CorrectInvitation,
  InvitationCode,
  InvitationRef,
  InvitationToken,
  InviteMember,
  JoinByInvitation,
  MemberRef,
  OfferOwnership,
  SwitchAccount,
} from './input.ts';
import { leaveAccount } from './leave-account.ts';
import { removeMember } from './remove-member.ts';

const TEAM = '/account/team';

export const inviteMemberAction = action(
  'member.manage',
  InviteMember,
  async (ctx, input) => {
    await inviteMember(ctx, input);
    revalidatePath(TEAM);
    return { email: input.email };
  },
  'invite',
  ({ email }) => email,
);

export const resendInvitationAction = action(
  'member.manage',
  InvitationRef,
  async (ctx, input): Promise<void> => {
    await resendInvitation(ctx, input);
    revalidatePath(TEAM);
  },
  'invite',
);

export const correctInvitationAction = action(
  'member.manage',
  CorrectInvitation,
  async (ctx, input) => {
    await correctInvitation(ctx, input);
    revalidatePath(TEAM);
    return { email: input.email };
  },
  'invite',
  ({ email }) => email,
);

export const revokeInvitationAction = action(
  'member.manage',
  InvitationRef,
  async (ctx, input): Promise<void> => {
    await revokeInvitation(ctx, input);
    revalidatePath(TEAM);
  },
  'change_team',
);

export const changeRoleAction = action(
  'member.manage',
  ChangeRole,
  async (ctx, input): Promise<void> => {
    await changeRole(ctx, input);
    revalidatePath(TEAM);
  },
  'change_team',
);

export const removeMemberAction = action(
  'member.manage',
  MemberRef,
  async (ctx, input): Promise<void> => {
    await removeMember(ctx, input);
    revalidatePath(TEAM);
  },
  'change_team',
);

/** Redirects to their own account: everything on the page belonged to this one. */
export const leaveAccountAction = action(
  'account.read',
  z.object({}),
  async (ctx): Promise<void> => {
    await leaveAccount(ctx);
    await keepWorkplace(null);
    redirect(pathIn(ctx.account?.id ?? '', '/sites'));
  },
  'change_team',
);

export const offerOwnershipAction = action(
  'account.hand_over',
  OfferOwnership,
  async (ctx, input): Promise<void> => {
    await offerOwnership(ctx, input);
    revalidatePath(TEAM);
  },
  'change_team',
);

export const acceptOwnershipAction = action(
  'account.read',
  z.object({}),
  async (ctx): Promise<void> => {
    await acceptOwnership(ctx);
    revalidatePath(TEAM);
  },
  'change_team',
);

export const endOfferAction = action(
  'account.read',
  z.object({}),
  async (ctx): Promise<void> => {
    await endOffer(ctx);
    revalidatePath(TEAM);
  },
  'change_team',
);

/** Everything on the page belonged to the other account. */
export const switchAccountAction = action('oneself', SwitchAccount, async (ctx, input): Promise<void> => {
  await switchAccount(ctx, input);
  redirect(pathIn(input.accountId, '/sites'));
});

/** Redirects to the account that they have joined. */
export const acceptInvitationAction = action(
  'oneself',
  InvitationToken,
  async (ctx, input): Promise<void> => {
    const { clientId } = await acceptInvitation(ctx, input);
    await keepWorkplace(clientId);
    redirect('/sites?joined=1');
  },
  'change_team',
);

export const joinByInvitationAction = publicAction(
  JoinByInvitation,
  async (ctx, input): Promise<void> => {
    const { clientId } = await joinByInvitation(ctx, input);
    await keepWorkplace(clientId);
    redirect('/sites?joined=1');
  },
  'sign_up',
);

export const findByCodeAction = publicAction(
  InvitationCode,
  async (ctx, input): Promise<void> => redirect(`/invitation/${(await findByCode(ctx, input)).token}`),
  'invitation_code',
  ({ email }) => email,
);

/** For a person who opened somebody else's invitation: signs out and returns to it. */
export const signOutToAcceptAction = publicAction(InvitationToken, async (ctx, { token }): Promise<void> => {
  await signOut(ctx, {});
  await keepWorkplace(null);
  redirect(`/invitation/${token}`);
});

export const resendHandOverAction = action('staff', InvitationRef, async (ctx, input): Promise<void> => {
  await resendHandOver(ctx, input);
  revalidatePath('/admin/clients');
});
