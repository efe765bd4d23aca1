import './resolve-next.ts';
import { jobContext } from '#platform/context.ts';
import { closeDatabase } from '#platform/db.ts';

/**
 * Creates the plans in the database as products and prices at Stripe. Exit code 1 on failure; it can be run again, since prices are found
 * by name.
 */
try {
  // Dynamic, so that the loader hook above is registered first: billing imports session code, which imports `next/headers`.
  const { syncCatalogue } = await import('#modules/billing/index.ts');
  const { made, kept } = await syncCatalogue(jobContext('stripe-catalogue'));
  console.log(made.length > 0 ? `stripe: made ${made.join(', ')}; ${kept} were there` : `stripe: all ${kept} were there`);
} catch (error) {
  console.error(`stripe: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
