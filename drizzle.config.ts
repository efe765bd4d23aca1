import { defineConfig } from 'drizzle-kit';

/** For Drizzle's studio. The history is `supabase/migrations`, written by hand; a test holds it and the tables equal. */
export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/modules/*/tables.ts', './src/platform/database/audit-log.ts'],
  // Not the history: the generator knows neither partitions nor grants nor triggers.
  out: './.artifacts/drizzle',
  casing: 'snake_case',
  dbCredentials: { url: process.env.DATABASE_URL ?? '' },
});
