'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { action } from '#platform/action.ts';
import { takeRate } from '#platform/rate-limit.ts';
import { chooseLocale } from './choose-locale.ts';
import { confirmCode } from './confirm-code.ts';
import { createApiKey } from './create-api-key.ts';
import {
  type ApiScope,
  ChooseLocale,
  ConfirmCode,
  CreateApiKey,
  Profile,
  RevokeApiKey,
  SendCode,
  SetPassword,
  SignIn,
  SignOut,
  SignUp,
} from './input.ts';
import { FIRST_PAGE } from './next-path.ts';
import { getPendingSignIn } from './pending-sign-in.ts';
import { recoverPassword } from './recover-password.ts';
import { resendCode } from './resend-code.ts';
import { revokeApiKey } from './revoke-api-key.ts';
import { sendCode } from './send-code.ts';
import { setPassword } from './set-password.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { signUp } from './sign-up.ts';
import { updateProfile } from './update-profile.ts';

const CODE_PAGE = '/sign-in/code';

/** An address of mail as it is counted. */
const address = ({ email }: { email: string }) => email;

export const signInAction = action(
  SignIn,
  async (ctx, input) => redirect((await signIn(ctx, input)) ? input.next : CODE_PAGE),
  'sign_in',
  address,
);

export const signUpAction = action(
  SignUp,
  async (ctx, input) => redirect((await signUp(ctx, input)) ? input.next : CODE_PAGE),
  'sign_up',
  address,
);

export const sendCodeAction = action(
  SendCode,
  async (ctx, input) => {
    await sendCode(ctx, input);
    redirect(CODE_PAGE);
  },
  'send_code',
  address,
);

export const recoverPasswordAction = action(
  SendCode,
  async (ctx, input) => {
    await recoverPassword(ctx, input);
    redirect(CODE_PAGE);
  },
  'recover_password',
  address,
);

export const confirmCodeAction = action(ConfirmCode, async (ctx, input) => {
  await takeRate(ctx, 'confirm_code', { target: (await getPendingSignIn())?.email ?? '' });
  redirect(await confirmCode(ctx, input));
});

export const resendCodeAction = action(z.object({}), async (ctx) => {
  await takeRate(ctx, 'send_code', { target: (await getPendingSignIn())?.email ?? '' });
  return resendCode(ctx);
});

export const resetPasswordAction = action(SetPassword, async (ctx, input): Promise<void> => {
  await takeRate(ctx, 'change_password');
  await setPassword(ctx, input);
  redirect(FIRST_PAGE);
});

export const changePasswordAction = action(SetPassword, setPassword, 'change_password');

export const updateProfileAction = action(Profile, updateProfile);

export const chooseLocaleAction = action(ChooseLocale, chooseLocale);

const create = action(CreateApiKey, (ctx, input) => createApiKey(ctx, input), 'create_api_key');
/** Fields `name`, `days`, and `scopes` once per scope. */
export const createApiKeyAction = async (previous: Awaited<ReturnType<typeof create>> | null, form: FormData) =>
  create(previous, { name: String(form.get('name') ?? ''), scopes: form.getAll('scopes') as ApiScope[], days: form.get('days') ?? 0 });

export const revokeApiKeyAction = action(RevokeApiKey, async (ctx, input): Promise<void> => {
  await revokeApiKey(ctx, input);
  revalidatePath('/account/keys');
});

export const signOutAction = action(SignOut, async (ctx, input) => {
  await signOut(ctx, input);
  redirect('/');
});
