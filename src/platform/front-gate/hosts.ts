import { type Environment, env } from '../env.ts';

/** Host names of this installation. */
export interface Hosts {
  isApp(host: string): boolean;
  /** A host of a published site: below ours, or one that a client brought, where this app serves those. */
  isPublished(host: string): boolean;
  isPreview(host: string): boolean;
  /** True when `Origin` is the app's. */
  isOwnOrigin(origin: string): boolean;
}

/** A name of the public DNS without a port, as clients' names arrive. No address: its last label would be a number. */
const BROUGHT = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/;

/** The URLs from the environment. */
type Addresses = Pick<Environment, 'APP_URL' | 'SITES_URL' | 'PREVIEWS_URL'> & Partial<Pick<Environment, 'DOMAIN_HOST'>>;

export function hostsOf(
  { APP_URL, SITES_URL, PREVIEWS_URL, DOMAIN_HOST }: Addresses,
  deployments: readonly (string | undefined)[] = [],
): Hosts {
  const { protocol, host, hostname, port } = new URL(APP_URL);
  const app = hostname === 'localhost' ? [host, host.replace('localhost', '127.0.0.1')] : [host];
  const defaultPort = port === '' ? [`${host}:${protocol === 'https:' ? 443 : 80}`] : [];
  const names = new Set<string | undefined>([...app, ...defaultPort, ...deployments]);
  const origins = new Set(app.map((each) => `${protocol}//${each}`));
  const sites = `.${new URL(SITES_URL).host}`;
  const previews = new URL(PREVIEWS_URL).host;
  const isOurs = (host: string) => names.has(host) || host === previews || host === sites.slice(1) || host === sites;
  const isBrought = (host: string) => DOMAIN_HOST === 'vercel' && BROUGHT.test(host) && !host.endsWith('.vercel.app');
  return {
    isApp: (host) => names.has(host),
    isPublished: (host) => !isOurs(host) && (host.endsWith(sites) || isBrought(host)),
    isPreview: (host) => host === previews,
    isOwnOrigin: (origin) => origins.has(origin),
  };
}

let own: Hosts | undefined;

/** Host names from the environment. On Vercel a deployment has additional names, used by Inngest. */
export function ownHosts(): Hosts {
  const { VERCEL_URL, VERCEL_BRANCH_URL, VERCEL_PROJECT_PRODUCTION_URL } = process.env;
  own ??= hostsOf(env(), [VERCEL_URL, VERCEL_BRANCH_URL, VERCEL_PROJECT_PRODUCTION_URL]);
  return own;
}

/** The requested host. Only a trusted proxy may override the connection's. */
export function askedHost(headers: { get(name: string): string | null }): string {
  const forwarded = env().TRUSTED_PROXIES > 0 ? headers.get('x-forwarded-host')?.split(',').at(-1) : undefined;
  return (forwarded ?? headers.get('host') ?? '').trim().toLowerCase();
}
