import 'server-only';
import { isIP } from 'node:net';
import { env } from '../env.ts';
import { clientAddress } from '../request/client-address.ts';

/**
 * Adds the person's own IP address to calls to the account service, which limits per address: every call comes from this server. The header
 * is accepted only with the secret key, and with "IP address forwarding" switched on. The person's own token in `Authorization` is
 * unchanged.
 */
export function authFetch(headers: () => Promise<{ get(name: string): string | null } | null>): typeof fetch {
  return async (input, init) => {
    const { NEXT_PUBLIC_SUPABASE_URL: project, NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: publishable, SUPABASE_SECRET_KEY: secret } = env();
    const named = await headers();
    // An IPv6 address comes as its network, which is a valid address too.
    const address = named && clientAddress(named).replace(/\/64$/, '');
    const isAuth = String(input instanceof Request ? input.url : input).startsWith(`${project}/auth/v1/`);
    if (!isAuth || !address || isIP(address) === 0) return fetch(input, init);
    const sent = new Headers(init?.headers ?? (input instanceof Request ? input.headers : undefined));
    if (sent.get('authorization') === `Bearer ${publishable}`) sent.set('authorization', `Bearer ${secret}`);
    sent.set('apikey', secret);
    sent.set('sb-forwarded-for', address);
    // Lets the person recognise a session by its browser.
    const browser = named.get('user-agent');
    if (browser) sent.set('user-agent', browser.slice(0, 300));
    return fetch(input, { ...init, headers: sent });
  };
}
