import { eq, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { decrypt } from '#platform/crypto/encrypt.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { dnsConnections } from '../tables.ts';
import { type DnsProvider, ProviderFailure, type ProviderSecret } from './dns-provider.ts';
import { cloudflare } from './providers/cloudflare.ts';
import { route53 } from './providers/route53.ts';

/** Encryption context of a token: it cannot be decrypted for another connection. */
export const connectionSecret = (connectionId: string): string => `dns connection ${connectionId}`;

export const providerOf = (secret: ProviderSecret): DnsProvider =>
  secret.provider === 'cloudflare' ? cloudflare(secret) : route53(secret);

/** A provider's client for a connection of this account. @throws AppError `not_found`. */
export async function openProvider(ctx: Context, connectionId: string): Promise<DnsProvider> {
  const account = requireAccount(ctx);
  const { rows } = await asSystem(
    'the server opens a client’s DNS provider',
    (tx) =>
      tx.execute<{ sealed: Buffer; key_id: string }>(sql`
        select s.sealed, s.key_id from app.dns_secrets s join public.dns_connections c on c.id = s.connection_id
        where c.id = ${connectionId} and c.client_id = ${account.id}`),
    ctx,
  );
  const [row] = rows;
  if (!row) throw new AppError('not_found', 'dns_connection_not_found');
  const secret = decrypt({ sealed: row.sealed, keyId: row.key_id }, connectionSecret(connectionId));
  return providerOf(JSON.parse(secret) as ProviderSecret);
}

/** Turns a provider’s failure into an error for the person, and stores that its token is refused. */
export async function asAppError(ctx: Context, connectionId: string | null, error: unknown): Promise<unknown> {
  if (!(error instanceof ProviderFailure)) return error;
  const { trouble, detail } = error;
  // A read-only visit to the account stores nothing.
  if (trouble === 'token_refused' && connectionId) await noteState(ctx, connectionId, 'refused').catch(() => {});
  const code = trouble === 'busy' || trouble === 'no_answer' ? 'unavailable' : trouble === 'changed' ? 'conflict' : 'invalid';
  return new AppError(code, `dns_${trouble}`, { detail }, { cause: error });
}

export async function noteState(ctx: Context, connectionId: string, state: 'working' | 'refused'): Promise<void> {
  const set = { state, checkedAt: ctx.now };
  await asActor(ctx, (tx) => tx.update(dnsConnections).set(set).where(eq(dnsConnections.id, connectionId)));
}
