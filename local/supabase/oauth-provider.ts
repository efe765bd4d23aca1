import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { type Answer, type Call, header, Refusal } from '../http/http.ts';
import { escaped } from '../http/page.ts';
import { type Route, route } from '../http/router.ts';
import type { Cloud } from './cloud.ts';

/** A provider's profile of a person who agreed. */
const Profile = z.object({ sub: z.string(), email: z.string(), email_verified: z.boolean(), name: z.string() });
export type Profile = z.infer<typeof Profile>;

export const PROVIDER_NAMES: Record<string, string> = { google: 'Google', github: 'GitHub', azure: 'Microsoft', apple: 'Apple' };

/** Issued codes and tokens, in memory only. */
const grants = new WeakMap<Cloud, Map<string, Profile>>();
const grantsOf = (cloud: Cloud): Map<string, Profile> => {
  const known = grants.get(cloud) ?? new Map<string, Profile>();
  grants.set(cloud, known);
  return known;
};

/**
 * Google, GitHub, Microsoft and Apple as seen by Auth: a consent page, a token exchange, and the profile. Anyone on the page may enter any
 * identity: it is a stand-in, for loopback alone.
 */
export function providerRoutes(cloud: Cloud): Route[] {
  return [
    route('GET', '/_provider/:name/authorize', async (call) => consentPage(call)),
    route('GET', '/_provider/:name/decide', async (call) => decide(cloud, call)),
    route('POST', '/_provider/:name/token', async (call) => {
      const { code } = await call.read(z.object({ code: z.string() }));
      const profile = grantsOf(cloud).get(code);
      grantsOf(cloud).delete(code);
      if (!profile) throw new Refusal(400, 'invalid_grant', { error: 'invalid_grant' });
      return { body: { access_token: keep(cloud, profile), token_type: 'bearer' } };
    }),
    route('GET', '/_provider/:name/userinfo', async (call) => {
      const profile = grantsOf(cloud).get(/^Bearer (.+)$/i.exec(header(call, 'authorization') ?? '')?.[1] ?? '');
      if (!profile) throw new Refusal(401, 'invalid_token', { error: 'invalid_token' });
      return { body: profile };
    }),
  ];
}

function keep(cloud: Cloud, profile: Profile): string {
  const handle = randomBytes(24).toString('base64url');
  grantsOf(cloud).set(handle, profile);
  return handle;
}

function consentPage(call: Call): Answer {
  const name = PROVIDER_NAMES[call.params.name!] ?? 'Provider';
  const field = (key: string) => escaped(call.query.get(key) ?? '');
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}, stand-in</title>
<body style="margin:0;padding:32px;font:16px/1.5 system-ui,sans-serif;color:#1c1917;background:#faf8f5"><main style="max-width:24rem;display:grid;gap:16px">
<h1>Sign in with ${name}</h1><p>A stand-in of the local cloud: whoever you say you are, you are.</p>
<form action="decide" style="display:grid;gap:12px"><input type="hidden" name="state" value="${field('state')}"><input type="hidden" name="redirect_uri" value="${field('redirect_uri')}">
<label>Email <input name="email" type="email" required style="width:100%;font:inherit"></label>
<label>Name <input name="name" style="width:100%;font:inherit"></label>
<label><input name="unverified" type="checkbox"> The provider has not verified this address</label>
<button name="choice" value="allow" style="font:inherit;padding:10px">Continue</button>
<button name="choice" value="deny" formnovalidate style="font:inherit;padding:10px">Cancel</button></form></main></body></html>`;
  const policy = "default-src 'none'; style-src 'unsafe-inline'";
  return { headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }, body };
}

/** Redirects to Auth alone: a stand-in must not become an open redirect either. */
function decide(cloud: Cloud, call: Call): Answer {
  const callback = `${cloud.url}/auth/v1/callback`;
  if (call.query.get('redirect_uri') !== callback) throw new Refusal(400, 'redirect_uri', { error: 'redirect_uri_mismatch' });
  const to = new URL(callback);
  to.searchParams.set('state', call.query.get('state') ?? '');
  const email = (call.query.get('email') ?? '').trim().toLowerCase();
  if (call.query.get('choice') === 'allow' && email) {
    const profile = {
      sub: `${call.params.name}-${email}`,
      email,
      email_verified: !call.query.has('unverified'),
      name: call.query.get('name') ?? '',
    };
    to.searchParams.set('code', keep(cloud, profile));
  } else {
    to.searchParams.set('error', 'access_denied');
    to.searchParams.set('error_description', 'The person did not agree');
  }
  return { status: 303, headers: { location: to.href, 'cache-control': 'no-store' } };
}

/** Exchanges a provider's code for a token, as Auth does, and reads the profile with it. */
export async function askProvider(cloud: Cloud, name: string, code: string): Promise<Profile> {
  const at = `${cloud.url}/_provider/${name}`;
  const exchanged = await fetch(`${at}/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ code }),
  });
  const { access_token } = z.object({ access_token: z.string() }).parse(await exchanged.json());
  const answer = await fetch(`${at}/userinfo`, { headers: { authorization: `Bearer ${access_token}` } });
  return Profile.parse(await answer.json());
}
