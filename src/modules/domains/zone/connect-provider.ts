import { sql } from 'drizzle-orm';
import { requireProof } from '#platform/access/require-proof.ts';
import { type Context, requireAccount, sessionOf } from '#platform/context.ts';
import { encrypt } from '#platform/crypto/encrypt.ts';
import { asSystem } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { ConnectProvider } from '../input.ts';
import { requireDomain } from '../read-domain.ts';
import { dnsConnections } from '../tables.ts';
import type { DnsProvider, ProviderSecret, ProviderZone } from './dns-provider.ts';
import { MAX_ZONES, zoneAbove } from './find-zone.ts';
import { asAppError, connectionSecret, providerOf } from './open-provider.ts';

const MAX_CONNECTIONS = 20;
/** Number of a token's last letters shown to identify it. */
const SHOWN = 4;

/** Stores a token after checking that it opens a zone and may write there. It is encrypted from then on, and never shown again. */
export async function connectProvider(ctx: Context, input: ConnectProvider): Promise<{ connectionId: string; zone: string | null }> {
  const account = requireAccount(ctx);
  const { name } = await requireDomain(ctx, input);
  await requireProof(ctx);
  const secret = secretOf(input);
  const zones = await tryOut(ctx, providerOf(secret), name);
  const connectionId = newId();
  const { sealed, keyId } = encrypt(JSON.stringify(secret), connectionSecret(connectionId));
  const row = { id: connectionId, clientId: account.id, provider: input.provider, hint: hintOf(secret), zones, checkedAt: ctx.now };
  await asSystem(
    'the server keeps a client’s DNS token',
    async (tx) => {
      // The account’s row is locked, so that concurrent calls run one after the other.
      const { rows } = await tx.execute<{ count: number }>(sql`
        select (select count(*)::int from public.dns_connections c where c.client_id = a.id) as count
        from public.accounts a where a.id = ${account.id} for update`);
      if ((rows[0]?.count ?? 0) >= MAX_CONNECTIONS) throw new AppError('conflict', 'dns_connections_full', { limit: MAX_CONNECTIONS });
      await tx.insert(dnsConnections).values({ ...row, connectedBy: sessionOf(ctx)?.personId ?? null });
      await tx.execute(sql`insert into app.dns_secrets (connection_id, sealed, key_id) values (${connectionId}, ${sealed}, ${keyId})`);
    },
    ctx,
  );
  return { connectionId, zone: zoneAbove(zones, name)?.name ?? null };
}

const secretOf = (input: ConnectProvider): ProviderSecret =>
  input.provider === 'cloudflare'
    ? { provider: 'cloudflare', token: input.token }
    : { provider: 'route53', accessKeyId: input.accessKeyId, secretAccessKey: input.secretAccessKey };

const hintOf = (secret: ProviderSecret): string =>
  `…${(secret.provider === 'cloudflare' ? secret.token : secret.accessKeyId).slice(-SHOWN)}`;

/** The zones that a token opens; write access is tested on the zone of `name`, or on the first one. */
async function tryOut(ctx: Context, provider: DnsProvider, name: string): Promise<ProviderZone[]> {
  try {
    const zones = (await provider.listZones()).slice(0, MAX_ZONES);
    const tried = zoneAbove(zones, name) ?? zones[0];
    if (!tried) throw new AppError('invalid', 'dns_no_zones');
    await provider.tryRights(tried);
    return zones;
  } catch (error) {
    throw await asAppError(ctx, null, error);
  }
}
