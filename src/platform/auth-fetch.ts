import 'server-only';
import { isIP } from 'node:net';
import { clientAddress } from './client-address.ts';
import { env } from './env.ts';

/**
 * Calls to the account service that name the person's own address: it counts per address, and every call comes from this
 * server. It believes the header beside the secret key alone, and with "IP address forwarding" switched on. Whose call
 * it is stays as it was: a person's token in `Authorization` is not touched.
 */
export function authFetch(headers: () => Promise<{ get(name: string): string | null } | null>): typeof fetch {
  return async (input, init) => {
    const { NEXT_PUBLIC_SUPABASE_URL: project, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: publishable, SUPABASE_SECRET_KEY: secret } = env();
    const named = await headers();
    // An IPv6 address comes as its network, which is an address too.
    const address = named && clientAddress(named).replace(/\/64$/, '');
    const isAuth = String(input instanceof Request ? input.url : input).startsWith(`${project}/auth/v1/`);
    if (!isAuth || !address || isIP(address) === 0) return fetch(input, init);
    const sent = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    if (sent.get('authorization') === `Bearer ${publishable}`) sent.set('authorization', `Bearer ${secret}`);
    sent.set('apikey', secret);
    sent.set('sb-forwarded-for', address);
    // A session is shown to its person by the browser that it was opened in.
    const browser = named.get('user-agent');
    if (browser) sent.set('user-agent', browser.slice(0, 300));
    return fetch(input, { ...init, headers: sent });
  };
}
