'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { keepVisit } from '#platform/access/workplace.ts';
import { action, openAction, publicAction } from '#platform/action.ts';
import { anonymousContext } from '#platform/context.ts';
import { qrPath } from '#site/render/qr.ts';
import { createApiKey } from './api-keys/create-api-key.ts';
import { revokeApiKey } from './api-keys/revoke-api-key.ts';
import { cancelEmailChange, confirmEmailChange, requestEmailChange } from './email-change/change-email.ts';
import {
  AddPasskey,
  AnswerPasskey,
  type ApiScope,
  ChangeEmail,
  ChooseLocale,
  ConfirmCode,
  ConfirmEnrolment,
  CreateApiKey,
  EndSession,
  EnterFactorCode,
  EnterRecoveryCode,
  MailedLink,
  Profile,
  ProveByFactor,
  ProveByPassword,
  RemovePasskey,
  RevokeApiKey,
  SendCode,
  SetPassword,
  SignIn,
  SignOut,
  SignUp,
} from './input.ts';
import { CODE_PAGE, FIRST_PAGE } from './next-path.ts';
import { addPasskey, beginPasskey } from './passkeys/add-passkey.ts';
import { removePasskey } from './passkeys/remove-passkey.ts';
import { enterPasskey, signInWithPasskey } from './passkeys/sign-in-with-passkey.ts';
import { passkeyOptions } from './passkeys/verify-passkey.ts';
import { recoverPassword } from './passwords/recover-password.ts';
import { setPassword } from './passwords/set-password.ts';
import { chooseLocale } from './profile/choose-locale.ts';
import { updateProfile } from './profile/update-profile.ts';
import { proveByCode, proveByFactor, proveByPasskey, proveByPassword, sendProofCode } from './proofs/prove-it.ts';
import { beginEnrolment } from './second-factor/begin-enrolment.ts';
import { cancelFactorReset } from './second-factor/cancel-factor-reset.ts';
import { confirmEnrolment } from './second-factor/confirm-enrolment.ts';
import { removeSecondFactor } from './second-factor/remove-second-factor.ts';
import { renewRecoveryCodes } from './second-factor/renew-recovery-codes.ts';
import { requestFactorReset } from './second-factor/request-factor-reset.ts';
import { requirePersonSession } from './second-factor/second-factor.ts';
import { proofWays } from './second-factor/second-step-ways.ts';
import { enterFactorCode, enterRecoveryCode, requireHalfSession } from './second-factor/take-second-step.ts';
import { endOtherSessions, endSession } from './sessions/end-sessions.ts';
import { acceptLink } from './sign-in/accept-link.ts';
import { confirmCode } from './sign-in/confirm-code.ts';
import { resendCode } from './sign-in/resend-code.ts';
import { sendCode } from './sign-in/send-code.ts';
import { signIn } from './sign-in/sign-in.ts';
import { signOut } from './sign-in/sign-out.ts';
import { signUp } from './sign-in/sign-up.ts';
import { leaveVisit } from './visits/leave-visit.ts';

/** Every section of "Your account". */
const renewAccount = () => revalidatePath('/account', 'layout');

export const signInAction = publicAction(SignIn, async (ctx, input) => redirect(await signIn(ctx, input)), 'sign_in');

export const signUpAction = publicAction(SignUp, async (ctx, input) => redirect(await signUp(ctx, input)), 'sign_up');

export const sendCodeAction = publicAction(
  SendCode,
  async (ctx, input) => {
    await sendCode(ctx, input);
    redirect(CODE_PAGE);
  },
  'send_code',
);

export const recoverPasswordAction = publicAction(
  SendCode,
  async (ctx, input) => {
    await recoverPassword(ctx, input);
    redirect(CODE_PAGE);
  },
  'recover_password',
);

export const confirmCodeAction = publicAction(ConfirmCode, async (ctx, input) => redirect(await confirmCode(ctx, input)), 'confirm_code');

/** A mailed link that was opened in a browser that did not request it. */
export const openLinkAction = publicAction(
  MailedLink,
  async (_, { next, ...link }) => {
    redirect(await acceptLink(link, next));
  },
  'confirm_code',
);

export const enterFactorCodeAction = publicAction(EnterFactorCode, async (ctx, input) => redirect(await enterFactorCode(ctx, input)));
export const enterRecoveryCodeAction = publicAction(EnterRecoveryCode, async (ctx, input) => redirect(await enterRecoveryCode(ctx, input)));
export const requestFactorResetAction = publicAction(z.object({}), requestFactorReset);

