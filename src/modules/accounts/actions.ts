'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { action, openAction, publicAction } from '#platform/action.ts';
import { keepVisit } from '#platform/workplace.ts';
import { acceptLink } from './accept-link.ts';
import { chooseLocale } from './choose-locale.ts';
import { confirmCode } from './confirm-code.ts';
import { createApiKey } from './create-api-key.ts';
import {
  type ApiScope,
  ChooseLocale,
  ConfirmCode,
  CreateApiKey,
  MailedLink,
  Profile,
  ProveByPassword,
  RevokeApiKey,
  SendCode,
  SetPassword,
  SignIn,
  SignOut,
  SignUp,
} from './input.ts';
import { FIRST_PAGE } from './next-path.ts';
import { proveByCode, proveByPassword, sendProofCode } from './prove-it.ts';
import { recoverPassword } from './recover-password.ts';
import { resendCode } from './resend-code.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { sendCode } from './send-code.ts';
import { setPassword } from './set-password.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { signUp } from './sign-up.ts';
import { updateProfile } from './update-profile.ts';
import { leaveVisit } from './visits/leave-visit.ts';

const CODE_PAGE = '/sign-in/code';

export const signInAction = publicAction(
  SignIn,
  async (ctx, input) => redirect((await signIn(ctx, input)) ? input.next : CODE_PAGE),
  'sign_in',
);

export const signUpAction = publicAction(
  SignUp,
  async (ctx, input) => redirect((await signUp(ctx, input)) ? input.next : CODE_PAGE),
  'sign_up',
);

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

/** A link of ours that was opened where nobody had asked for it. */
export const openLinkAction = publicAction(
  MailedLink,
  async (_, { next, ...link }) => {
    await acceptLink(link);
    redirect(next);
  },
  'confirm_code',
);

export const resendCodeAction = publicAction(z.object({}), resendCode, 'send_code');

export const proveByPasswordAction = action('session', ProveByPassword, proveByPassword);
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
