import acme from 'acme-client';
import { sql } from 'drizzle-orm';
import { type Context, requireJob } from '#platform/context.ts';
import { encrypt } from '#platform/crypto/encrypt.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { askRenewal, findRenewalInfo } from '../renewal.ts';
import { chooseNames } from '../schedule.ts';
import { listOwnCertificates, ownKeyOf, readOwnCertificate } from './own-certificate.ts';
import { ownNames } from './own-zone.ts';

/** Number of ended orders that are kept. */
const KEPT = 10;

/**
 * Starts an order for the certificate of our own sites when it is due, or continues the open one. False if nothing is to do. For jobs alone.
 */
export async function openOwnOrder(ctx: Context): Promise<boolean> {
  requireJob(ctx);
  const names = ownNames();
  if (!names) return false;
  await askAgain(ctx);
  const id = newId();
  const { sealed, keyId } = encrypt((await acme.crypto.createPrivateEcdsaKey()).toString(), ownKeyOf(id));
  return asSystem(
    'the server orders the certificate of our own sites',
    async (tx) => {
      const known = await listOwnCertificates(tx);
      if (known.some(({ state }) => state === 'ordered')) return true;
      const isHeld = known.some(({ state }) => state === 'issued');
      if (!chooseNames(isHeld ? 'live' : 'securing', known, names, ctx.now)) return false;
      const tries = known[0]?.state === 'failed' ? known[0].tries : 0;
      // The order of another run, if one was faster, is as good.
      await tx.execute(sql`
        insert into app.own_certificates (id, names, sealed, key_id, tries, created_at)
        values (${id}, ${`{${names.map((name) => `"${name}"`).join()}}`}::text[], ${sealed}, ${keyId}, ${tries}, ${ctx.now.toISOString()}::timestamptz)
        on conflict do nothing`);
      await tx.execute(sql`
        delete from app.own_certificates where state in ('failed', 'replaced')
          and id not in (select id from app.own_certificates order by created_at desc limit ${KEPT})`);
      return true;
    },
    ctx,
  );
}

/** Refreshes the time of the renewal as often as the authority wants to be asked. */
async function askAgain(ctx: Context): Promise<void> {
  const held = await readOwnCertificate(ctx);
  if (!held?.chain || !held.notBefore || !held.notAfter || (held.renewalCheckAt && held.renewalCheckAt > ctx.now)) return;
  const { chain, notBefore, notAfter, renewAt } = held;
  const renewal = await askRenewal(await findRenewalInfo().catch(() => null), { chain, notBefore, notAfter, renewAt }, ctx.now);
  await asSystem(
    'the certificate of our own sites is due at another moment',
    (tx) =>
      tx.execute(sql`
        update app.own_certificates set renew_at = ${renewal.renewAt.toISOString()}::timestamptz,
          renewal_check_at = ${renewal.renewalCheckAt.toISOString()}::timestamptz where id = ${held.id}`),
    ctx,
  );
}
