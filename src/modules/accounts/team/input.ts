import { z } from 'zod';
import { ConfirmCode, SignUp } from '../input.ts';
import { ASSIGNABLE_ROLES } from './roles.ts';

// Messages are keys of `errors.field`.
const Email = SignUp.shape.email;
const Role = z.enum(ASSIGNABLE_ROLES, 'required');
const Token = z.string().regex(/^[\w-]{75}$/);

/** Asked for while the account has no name of its own. */
const AccountName = z.string().trim().min(1, 'required').max(120, 'too_long').optional();

export const InviteMember = z.object({ email: Email, role: Role, accountName: AccountName });
export type InviteMember = z.infer<typeof InviteMember>;

export const InvitationRef = z.object({ invitationId: z.uuid() });
export type InvitationRef = z.infer<typeof InvitationRef>;

export const CorrectInvitation = InvitationRef.extend({ email: Email, role: Role });
export type CorrectInvitation = z.infer<typeof CorrectInvitation>;

export const InvitationToken = z.object({ token: Token });
export type InvitationToken = z.infer<typeof InvitationToken>;

export const JoinByInvitation = z.object({ token: Token, name: SignUp.shape.name, password: SignUp.shape.password });
export type JoinByInvitation = z.infer<typeof JoinByInvitation>;

export const InvitationCode = z.object({ email: Email, code: ConfirmCode.shape.code });
export type InvitationCode = z.infer<typeof InvitationCode>;

export const MemberRef = z.object({ personId: z.uuid() });
export type MemberRef = z.infer<typeof MemberRef>;

export const OfferOwnership = MemberRef.extend({ accountName: AccountName });
export type OfferOwnership = z.infer<typeof OfferOwnership>;

export const ChangeRole = MemberRef.extend({ role: Role });
export type ChangeRole = z.infer<typeof ChangeRole>;

export const SwitchAccount = z.object({ accountId: z.uuid() });
export type SwitchAccount = z.infer<typeof SwitchAccount>;
