import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { currentKeyId, decrypt, encrypt } from '#platform/crypto/encrypt.ts';
import { asSystem } from '#platform/db.ts';
import { connectionSecret } from '../zone/open-provider.ts';
import { accountSecret } from './acme-account.ts';
import { keyOf } from './open-order.ts';
import { ownKeyOf } from './own/own-certificate.ts';

const PORTION = 200;

interface Sealed extends Record<string, unknown> {
  id: string;
  sealed: Buffer;
  key_id: string;
}

/** Re-encrypts secrets that are not encrypted with the current key; afterwards the old keys can be removed. For jobs alone. */
export async function rotateKeys(ctx: Context): Promise<{ certificates: number; accounts: number; connections: number }> {
  requireJob(ctx);
  let certificates = 0;
  for (let done = await rotateSome(ctx); done > 0; done = await rotateSome(ctx)) certificates += done;
  certificates += await rotateOwn(ctx);
  let connections = 0;
  for (let done = await rotateConnections(ctx); done > 0; done = await rotateConnections(ctx)) connections += done;
  return { certificates, accounts: await rotateAccounts(ctx), connections };
}

/** Works in batches, so that transactions are short and an aborted run continues. */
function rotateSome(ctx: Context): Promise<number> {
  return asSystem(
    'keys are sealed with another key',
    async (tx) => {
      const { rows } = await tx.execute<Sealed>(
        sql`select certificate_id as id, sealed, key_id from app.certificate_keys where key_id <> ${currentKeyId()} limit ${PORTION} for update`,
      );
      for (const { id, sealed, key_id: keyId } of rows) {
        const anew = encrypt(decrypt({ sealed, keyId }, keyOf(id)), keyOf(id));
        await tx.execute(sql`update app.certificate_keys set sealed = ${anew.sealed}, key_id = ${anew.keyId} where certificate_id = ${id}`);
      }
      return rows.length;
    },
    ctx,
  );
}

function rotateOwn(ctx: Context): Promise<number> {
  return asSystem(
    'keys are sealed with another key',
    async (tx) => {
      const { rows } = await tx.execute<Sealed>(
        sql`select id, sealed, key_id from app.own_certificates where key_id <> ${currentKeyId()} for update`,
      );
      for (const { id, sealed, key_id: keyId } of rows) {
        const anew = encrypt(decrypt({ sealed, keyId }, ownKeyOf(id)), ownKeyOf(id));
        await tx.execute(sql`update app.own_certificates set sealed = ${anew.sealed}, key_id = ${anew.keyId} where id = ${id}`);
      }
      return rows.length;
    },
    ctx,
  );
}

function rotateAccounts(ctx: Context): Promise<number> {
  return asSystem(
    'keys are sealed with another key',
    async (tx) => {
      const { rows } = await tx.execute<Sealed>(
        sql`select directory as id, key_sealed as sealed, key_id from app.acme_accounts where key_id <> ${currentKeyId()} for update`,
      );
      for (const { id, sealed, key_id: keyId } of rows) {
        const anew = encrypt(decrypt({ sealed, keyId }, accountSecret(id)), accountSecret(id));
        await tx.execute(sql`update app.acme_accounts set key_sealed = ${anew.sealed}, key_id = ${anew.keyId} where directory = ${id}`);
      }
      return rows.length;
    },
    ctx,
  );
}

function rotateConnections(ctx: Context): Promise<number> {
  return asSystem(
    'keys are sealed with another key',
    async (tx) => {
      const { rows } = await tx.execute<Sealed>(
        sql`select connection_id as id, sealed, key_id from app.dns_secrets where key_id <> ${currentKeyId()} limit ${PORTION} for update`,
      );
      for (const { id, sealed, key_id: keyId } of rows) {
        const anew = encrypt(decrypt({ sealed, keyId }, connectionSecret(id)), connectionSecret(id));
        await tx.execute(sql`update app.dns_secrets set sealed = ${anew.sealed}, key_id = ${anew.keyId} where connection_id = ${id}`);
      }
      return rows.length;
    },
    ctx,
  );
}
