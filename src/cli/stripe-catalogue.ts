import './resolve-next.ts';
import { jobContext } from '#platform/context.ts';
import { closeDatabase } from '#platform/db.ts';

/** Makes at Stripe what the plans in the database say. Exit code 1: it could not, and nothing is half sold: prices are found by name. */
try {
  // Not before the line above has run: billing knows people, and they have cookies.
  const { syncCatalogue } = await import('#modules/billing/index.ts');
  const { made, kept } = await syncCatalogue(jobContext('stripe-catalogue'));
  console.log(made.length > 0 ? `stripe: made ${made.join(', ')}; ${kept} were there` : `stripe: all ${kept} were there`);
} catch (error) {
  console.error(`stripe: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}
