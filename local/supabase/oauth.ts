import { randomBytes } from 'node:crypto';
import type { Answer, Call } from '../http/http.ts';
import { invalidBody } from './auth-refusal.ts';
import { type Cloud, newId, type Transaction, transaction } from './cloud.ts';
import { askProvider, PROVIDER_NAMES, type Profile } from './oauth-provider.ts';
import { allowedRedirect, withAnswer } from './redirects.ts';
import { isBanned } from './sessions.ts';
import { confirmEmail, createUser, findUser, findUserByEmail, setMetadata, type User } from './users.ts';

type Flow = { flowId: string; provider: string; redirectTo: string };

/** Flows waiting for a provider, by their state; in memory only. */
const flows = new WeakMap<Cloud, Map<string, Flow>>();
const flowsOf = (cloud: Cloud): Map<string, Flow> => {
  const known = flows.get(cloud) ?? new Map<string, Flow>();
  flows.set(cloud, known);
  return known;
};

/** `GET /authorize`: redirects to the provider. Only PKCE is supported: supabase-js on a server uses nothing else. */
export async function authorize(cloud: Cloud, call: Call): Promise<Answer> {
  const provider = call.query.get('provider') ?? '';
  if (!PROVIDER_NAMES[provider]) throw invalidBody(`Unsupported provider: Provider ${provider} could not be found`);
  const challenge = call.query.get('code_challenge') ?? '';
  if (challenge.length < 43) throw invalidBody('The local cloud signs in with a provider by PKCE alone');
  const flow: Flow = { flowId: newId(), provider, redirectTo: allowedRedirect(cloud, call.query.get('redirect_to')) };
  const state = randomBytes(24).toString('base64url');
  flowsOf(cloud).set(state, flow);
  await transaction(cloud, (tx) =>
    tx.query(
      `insert into auth.flow_state (id, auth_code, code_challenge_method, code_challenge, provider_type, authentication_method, created_at, updated_at)
       values ($1, $2, $3, $4, $5, 'oauth', now(), now())`,
      [
        flow.flowId,
        randomBytes(24).toString('base64url'),
        (call.query.get('code_challenge_method') ?? 'plain').toLowerCase(),
        challenge,
        provider,
      ],
    ),
  );
  const to = new URL(`${cloud.url}/_provider/${provider}/authorize`);
  to.searchParams.set('state', state);
  to.searchParams.set('redirect_uri', `${cloud.url}/auth/v1/callback`);
  return redirect(to.href);
}

/**
 * `GET /callback`: the provider's answer. Ends in a redirect to the app, with a code for the browser that began the flow, or the reason of
 * a failure.
 */
export async function callback(cloud: Cloud, call: Call): Promise<Answer> {
  const state = call.query.get('state') ?? '';
  const flow = flowsOf(cloud).get(state);
  flowsOf(cloud).delete(state);
  if (!flow) return redirect(withAnswer(cloud.siteUrl, { error: 'invalid_request', error_code: 'bad_oauth_state' }));
  const refused = (error: string, code: string) => redirect(withAnswer(flow.redirectTo, { error, error_code: code }));
  if (call.query.get('error')) return refused(call.query.get('error') ?? '', call.query.get('error') ?? '');
  const profile = await askProvider(cloud, flow.provider, call.query.get('code') ?? '').catch(() => null);
  if (!profile) return refused('server_error', 'unexpected_failure');
  if (!profile.email_verified) return refused('access_denied', 'provider_email_needs_verification');
  return transaction(cloud, async (tx) => {
    const user = await userOf(tx, flow.provider, profile);
    if (!user || isBanned(user)) return refused('access_denied', 'user_banned');
    const { rows } = await tx.query<{ auth_code: string }>(
      'update auth.flow_state set user_id = $2, auth_code_issued_at = now(), updated_at = now() where id = $1 returning auth_code',
      [flow.flowId, user.id],
    );
    return redirect(withAnswer(flow.redirectTo, { code: rows[0]!.auth_code }));
  });
}

/** The account with this identity; else the one with the same confirmed address, to which it is linked; else a new one. */
async function userOf(tx: Transaction, provider: string, profile: Profile): Promise<User | null> {
  const known = await tx.query<{ user_id: string }>('select user_id from auth.identities where provider = $1 and provider_id = $2', [
    provider,
    profile.sub,
  ]);
  if (known.rows[0]) return findUser(tx, known.rows[0].user_id);
  const userMetadata = { name: profile.name, full_name: profile.name, email: profile.email, email_verified: true };
  const owner = await findUserByEmail(tx, profile.email);
  const user = owner ?? (await createUser(tx, { email: profile.email, userMetadata, confirmed: true }));
  if (!user) return null;
  if (!owner) await tx.query(`delete from auth.identities where user_id = $1 and provider = 'email'`, [user.id]);
  // The address was never confirmed: its old password stops working.
  if (owner && !owner.email_confirmed_at) {
    await tx.query(`update auth.users set encrypted_password = '' where id = $1`, [user.id]);
    await confirmEmail(tx, user.id);
  }
  await tx.query(
    `insert into auth.identities (id, provider_id, user_id, identity_data, provider, last_sign_in_at, created_at, updated_at)
     values ($1, $2, $3, $4, $5, now(), now(), now())`,
    [newId(), profile.sub, user.id, profile, provider],
  );
  const providers = owner ? [...((user.raw_app_meta_data.providers as string[] | undefined) ?? []), provider] : [provider];
  const app = { ...user.raw_app_meta_data, providers, ...(!owner && { provider }) };
  await setMetadata(tx, user.id, { ...userMetadata, ...user.raw_user_meta_data }, app);
  return findUser(tx, user.id);
}

function redirect(location: string): Answer {
  return { status: 303, headers: { location, 'cache-control': 'no-store' } };
}
