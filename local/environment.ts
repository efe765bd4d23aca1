import { existsSync } from 'node:fs';
import path from 'node:path';
import { LOCAL_REGISTRAR } from './dns/keys.ts';
import { LOCAL_TOKEN } from './hubspot/token.ts';
import type { Keys } from './keys.ts';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** Ports and data directory of one local cloud. */
export type Place = { dataDir: string; ports: Record<PortName, number> };
export type PortName =
  | 'app'
  | 'sites'
  | 'supabase'
  | 'database'
  | 'jobs'
  | 'stripe'
  | 'model'
  | 'web'
  | 'safeWeb'
  | 'dns'
  | 'authority'
  | 'resolver'
  | 'secondResolver'
  | 'tls'
  | 'acme'
  | 'cloudflare'
  | 'route53'
  | 'hubspot'
  | 'registrar';

/** The environment variable that overrides each port. */
export const PORT_VARIABLES: Record<PortName, string> = {
  app: 'APP_PORT',
  sites: 'SITES_PORT',
  supabase: 'SUPABASE_PORT',
  database: 'DATABASE_PORT',
  jobs: 'JOBS_PORT',
  stripe: 'STRIPE_PORT',
  model: 'MODEL_PORT',
  web: 'WEB_PORT',
  safeWeb: 'SAFE_WEB_PORT',
  dns: 'DNS_PAGE_PORT',
  authority: 'DNS_PORT',
  resolver: 'DNS_RESOLVER_PORT',
  secondResolver: 'DNS_SECOND_RESOLVER_PORT',
  tls: 'TLS_PORT',
  acme: 'ACME_PORT',
  cloudflare: 'CLOUDFLARE_PORT',
  route53: 'ROUTE53_PORT',
  hubspot: 'HUBSPOT_PORT',
  registrar: 'REGISTRAR_PORT',
};
const DEFAULT_PORTS: Record<PortName, number> = {
  app: 3000,
  sites: 3001,
  supabase: 54321,
  database: 54322,
  jobs: 54323,
  stripe: 54324,
  model: 54325,
  web: 54326,
  safeWeb: 54327,
  dns: 54328,
  authority: 54329,
  resolver: 54330,
  secondResolver: 54331,
  tls: 3443,
  acme: 54332,
  cloudflare: 54333,
  route53: 54334,
  hubspot: 54336,
  registrar: 54335,
};

/** Reads the place from the environment, `.env.local` and `.env`. Throws one line per wrong port. */
export function readPlace(): Place {
  for (const file of ['.env.local', '.env']) if (existsSync(path.join(ROOT, file))) process.loadEnvFile(path.join(ROOT, file));
  const ports = Object.fromEntries(
    (Object.keys(DEFAULT_PORTS) as PortName[]).map((name) => {
      const text = process.env[PORT_VARIABLES[name]];
      const port = text ? Number(text) : DEFAULT_PORTS[name];
      if (!Number.isInteger(port) || port < 1 || port > 65_535)
        throw new Error(`${PORT_VARIABLES[name]} must be a port between 1 and 65535, not "${text}"`);
      return [name, port];
    }),
  ) as Place['ports'];
  if (new Set(Object.values(ports)).size < Object.keys(ports).length)
    throw new Error(`${Object.values(PORT_VARIABLES).join(', ')} must be different ports`);
  return { dataDir: path.resolve(ROOT, process.env.DATA_DIR ?? '.data'), ports };
}

/** Environment of the app and the edge server: the same variables as in production, pointing here. */
export function appEnvironment({ ports, dataDir }: Place, keys: Keys): Record<string, string> {
  return {
    DATABASE_URL: `postgresql://app_server:${encodeURIComponent(keys.appServerPassword)}@127.0.0.1:${ports.database}/postgres`,
    NEXT_PUBLIC_SUPABASE_URL: `http://127.0.0.1:${ports.supabase}`,
    NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: keys.publishableKey,
    SUPABASE_SECRET_KEY: keys.secretKey,
    APP_URL: `http://localhost:${ports.app}`,
    SITES_URL: `http://localhost:${ports.sites}`,
    PREVIEWS_URL: `http://preview.localhost:${ports.app}`,
    SITES_PORT: String(ports.sites),
    RESEND_API_KEY: keys.resendKey,
    RESEND_BASE_URL: `http://127.0.0.1:${ports.supabase}`,
    MAIL_FROM: 'Page Magic <ola@pagemagic.example>',
    CONTACT_EMAIL: 'contato@pagemagic.example',
    HUBSPOT_ACCESS_TOKEN: LOCAL_TOKEN,
    HUBSPOT_BASE_URL: `http://127.0.0.1:${ports.hubspot}`,
    AUTH_PROVIDERS: 'google,github,microsoft,apple',
    APP_SECRET: keys.appSecret,
    RELEASE_RECEIPT_KEYS: `local=${keys.receiptKey}`,
    INNGEST_BASE_URL: `http://127.0.0.1:${ports.jobs}`,
    INNGEST_EVENT_KEY: keys.eventKey,
    INNGEST_SIGNING_KEY: keys.jobsSigningKey,
    INNGEST_DEV: '0',
    STRIPE_SECRET_KEY: keys.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: keys.stripeWebhookSecret,
    STRIPE_BASE_URL: `http://127.0.0.1:${ports.stripe}`,
    LOCAL_WEB_PORTS: `${ports.web},${ports.safeWeb}`,
    LOCAL_WEB_AUTHORITY: path.join(dataDir, 'run/local-web.pem'),
    DOMAINS_IPV4: '127.0.0.1',
    DOMAINS_ALIAS: 'c.sites.example',
    DOMAINS_PORT: String(ports.sites),
    DNS_RESOLVERS: `Cloudflare=127.0.0.1:${ports.resolver},Google=127.0.0.1:${ports.secondResolver}`,
    DNS_PORT: String(ports.authority),
    RDAP_BASE_URL: `http://127.0.0.1:${ports.dns}/rdap`,
    TLS_PORT: String(ports.tls),
    CLOUDFLARE_BASE_URL: `http://127.0.0.1:${ports.cloudflare}/client/v4`,
    ROUTE53_BASE_URL: `http://127.0.0.1:${ports.route53}`,
    NAMECHEAP_API_USER: LOCAL_REGISTRAR.user,
    NAMECHEAP_API_KEY: LOCAL_REGISTRAR.key,
    NAMECHEAP_CLIENT_IP: LOCAL_REGISTRAR.clientIp,
    NAMECHEAP_BASE_URL: `http://127.0.0.1:${ports.registrar}/xml.response`,
    ACME_DIRECTORY_URL: `http://127.0.0.1:${ports.acme}/directory`,
    ...modelEnvironment(ports.model),
    EMBEDDED_BACKEND: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** Recorded answers, or the server of VLLM_BASE_URL with its further variables. */
function modelEnvironment(port: number): Record<string, string> {
  const { VLLM_BASE_URL: url, VLLM_MODEL: model, VLLM_API_KEY: key } = process.env;
  if (!url) return { VLLM_BASE_URL: `http://127.0.0.1:${port}/v1`, VLLM_MODEL: 'recorded-answers', MODEL_DEMO: '1' };
  return { VLLM_BASE_URL: url, ...(model && { VLLM_MODEL: model }), ...(key && { VLLM_API_KEY: key }), MODEL_DEMO: '0' };
}
