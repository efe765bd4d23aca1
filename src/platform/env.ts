import { isIP } from 'node:net';
import { z } from 'zod';
import { aiProblems, aiVariables } from './ai/settings.ts';
import { isPrivate, readSigningKey } from './crypto/signed-json.ts';

const url = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).transform((value) => value.replace(/\/$/, ''));
const postgres = z.string({ error: 'is missing' }).regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address');
const secret = z.string({ error: 'is missing' }).min(16, 'must have at least 16 characters');

const addresses = (one: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim()))
    .pipe(z.array(one).min(1));

function readResolver(text: string) {
  const [name = '', at = ''] = text.trim().split('=');
  const [host = '', port = '53'] = at.split(':');
  return { name, endpoint: { host, port: Number(port) } };
}

function readKey(text: string) {
  const at = text.indexOf('=');
  return { id: text.slice(0, at).trim(), key: Buffer.from(text.slice(at + 1).trim(), 'base64') };
}

const isRemote = (browser: string): boolean => /^wss?:\/\//.test(browser) && URL.canParse(browser);

export const DOMAIN_HOSTS = ['edge', 'vercel'] as const;
export type DomainHostKind = (typeof DOMAIN_HOSTS)[number];

/** Schema of the environment. `.env.example` and the README's table describe each variable. */
export const Environment = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    DATABASE_URL: postgres,
    /** A session-mode connection for LISTEN on changes of published sites; defaults to DATABASE_URL. */
    DATABASE_SESSION_URL: postgres.optional(),
    NEXT_PUBLIC_SUPABASE_URL: url,
    NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: secret,
    SUPABASE_SECRET_KEY: secret,
    APP_URL: url,
    /** Published sites are served at `<slug>.<host of this>`: a different origin than the app. */
    SITES_URL: url,
    /** Previews of drafts and templates: a separate origin, without access to the app's cookies. */
    PREVIEWS_URL: url,
    /** Sign-in providers, each configured at the account service: `google,github,microsoft,apple`. None by default. */
    AUTH_PROVIDERS: z
      .string()
      .default('')
      .transform((text) =>
        text
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean),
      )
      .pipe(z.array(z.enum(['google', 'github', 'microsoft', 'apple']))),
    APP_SECRET: secret.min(32, 'must have at least 32 characters'),
    RESEND_API_KEY: z.string().min(1).optional(),
    RESEND_BASE_URL: url.optional(),
    /** Secret of the Resend webhook, which reports deliveries at `/webhooks/resend`. */
    RESEND_WEBHOOK_SECRET: z.string().min(1).optional(),
    /** Token of the agency's private app at HubSpot; without it leads stay here. */
    HUBSPOT_ACCESS_TOKEN: z.string().min(1).optional(),
    HUBSPOT_BASE_URL: url.default('https://api.hubapi.com'),
    UNSPLASH_ACCESS_KEY: z.string().min(1).optional(),
    PEXELS_API_KEY: z.string().min(1).optional(),
    /** Folder with the agency's own photos, offered to every client. */
    PHOTO_FOLDER: z.string().min(1).optional(),
    /** Without the key no plan is sold; the secret verifies webhooks from Stripe. */
    STRIPE_SECRET_KEY: z.string().min(8, 'must have at least 8 characters').optional(),
    STRIPE_WEBHOOK_SECRET: secret.optional(),
    /** A fake of Stripe; defaults to Stripe itself. */
    STRIPE_BASE_URL: url.optional(),
    /** Redis for rate limits; without it they are counted in Postgres. */
    UPSTASH_REDIS_REST_URL: url.optional(),
    UPSTASH_REDIS_REST_TOKEN: z.string().min(1).optional(),
    /** CDN in front of published sites, to be purged: Vercel's or Cloudflare's. Without a complete pair there is none. */
    VERCEL_API_TOKEN: z.string().min(1).optional(),
    VERCEL_PROJECT_ID: z.string().min(1).optional(),
    VERCEL_TEAM_ID: z.string().min(1).optional(),
    CLOUDFLARE_API_TOKEN: z.string().min(1).optional(),
    CLOUDFLARE_ZONE_ID: z.string().min(1).optional(),
    /** Number of our own proxies that append to X-Forwarded-For. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    /** Factor on all rate limits: for tests, in which one address is many people. */
    RATE_LIMIT_SCALE: z.coerce.number().min(0.01).max(1000).default(1),
    /** Comma-separated ranges of our own network that visitor-supplied URLs must not reach. Private ranges are always denied. */
    EGRESS_DENIED_RANGES: z.string().optional(),
    /** Sites on this machine with known faults, for development: HTTP and HTTPS ports, and their certificate authority. */
    LOCAL_WEB_PORTS: z
      .string()
      .regex(/^\d{2,5},\d{2,5}$/, 'must be two ports like 54326,54327')
      .transform((text) => text.split(',').map(Number) as [number, number])
      .optional(),
    /**
     * Browser for measuring sites: its path, or the ws(s):// URL of one on another machine. Without it a report contains only results that
     * need no browser.
     */
    MEASURING_BROWSER: z.string().min(1).optional(),
    /** Whether the remote browser's address may be private. */
    MEASURING_BROWSER_NETWORK: z.enum(['public', 'private']).default('public'),
    /** Address of this machine at which the remote browser reaches the proxy of each run, its only egress. */
    MEASURING_PROXY_ADDRESS: z.union([z.ipv4(), z.ipv6()]).optional(),
    /** Cloudflare Turnstile, required of people who measure many sites in a row; without keys their browser does proof of work. */
    TURNSTILE_SITE_KEY: z.string().min(1).optional(),
    TURNSTILE_SECRET_KEY: secret.optional(),
    /** A fake of its verification. */
    TURNSTILE_BASE_URL: url.default('https://challenges.cloudflare.com'),
    /** Whether live sites are measured daily as well, or only on request. */
    MEASURE_LIVE_SITES: z.enum(['on', 'off']).default('on'),
    LOCAL_WEB_AUTHORITY: z.string().min(1).optional(),
    ...aiVariables,
    /** DSN for unexpected errors; disabled when unset. */
    SENTRY_DSN: z
      .string()
      .regex(/^https?:\/\/[^@/\s]+@[^/\s]+\/(.+\/)?\d+$/, 'must be a DSN: https://KEY@HOST/PROJECT')
      .optional(),
    /** Server of customer domains: our own `src/edge`, or this app's project at Vercel. */
    DOMAIN_HOST: z.enum(DOMAIN_HOSTS).default('edge'),
    /** A fake of Vercel's API. */
    VERCEL_BASE_URL: url.default('https://api.vercel.com'),
    /** DNS targets of customer domains on our own edge: addresses for an apex, a name for everything else. Without them no domain can be added. */
    DOMAINS_IPV4: addresses(z.ipv4()).optional(),
    DOMAINS_IPV6: addresses(z.ipv6()).optional(),
    DOMAINS_ALIAS: z.hostname().optional(),
    /** Name of the certificate authority in CAA records. */
    DOMAINS_ISSUER: z.string().min(3).default('letsencrypt.org'),
    /** Comma-separated resolvers for checking public DNS: `Name=address` or `Name=address:port`. */
    DNS_RESOLVERS: z
      .string()
      .default('Cloudflare=1.1.1.1,Google=8.8.8.8')
      .transform((text) => text.split(',').map(readResolver))
      .refine((all) => all.length >= 2 && all.every(({ name, endpoint }) => name && isIP(endpoint.host) && endpoint.port > 0), {
        error: 'must name two resolvers or more, like Cloudflare=1.1.1.1,Google=8.8.8.8',
      }),
    /** Port of authoritative DNS servers. */
    DNS_PORT: z.coerce.number().int().min(1).max(65_535).default(53),
    /** Port of plain HTTP at the addresses of DOMAINS_IPV4 and DOMAINS_IPV6. */
    DOMAINS_PORT: z.coerce.number().int().min(1).max(65_535).default(80),
    /** Port at which TLS ends for customer domains, at either host. */
    TLS_PORT: z.coerce.number().int().min(1).max(65_535).default(443),
    /** Certificate authority, with account credentials if it requires them. */
    ACME_DIRECTORY_URL: url.default('https://acme-v02.api.letsencrypt.org/directory'),
    ACME_EAB_KID: z.string().min(1).optional(),
    ACME_EAB_HMAC_KEY: z.string().min(1).optional(),
    /** Token for the zone of SITES_URL, by which its wildcard certificate is proved: of Cloudflare, or the two of Route 53. */
    SITES_DNS_TOKEN: secret.optional(),
    SITES_DNS_ACCESS_KEY_ID: secret.optional(),
    SITES_DNS_SECRET_KEY: secret.optional(),
    /**
     * Encryption keys for secrets at rest: `id=base64 of 32 bytes`, the one for new secrets first. Without it, a key is derived from
     * APP_SECRET.
     */
    SECRETS_KEYS: z
      .string()
      .default('')
      .transform((text) => text.split(',').flatMap((each) => (each.trim() ? [readKey(each)] : [])))
      .refine((all) => all.every(({ id, key }) => /^[\w-]{1,40}$/.test(id) && id !== 'app' && key.length === 32), {
        error: 'must be like 2026a=BASE64, with 32 bytes each',
      }),
    /**
     * Ed25519 keys of release receipts, the signing one first: `id=base64 of its PKCS #8`. The others verify older receipts and may be
     * public keys. Without any, releases get no receipts.
     */
    RELEASE_RECEIPT_KEYS: z
      .string()
      .default('')
      .transform((text, check) => {
        try {
          const keys = text.split(',').flatMap((each) => (each.trim() ? [readSigningKey(each)] : []));
          if ((!keys[0] || isPrivate(keys[0])) && new Set(keys.map(({ id }) => id)).size === keys.length) return keys;
        } catch {
          // Reported below without its cause, because a parser's error may quote part of the key.
        }
        check.addIssue({ code: 'custom', message: 'must be like 2026a=BASE64, Ed25519 keys with ids of their own, a private one first' });
        return z.NEVER;
      }),
    /** Provider APIs for changing DNS with a client's own token; overridden only for fakes. */
    CLOUDFLARE_BASE_URL: url.default('https://api.cloudflare.com/client/v4'),
    ROUTE53_BASE_URL: url.default('https://route53.amazonaws.com'),
    /** Registrar whose prices are shown when somebody looks for a name; without the first three there are none. */
    NAMECHEAP_API_USER: z.string().min(1).optional(),
    NAMECHEAP_API_KEY: z.string().min(8).optional(),
    /** Our address, as allowed in the registrar's account. */
    NAMECHEAP_CLIENT_IP: z.ipv4().optional(),
    NAMECHEAP_BASE_URL: url.default('https://api.namecheap.com/xml.response'),
    /** A fake of the registries' RDAP servers. */
    RDAP_BASE_URL: url.optional(),
    EMBEDDED_BACKEND: z.enum(['0', '1']).default('0'),
    MAIL_FROM: z.string().min(3).default('Page Magic <ola@pagemagic.example>'),
    /** The seller, as the law requires on every page of terms. The tax id is a CNPJ, which may contain letters since 2026. */
    COMPANY_NAME: z.string().trim().min(2).max(200).optional(),
    COMPANY_TAX_ID: z
      .string()
      .regex(/^[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}\/[0-9A-Z]{4}-\d{2}$/, 'must be a CNPJ like 12.345.678/0001-90')
      .optional(),
    COMPANY_ADDRESS: z.string().trim().min(5).max(300).optional(),
    /** Recipients of messages from the contact page and about personal data. */
    CONTACT_EMAIL: z.email('must be an e-mail address').optional(),
    PRIVACY_EMAIL: z.email('must be an e-mail address').optional(),
    CONTACT_HOURS: z
      .string()
      .regex(/^\w{3}-\w{3} \d\d:\d\d-\d\d:\d\d$/, 'must be like mon-fri 09:00-18:00')
      .optional(),
  })
  .refine(
    ({ APP_URL: app, PREVIEWS_URL: previews, SITES_URL: sites }) =>
      new Set([app, previews, sites].map((one) => URL.parse(one)?.origin)).size === 3,
    {
      path: ['PREVIEWS_URL'],
      error: 'must be another origin than APP_URL and SITES_URL',
    },
  )
  // A production process must never call a local port.
  .refine(
    ({ LOCAL_WEB_PORTS: ports, APP_URL: app }) => ports === undefined || /^(localhost|127\.0\.0\.1)$/.test(URL.parse(app)?.hostname ?? ''),
    {
      path: ['LOCAL_WEB_PORTS'],
      error: 'is for an app on this machine alone',
    },
  )
  .refine(({ MEASURING_BROWSER: browser = '', MEASURING_PROXY_ADDRESS: proxy }) => isRemote(browser) === (proxy !== undefined), {
    path: ['MEASURING_PROXY_ADDRESS'],
    error: 'goes together with a ws:// or wss:// address in MEASURING_BROWSER',
  })
  .refine(
    ({ MEASURING_BROWSER: browser = '', MEASURING_BROWSER_NETWORK: network }) => !browser.startsWith('ws:') || network === 'private',
    { path: ['MEASURING_BROWSER'], error: 'must be a wss:// address, or MEASURING_BROWSER_NETWORK private' },
  )
  .refine(({ TURNSTILE_SITE_KEY: key, TURNSTILE_SECRET_KEY: kept }) => (key === undefined) === (kept === undefined), {
    path: ['TURNSTILE_SITE_KEY'],
    error: 'and TURNSTILE_SECRET_KEY go together',
  })
  .refine(({ SITES_DNS_ACCESS_KEY_ID: id, SITES_DNS_SECRET_KEY: key }) => (id === undefined) === (key === undefined), {
    path: ['SITES_DNS_ACCESS_KEY_ID'],
    error: 'and SITES_DNS_SECRET_KEY go together',
  })
  .refine(({ STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: signed }) => (key === undefined) === (signed === undefined), {
    path: ['STRIPE_SECRET_KEY'],
    error: 'and STRIPE_WEBHOOK_SECRET go together',
  })
  .refine(({ DOMAIN_HOST: host, VERCEL_API_TOKEN: token, VERCEL_PROJECT_ID: project }) => host === 'edge' || (token && project), {
    path: ['DOMAIN_HOST'],
    error: 'vercel needs VERCEL_API_TOKEN and VERCEL_PROJECT_ID',
  })
  .superRefine((read, check) => {
    for (const [name, message] of aiProblems(read)) check.addIssue({ code: 'custom', path: [name], message });
    // A seller must identify itself: required by Brazilian law where anything is sold (Decreto 7.962/2013, art. 2).
    const sells = read.NODE_ENV === 'production' && read.STRIPE_SECRET_KEY !== undefined && read.STRIPE_BASE_URL === undefined;
    for (const name of ['COMPANY_NAME', 'COMPANY_TAX_ID', 'COMPANY_ADDRESS', 'CONTACT_EMAIL', 'PRIVACY_EMAIL'] as const)
      if (sells && read[name] === undefined)
        check.addIssue({ code: 'custom', path: [name], message: 'is missing: plans are sold here, and buyers must know by whom' });
  });
export type Environment = z.infer<typeof Environment>;

/**
 * Parses an environment.
 * @throws Error with one line for every variable that is missing or invalid.
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const result = Environment.safeParse(source);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The environment is not complete:\n${lines.join('\n')}\nSee .env.example for what each variable means.`);
}

let current: Environment | undefined;

/** This process's environment, parsed once. */
export function env(): Environment {
  current ??= readEnvironment(process.env);
  return current;
}