export const beginEnrolmentAction = action(
  'oneself',
  z.object({}),
  async (ctx) => {
    const { factorId, secret, uri } = await beginEnrolment(ctx);
    return { factorId, secret, uri, qr: qrPath(uri) };
  },
  'enrol_factor',
);
export const confirmEnrolmentAction = action('oneself', ConfirmEnrolment, confirmEnrolment);
export const renewRecoveryCodesAction = action('oneself', z.object({}), renewRecoveryCodes, 'enrol_factor');
export const removeSecondFactorAction = action('oneself', z.object({}), async (ctx): Promise<void> => {
  await removeSecondFactor(ctx);
  renewAccount();
});
export const cancelFactorResetAction = action('oneself', z.object({}), async (ctx): Promise<void> => {
  await cancelFactorReset(ctx);
  revalidatePath('/', 'layout');
});

export const requestEmailChangeAction = action(
  'oneself',
  ChangeEmail,
  async (ctx, input): Promise<void> => {
    await requestEmailChange(ctx, input);
    renewAccount();
  },
  'change_email',
);
export const confirmEmailChangeAction = action('oneself', ConfirmCode, async (ctx, input) => {
  const answer = await confirmEmailChange(ctx, input);
  renewAccount();
  return answer;
});
export const cancelEmailChangeAction = action('oneself', z.object({}), async (ctx): Promise<void> => {
  await cancelEmailChange(ctx);
  renewAccount();
});

export const endSessionAction = action('oneself', EndSession, async (ctx, input): Promise<void> => {
  await endSession(ctx, input);
  renewAccount();
});
export const endOtherSessionsAction = action('oneself', z.object({}), async (ctx) => {
  const ended = await endOtherSessions(ctx);
  renewAccount();
  return ended;
});

export const resendCodeAction = publicAction(z.object({}), resendCode, 'send_code');

export const proveByPasswordAction = action('session', ProveByPassword, proveByPassword);
export const beginPasskeyAction = action('oneself', z.object({}), beginPasskey, 'enrol_factor');
export const addPasskeyAction = action('oneself', AddPasskey, addPasskey, 'enrol_factor');
export const removePasskeyAction = action('oneself', RemovePasskey, async (ctx, input): Promise<void> => {
  await removePasskey(ctx, input);
  renewAccount();
});
export const passkeyToSignInAction = publicAction(z.object({}), (ctx) => passkeyOptions(anonymousContext(ctx.now), null), 'sign_in');
export const signInWithPasskeyAction = publicAction(AnswerPasskey, async (ctx, input) => redirect(await signInWithPasskey(ctx, input)));
export const passkeyToEnterAction = publicAction(z.object({}), async (ctx) => {
  const { half, personId } = await requireHalfSession(ctx);
  return passkeyOptions(half, personId);
});
export const enterPasskeyAction = publicAction(AnswerPasskey, async (ctx, input) => redirect(await enterPasskey(ctx, input)));
export const passkeyToProveAction = action('session', z.object({}), (ctx) => passkeyOptions(ctx, requirePersonSession(ctx).id));
export const proveByPasskeyAction = action('session', AddPasskey, proveByPasskey);

export const proveByFactorAction = action('session', ProveByFactor, proveByFactor);
/** Second factors that may answer the step-up question. */
export const proofWaysAction = action('oneself', z.object({}), proofWays);
export const sendProofCodeAction = action('session', z.object({}), sendProofCode);
export const proveByCodeAction = action('session', ConfirmCode, proveByCode);

export const resetPasswordAction = action(
  'oneself',
  SetPassword,
  async (ctx, input): Promise<void> => {
    await setPassword(ctx, input);
    redirect(FIRST_PAGE);
  },
  'change_password',
);

export const changePasswordAction = action('oneself', SetPassword, setPassword, 'change_password');

export const updateProfileAction = action('oneself', Profile, updateProfile);

export const chooseLocaleAction = publicAction(ChooseLocale, chooseLocale);

const create = action('key.manage', CreateApiKey, (ctx, input) => createApiKey(ctx, input), 'create_api_key');
/** Fields `name`, `days`, and `scopes` once per scope. */
export const createApiKeyAction = async (previous: Awaited<ReturnType<typeof create>> | null, form: FormData) =>
  create(
    previous,
    form instanceof FormData
      ? { name: String(form.get('name') ?? ''), scopes: form.getAll('scopes') as ApiScope[], days: form.get('days') ?? 0 }
      : form,
  );

export const revokeApiKeyAction = action('key.manage', RevokeApiKey, async (ctx, input): Promise<void> => {
  await revokeApiKey(ctx, input);
  revalidatePath('/account/keys');
});

export const signOutAction = openAction(SignOut, async (ctx, input) => {
  await leaveVisit(ctx);
  await keepVisit(null);
  await signOut(ctx, input);
  redirect('/');
});
