import { z } from 'zod';
import { aiProblems, aiVariables } from './ai/settings.ts';

const url = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).transform((value) => value.replace(/\/$/, ''));
const secret = z.string({ error: 'is missing' }).min(16, 'must have at least 16 characters');

/** What the environment must say. `.env.example` and the README's table describe each variable. */
export const Environment = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
    DATABASE_URL: z.string({ error: 'is missing' }).regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address'),
    NEXT_PUBLIC_SUPABASE_URL: url,
    NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: secret,
    SUPABASE_SECRET_KEY: secret,
    APP_URL: url,
    /** Published sites live at `<slug>.<host of this>`: another origin than the app. */
    SITES_URL: url,
    /** Previews of drafts and templates: an origin of their own, which no cookie of the app reaches. */
    PREVIEWS_URL: url,
    APP_SECRET: secret.min(32, 'must have at least 32 characters'),
    RESEND_API_KEY: z.string().min(1).optional(),
    RESEND_BASE_URL: url.optional(),
    UNSPLASH_ACCESS_KEY: z.string().min(1).optional(),
    PEXELS_API_KEY: z.string().min(1).optional(),
    /** A folder of photos of the agency's own, offered to every client. */
    PHOTO_FOLDER: z.string().min(1).optional(),
    /** Without the key no plan is sold; the secret signs what Stripe tells us. */
    STRIPE_SECRET_KEY: z.string().min(8, 'must have at least 8 characters').optional(),
    STRIPE_WEBHOOK_SECRET: secret.optional(),
    /** A stand-in for Stripe; without it, Stripe itself. */
    STRIPE_BASE_URL: url.optional(),
    /** Redis for counting requests; without it they are counted in Postgres. */
    UPSTASH_REDIS_REST_URL: url.optional(),
    UPSTASH_REDIS_REST_TOKEN: z.string().min(1).optional(),
    /** How many proxies of ours stand before the app and add to X-Forwarded-For. */
    TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
    /** Every limit of requests times this: for tests, in which one address is many people. */
    RATE_LIMIT_SCALE: z.coerce.number().min(0.01).max(1000).default(1),
    ...aiVariables,
    /** Where unexpected errors are reported; without it nowhere. */
    SENTRY_DSN: z
      .string()
      .regex(/^https?:\/\/[^@/\s]+@[^/\s]+\/(.+\/)?\d+$/, 'must be a DSN: https://KEY@HOST/PROJECT')
      .optional(),
    MAIL_FROM: z.string().min(3).default('Page Magic <ola@pagemagic.example>'),
    /** Who sells, as the law wants it on every page of terms. The tax id is a CNPJ, which may have letters since 2026. */
    COMPANY_NAME: z.string().trim().min(2).max(200).optional(),
    COMPANY_TAX_ID: z
      .string()
      .regex(/^[0-9A-Z]{2}\.[0-9A-Z]{3}\.[0-9A-Z]{3}\/[0-9A-Z]{4}-\d{2}$/, 'must be a CNPJ like 12.345.678/0001-90')
      .optional(),
    COMPANY_ADDRESS: z.string().trim().min(5).max(300).optional(),
    /** Where messages of the contact page go, and those about personal data. */
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
  .refine(({ STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: signed }) => (key === undefined) === (signed === undefined), {
    path: ['STRIPE_SECRET_KEY'],
    error: 'and STRIPE_WEBHOOK_SECRET go together',
  })
  .superRefine((read, check) => {
    for (const [name, message] of aiProblems(read)) check.addIssue({ code: 'custom', path: [name], message });
    // Who takes money must say who they are: Brazilian law wants it where anything is sold (Decreto 7.962/2013, art. 2).
    const sells = read.NODE_ENV === 'production' && read.STRIPE_SECRET_KEY !== undefined && read.STRIPE_BASE_URL === undefined;
    for (const name of ['COMPANY_NAME', 'COMPANY_TAX_ID', 'COMPANY_ADDRESS', 'CONTACT_EMAIL', 'PRIVACY_EMAIL'] as const)
      if (sells && read[name] === undefined)
        check.addIssue({ code: 'custom', path: [name], message: 'is missing: plans are sold here, and buyers must know by whom' });
  });
export type Environment = z.infer<typeof Environment>;

/**
 * Reads an environment, one line per wrong variable.
 * @throws Error whose message lists every variable that is missing or wrong.
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const result = Environment.safeParse(source);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
  throw new Error(`The environment is not complete:\n${lines.join('\n')}\nSee .env.example for what each variable means.`);
}

let current: Environment | undefined;

/** The environment of this process, read and checked once. */
export function env(): Environment {
  current ??= readEnvironment(process.env);
  return current;
}
