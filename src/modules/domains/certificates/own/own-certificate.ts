import { sql } from 'drizzle-orm';
import type { Context, Transaction } from '#platform/context.ts';
import { decrypt } from '#platform/crypto/encrypt.ts';
import { asSystem } from '#platform/db.ts';
import type { CertificateProblem } from '../../doctor/evidence.ts';
import type { Known } from '../schedule.ts';

/** A certificate of our own sites, or an order for one. */
export interface OwnCertificate extends Known {
  id: string;
  sealed: Buffer;
  keyId: string;
  orderUrl: string | null;
  chain: string | null;
  notBefore: Date | null;
  renewalCheckAt: Date | null;
}

interface Row extends Record<string, unknown>, Omit<OwnCertificate, 'notBefore' | 'notAfter' | 'renewAt' | 'renewalCheckAt' | 'createdAt'> {
  notBefore: string | null;
  notAfter: string | null;
  renewAt: string | null;
  renewalCheckAt: string | null;
  createdAt: string;
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** The newest of our own certificates, newest first. */
export async function listOwnCertificates(tx: Transaction): Promise<OwnCertificate[]> {
  const { rows } = await tx.execute<Row>(sql`
    select id, names, state, sealed, key_id as "keyId", order_url as "orderUrl", chain, problem, tries, not_before as "notBefore",
      not_after as "notAfter", renew_at as "renewAt", renewal_check_at as "renewalCheckAt", created_at as "createdAt"
    from app.own_certificates order by created_at desc limit 20`);
  return rows.map(({ notBefore, notAfter, renewAt, renewalCheckAt, createdAt, ...row }) => ({
    ...row,
    notBefore: dateOf(notBefore),
    notAfter: dateOf(notAfter),
    renewAt: dateOf(renewAt),
    renewalCheckAt: dateOf(renewalCheckAt),
    createdAt: new Date(createdAt),
  }));
}

const read = (ctx: Context, state: Known['state']): Promise<OwnCertificate | null> =>
  asSystem(
    'the servers hold the certificate of our own sites',
    async (tx) => (await listOwnCertificates(tx)).find((one) => one.state === state) ?? null,
    ctx,
  );

export const readOwnOrder = (ctx: Context): Promise<OwnCertificate | null> => read(ctx, 'ordered');
export const readOwnCertificate = (ctx: Context): Promise<OwnCertificate | null> => read(ctx, 'issued');

/** Encryption context of a key: it cannot be decrypted for another certificate. */
export const ownKeyOf = (id: string): string => `own certificate ${id}`;
export const openOwnKey = ({ id, sealed, keyId }: OwnCertificate): string => decrypt({ sealed, keyId }, ownKeyOf(id));

/** Ends an order with the reason. One that has ended does not change. */
export async function failOwnOrder(ctx: Context, id: string, problem: CertificateProblem): Promise<void> {
  await asSystem(
    'the server ends an order that gave nothing',
    (tx) =>
      tx.execute(sql`
        update app.own_certificates set state = 'failed', problem = ${JSON.stringify(problem)}, tries = tries + 1
        where id = ${id} and state = 'ordered'`),
    ctx,
  );
}
