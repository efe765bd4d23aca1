import acme from 'acme-client';
import { sql } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { decrypt, encrypt } from '#platform/crypto/encrypt.ts';
import { asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';

interface Kept extends Record<string, unknown> {
  url: string;
  key_sealed: Buffer;
  key_id: string;
}

/** Encryption context of our account's private key. */
export const accountSecret = (directory: string): string => `acme account ${directory}`;

/** The client's own retries hide the authority's errors and resend a used nonce; the job engine retries instead. */
function withoutRetries(): void {
  const { defaults } = acme.axios as { defaults: { acmeSettings?: { retryMaxAttempts?: number } } };
  if (defaults.acmeSettings) defaults.acmeSettings.retryMaxAttempts = 0;
}

const clientOf = (directoryUrl: string, accountKey: string, accountUrl?: string): acme.Client => {
  const { ACME_EAB_KID: kid, ACME_EAB_HMAC_KEY: hmacKey } = env();
  return new acme.Client({
    directoryUrl,
    accountKey,
    backoffAttempts: 12,
    backoffMin: 250,
    backoffMax: 2000,
    ...(accountUrl && { accountUrl }),
    ...(kid && hmacKey && { externalAccountBinding: { kid, hmacKey } }),
  });
};

async function keptAccount(ctx: Context, directory: string): Promise<Kept | null> {
  const read = sql`select url, key_sealed, key_id from app.acme_accounts where directory = ${directory}`;
  const { rows } = await asSystem('the server is known to the authority', (tx) => tx.execute<Kept>(read), ctx);
  return rows[0] ?? null;
}

/** An ACME client with our account; the first call registers it. Concurrent calls end up with the same account. */
export async function acmeClient(ctx: Context): Promise<acme.Client> {
  withoutRetries();
  const directory = env().ACME_DIRECTORY_URL;
  const known = await keptAccount(ctx, directory);
  if (known) return reopen(directory, known);
  const key = (await acme.crypto.createPrivateEcdsaKey()).toString();
  const client = clientOf(directory, key);
  const contact = env().CONTACT_EMAIL;
  await client.createAccount({ termsOfServiceAgreed: true, ...(contact && { contact: [`mailto:${contact}`] }) });
  const { sealed, keyId } = encrypt(key, accountSecret(directory));
  const keep = sql`insert into app.acme_accounts (directory, url, key_sealed, key_id)
    values (${directory}, ${client.getAccountUrl()}, ${sealed}, ${keyId}) on conflict (directory) do nothing`;
  await asSystem('the server is known to the authority', (tx) => tx.execute(keep), ctx);
  return reopen(directory, (await keptAccount(ctx, directory))!);
}

const reopen = (directory: string, { url, key_sealed: sealed, key_id: keyId }: Kept): acme.Client =>
  clientOf(directory, decrypt({ sealed, keyId }, accountSecret(directory)), url);
