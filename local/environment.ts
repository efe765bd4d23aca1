import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Keys } from './keys.ts';

export const ROOT = path.resolve(import.meta.dirname, '..');

/** Where everything of one local cloud listens and keeps its data. */
export type Place = { dataDir: string; ports: Record<PortName, number> };
export type PortName = 'app' | 'sites' | 'supabase' | 'database' | 'jobs' | 'stripe' | 'model';

/** The variable that moves each port. */
export const PORT_VARIABLES: Record<PortName, string> = {
  app: 'APP_PORT',
  sites: 'SITES_PORT',
  supabase: 'SUPABASE_PORT',
  database: 'DATABASE_PORT',
  jobs: 'JOBS_PORT',
  stripe: 'STRIPE_PORT',
  model: 'MODEL_PORT',
};
const DEFAULT_PORTS: Record<PortName, number> = {
  app: 3000,
  sites: 3001,
  supabase: 54321,
  database: 54322,
  jobs: 54323,
  stripe: 54324,
  model: 54325,
};

/** Reads the place from the environment, with what `.env.local` and `.env` add to it. Throws one line per wrong port. */
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

/** What the app and the edge server are told: the same variables as in production, pointing here. */
export function appEnvironment({ ports }: Place, keys: Keys): Record<string, string> {
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
    APP_SECRET: keys.appSecret,
    INNGEST_BASE_URL: `http://127.0.0.1:${ports.jobs}`,
    INNGEST_EVENT_KEY: keys.eventKey,
    INNGEST_SIGNING_KEY: keys.jobsSigningKey,
    INNGEST_DEV: '0',
    STRIPE_SECRET_KEY: keys.stripeSecretKey,
    STRIPE_WEBHOOK_SECRET: keys.stripeWebhookSecret,
    STRIPE_BASE_URL: `http://127.0.0.1:${ports.stripe}`,
    ...modelEnvironment(ports.model),
    EMBEDDED_BACKEND: '1',
    NEXT_TELEMETRY_DISABLED: '1',
  };
}

/** Recorded answers; or the server that VLLM_BASE_URL names, with the other variables that say how to ask it. */
function modelEnvironment(port: number): Record<string, string> {
  const { VLLM_BASE_URL: url, VLLM_MODEL: model, VLLM_API_KEY: key } = process.env;
  if (!url) return { VLLM_BASE_URL: `http://127.0.0.1:${port}/v1`, VLLM_MODEL: 'recorded-answers', MODEL_DEMO: '1' };
  return { VLLM_BASE_URL: url, ...(model && { VLLM_MODEL: model }), ...(key && { VLLM_API_KEY: key }), MODEL_DEMO: '0' };
}
