import { z } from 'zod';
import { LOCALES } from '#platform/locales.ts';
import { nextPath } from './next-path.ts';
import { MIN_PASSWORD } from './passwords/min-password.ts';

// Messages are keys of `errors.field`.
const Email = z.string('required').trim().toLowerCase().min(1, 'required').max(254, 'too_long').pipe(z.email('email'));
const NewPassword = z.string('required').min(MIN_PASSWORD, 'password_short').max(72, 'password_long');
const Next = z.string().max(2000).optional().catch(undefined).transform(nextPath);
const Name = z.string().trim().max(120, 'too_long');

export const SignIn = z.object({ email: Email, password: z.string('required').min(1, 'required').max(200, 'too_long'), next: Next });
export type SignIn = z.infer<typeof SignIn>;

export const SignUp = z.object({ name: Name.min(1, 'required'), email: Email, password: NewPassword, next: Next });
export type SignUp = z.infer<typeof SignUp>;

export const SendCode = z.object({ email: Email, next: Next });
export type SendCode = z.infer<typeof SendCode>;

export const ConfirmCode = z.object({
  /** Mail programs add spaces when a code is copied. */
  code: z
    .string('required')
    .max(40, 'code')
    .transform((typed) => typed.replace(/[\s-]/g, ''))
    .pipe(z.string().regex(/^\d{6}$/, 'code')),
});
export type ConfirmCode = z.infer<typeof ConfirmCode>;

const LINK_TYPES = ['signup', 'magiclink', 'recovery', 'email_change', 'email', 'invite'] as const;
/** Query parameters of a link in our mails. */
export const MailedLink = z.object({
  token_hash: z.string().regex(/^\w{20,200}$/),
  type: z.enum(LINK_TYPES),
  next: z.string().max(500).transform(nextPath),
});
export type MailedLink = z.infer<typeof MailedLink>;

export const ProveByPassword = z.object({ password: z.string('required').min(1, 'required').max(200, 'too_long') });
export type ProveByPassword = z.infer<typeof ProveByPassword>;

/** A code from an authenticator app. */
export const EnterFactorCode = ConfirmCode.extend({ next: Next });
export type EnterFactorCode = z.infer<typeof EnterFactorCode>;

export const EnterRecoveryCode = z.object({ code: z.string('required').trim().min(1, 'required').max(40, 'recovery_code'), next: Next });
export type EnterRecoveryCode = z.infer<typeof EnterRecoveryCode>;

/** Six digits from an authenticator, or a recovery code. */
export const ProveByFactor = EnterRecoveryCode.omit({ next: true });
export type ProveByFactor = z.infer<typeof ProveByFactor>;

/** The authenticator's response, as JSON from the browser. */
const PasskeyResponse = z.string('required').min(1, 'required').max(20_000, 'too_long');
export const AddPasskey = z.object({ response: PasskeyResponse });
export const AnswerPasskey = z.object({ response: PasskeyResponse, next: Next });
export type AnswerPasskey = z.infer<typeof AnswerPasskey>;
export const RemovePasskey = z.object({ id: z.uuid() });
export type RemovePasskey = z.infer<typeof RemovePasskey>;

export const ConfirmEnrolment = ConfirmCode.extend({ factorId: z.uuid() });
export type ConfirmEnrolment = z.infer<typeof ConfirmEnrolment>;

export const ChangeEmail = z.object({ email: Email });
export type ChangeEmail = z.infer<typeof ChangeEmail>;

export const EndSession = z.object({ id: z.uuid() });
export type EndSession = z.infer<typeof EndSession>;

export const SetPassword = z.object({ password: NewPassword });
export type SetPassword = z.infer<typeof SetPassword>;

export const Profile = z.object({
  name: Name.min(1, 'required'),
  // Absent when the role may not edit the account.
  company: Name.optional(),
  phone: z
    .string()
    .trim()
    .max(30, 'too_long')
    .regex(/^$|^\+?[\d\s().-]{8,}$/, 'phone')
    .optional(),
  locale: z.enum(LOCALES),
});
export type Profile = z.infer<typeof Profile>;

export const ChooseLocale = z.object({ locale: z.enum(LOCALES) });
export type ChooseLocale = z.infer<typeof ChooseLocale>;

export const SignOut = z.object({ everywhere: z.literal('yes').optional() });
export type SignOut = z.infer<typeof SignOut>;

/** Scopes of an API key. */
export const API_SCOPES = [
  'customers:write',
  'subscriptions:read',
  'subscriptions:write',
  'usage:read',
  'sites:read',
  'sites:write',
] as const;
export type ApiScope = (typeof API_SCOPES)[number];

export const CreateApiKey = z.object({
  name: z.string('required').trim().min(1, 'required').max(80, 'too_long'),
  scopes: z.array(z.enum(API_SCOPES), 'scopes').min(1, 'scopes').max(API_SCOPES.length, 'scopes'),
  /** Days until it expires; 0 means never. */
  days: z.coerce
    .number()
    .pipe(z.union([z.literal(0), z.literal(30), z.literal(90), z.literal(365)]))
    .default(0),
});
export type CreateApiKey = z.infer<typeof CreateApiKey>;

export const RevokeApiKey = z.object({ id: z.uuid() });
export type RevokeApiKey = z.infer<typeof RevokeApiKey>;

export const StartVisit = z.object({
  clientId: z.uuid(),
  /** A few words, or a ticket number. */
  reason: z.string('required').trim().min(3, 'reason_short').max(500, 'too_long'),
});
export type StartVisit = z.infer<typeof StartVisit>;

export const VisitRef = z.object({ visitId: z.uuid() });
export type VisitRef = z.infer<typeof VisitRef>;

export const VisitedClient = z.object({ clientId: z.uuid() });
export type VisitedClient = z.infer<typeof VisitedClient>;

export const RefuseSupport = z.object({
  refuses: z.enum(['yes', 'no']).transform((said) => said === 'yes'),
});
export type RefuseSupport = z.output<typeof RefuseSupport>;
