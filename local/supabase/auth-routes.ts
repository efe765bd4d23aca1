import type { Call } from '../http/http.ts';
import { type Route, route } from '../http/router.ts';
import { getAccount, listIdentities, logOut, reauthenticate, updateAccount } from './account.ts';
import {
  adminCreateUser,
  adminDeleteFactor,
  adminDeleteUser,
  adminGetUser,
  adminListFactors,
  adminListUsers,
  adminUpdateUser,
} from './admin.ts';
import type { Cloud } from './cloud.ts';
import { challengeFactor, enrolFactor, unenrolFactor, verifyFactor } from './factors.ts';
import { generateLink, invite } from './invitations.ts';
import { requestOtp, requestRecovery, resend } from './mail-flows.ts';
import { authorize, callback } from './oauth.ts';
import { signUp, token } from './sign-in.ts';
import { verifyLinked, verifyPosted } from './verify.ts';

/** The Auth API below `/auth/v1`. Anything else answers 501. */
export function authRoutes(cloud: Cloud): Route[] {
  const json = (verb: (cloud: Cloud, call: Call) => Promise<object>) => async (call: Call) => ({
    body: await verb(cloud, call),
    headers: NO_STORE,
  });
  return [
    route('GET', '/health', async () => ({ body: { name: 'GoTrue', version: 'local', description: 'Auth of the local cloud' } })),
    route('GET', '/settings', async () => ({ body: settings(cloud) })),
    route('GET', '/.well-known/jwks.json', async () => ({
      body: cloud.tokens.jwks(),
      headers: { 'cache-control': 'public, max-age=600' },
    })),
    route('GET', '/authorize', (call) => authorize(cloud, call)),
    route('GET', '/callback', (call) => callback(cloud, call)),
    route('POST', '/signup', json(signUp)),
    route('POST', '/token', json(token)),
    route('POST', '/otp', json(requestOtp)),
    route('POST', '/magiclink', json(requestOtp)),
    route('POST', '/recover', json(requestRecovery)),
    route('POST', '/resend', json(resend)),
    route('POST', '/verify', json(verifyPosted)),
    route('GET', '/verify', (call) => verifyLinked(cloud, call)),
    route('GET', '/user', json(getAccount)),
    route('PUT', '/user', json(updateAccount)),
    route('GET', '/user/identities', json(listIdentities)),
    route('GET', '/reauthenticate', json(reauthenticate)),
    route('POST', '/logout', (call) => logOut(cloud, call)),
    route('POST', '/factors', json(enrolFactor)),
    route('POST', '/factors/:id/challenge', json(challengeFactor)),
    route('POST', '/factors/:id/verify', json(verifyFactor)),
    route('DELETE', '/factors/:id', json(unenrolFactor)),
    route('POST', '/invite', json(invite)),
    route('POST', '/admin/generate_link', json(generateLink)),
    route('POST', '/admin/users', json(adminCreateUser)),
    route('GET', '/admin/users', (call) => adminListUsers(cloud, call)),
    route('GET', '/admin/users/:id', json(adminGetUser)),
    route('PUT', '/admin/users/:id', json(adminUpdateUser)),
    route('DELETE', '/admin/users/:id', json(adminDeleteUser)),
    route('GET', '/admin/users/:id/factors', json(adminListFactors)),
    route('DELETE', '/admin/users/:id/factors/:factor', json(adminDeleteFactor)),
  ];
}

const NO_STORE = { 'cache-control': 'no-store', 'x-supabase-api-version': '2024-01-01' };

function settings(cloud: Cloud): object {
  return {
    external: { email: true, phone: false, anonymous_users: false, google: true, github: true, azure: true, apple: true },
    disable_signup: false,
    mailer_autoconfirm: !cloud.confirmEmail,
    phone_autoconfirm: false,
    sms_provider: '',
    saml_enabled: false,
  };
}
