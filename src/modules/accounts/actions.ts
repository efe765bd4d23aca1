'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { action } from '#platform/action.ts';
import { chooseLocale } from './choose-locale.ts';
import { confirmCode } from './confirm-code.ts';
import { ChooseLocale, ConfirmCode, Profile, SendCode, SetPassword, SignIn, SignOut, SignUp } from './input.ts';
import { FIRST_PAGE } from './next-path.ts';
import { recoverPassword } from './recover-password.ts';
import { resendCode } from './resend-code.ts';
import { sendCode } from './send-code.ts';
import { setPassword } from './set-password.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { signUp } from './sign-up.ts';
import { updateProfile } from './update-profile.ts';

const CODE_PAGE = '/sign-in/code';

export const signInAction = action(SignIn, async (ctx, input) => redirect((await signIn(ctx, input)) ? input.next : CODE_PAGE));

export const signUpAction = action(SignUp, async (ctx, input) => redirect((await signUp(ctx, input)) ? input.next : CODE_PAGE));

export const sendCodeAction = action(SendCode, async (ctx, input) => {
  await sendCode(ctx, input);
  redirect(CODE_PAGE);
});

export const recoverPasswordAction = action(SendCode, async (ctx, input) => {
  await recoverPassword(ctx, input);
  redirect(CODE_PAGE);
});

export const confirmCodeAction = action(ConfirmCode, async (ctx, input) => redirect(await confirmCode(ctx, input)));

export const resendCodeAction = action(z.object({}), async (ctx) => resendCode(ctx));

export const resetPasswordAction = action(SetPassword, async (ctx, input): Promise<void> => {
  await setPassword(ctx, input);
  redirect(FIRST_PAGE);
});

export const changePasswordAction = action(SetPassword, setPassword);

export const updateProfileAction = action(Profile, updateProfile);

export const chooseLocaleAction = action(ChooseLocale, chooseLocale);

export const signOutAction = action(SignOut, async (ctx, input) => {
  await signOut(ctx, input);
  redirect('/');
});
