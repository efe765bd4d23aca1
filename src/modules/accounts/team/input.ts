import { z } from 'zod';
import { ConfirmCode, SignUp } from '../input.ts';
import type { Place as ChosenPlace } from './places.ts';
import { ASSIGNABLE_ROLES, SITE_ROLES } from './roles.ts';

// Messages are keys of `errors.field`.
const Email = SignUp.shape.email;
const Role = z.enum(ASSIGNABLE_ROLES, 'required');
const Token = z.string().regex(/^[\w-]{75}$/);

/** Required while the account has no name of its own. */
const AccountName = z.string().trim().min(1, 'required').max(120, 'too_long').optional();

const MAX_PLACES = 500;
const Place = z.object({ kind: z.enum(['site', 'project']), id: z.uuid(), role: z.enum(SITE_ROLES).nullable() });
/** Output of `writePlaces`, each place once. */
const Places = z
  .string()
  .max(40_000, 'too_long')
  .transform((text) => {
    const words = text.split(' ').filter(Boolean);
    return words.map((word) => {
      const [kind, id, role = null] = word.split(':');
      return { kind, id, role };
    });
  })
  .pipe(z.array(Place).max(MAX_PLACES, 'too_long'))
  .transform((places): ChosenPlace[] => [...new Map(places.map((place) => [place.id, place])).values()]);

/** Optional: without it the limit stays as it is, and a new member has none. */
const Reach = z.object({ reach: z.enum(['all', 'chosen']).optional(), places: Places.optional() });
type Reached = z.output<typeof Reach>;
const choosesSome = ({ reach, places = [] }: Reached) => reach !== 'chosen' || places.length > 0;
const SOME = { path: ['places'], error: 'choose_sites' };

/** The person an invitation is for, and the role they are to have. */
const Invited = z.object({ email: Email, role: Role });

export const InviteMember = z.object({ ...Invited.shape, accountName: AccountName, ...Reach.shape }).refine(choosesSome, SOME);
export type InviteMember = z.infer<typeof InviteMember>;

export const InvitationRef = z.object({ invitationId: z.uuid() });
export type InvitationRef = z.infer<typeof InvitationRef>;

export const CorrectInvitation = InvitationRef.extend(Invited.shape);
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

export const ChangeRole = z.object({ ...MemberRef.shape, role: Role, ...Reach.shape }).refine(choosesSome, SOME);
export type ChangeRole = z.infer<typeof ChangeRole>;

export const SwitchAccount = z.object({ accountId: z.uuid() });
export type SwitchAccount = z.infer<typeof SwitchAccount>;
