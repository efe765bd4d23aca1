import { z } from 'zod';

const url = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).transform((value) => value.replace(/\/$/, ''));
const secret = z.string({ error: 'is missing' }).min(16, 'must have at least 16 characters');

/** What the environment must say. `.env.example` and the README's table describe each variable. */
export const Environment = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  DATABASE_URL: z.string({ error: 'is missing' }).regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address'),
  NEXT_PUBLIC_SUPABASE_URL: url,
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: secret,
  SUPABASE_SECRET_KEY: secret,
  APP_URL: url,
  /** Published sites live at `<slug>.<host of this>`: another origin than the app. */
  SITES_URL: url,
  APP_SECRET: secret.min(32, 'must have at least 32 characters'),
  RESEND_API_KEY: z.string().min(1).optional(),
  RESEND_BASE_URL: url.optional(),
  UNSPLASH_ACCESS_KEY: z.string().min(1).optional(),
  PEXELS_API_KEY: z.string().min(1).optional(),
  /** A folder of photos of the agency's own, offered to every client. */
  PHOTO_FOLDER: z.string().min(1).optional(),
  MAIL_FROM: z.string().min(3).default('Page Magic <ola@pagemagic.example>'),
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
