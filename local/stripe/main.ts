import path from 'node:path';
import { loadKeys } from '../keys.ts';
import { startStripe } from './server.ts';

// Like the rest of the local cloud, this must never stand in for production.
if (process.env.EMBEDDED_BACKEND !== '1') {
  process.stderr.write('local/stripe is for development alone: it starts only with EMBEDDED_BACKEND=1\n');
  process.exit(1);
}

const keys = loadKeys(path.resolve(required('DATA_DIR')));
const server = await startStripe({
  databaseUrl: required('DATABASE_ADMIN_URL'),
  port: Number(required('STRIPE_PORT')),
  secretKey: keys.stripeSecretKey,
  webhook: { url: `${required('APP_URL').replace('//localhost', '//127.0.0.1')}/webhooks/stripe`, secret: keys.stripeWebhookSecret },
});
process.stdout.write(`Stripe on http://127.0.0.1:${server.port}/_stripe\n`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(() => process.exit(0)));

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is missing`);
  return value;
}
