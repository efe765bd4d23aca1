import acme from 'acme-client';
import { and, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { encrypt } from '#platform/crypto/encrypt.ts';
import { asSystem } from '#platform/db.ts';
import { newId } from '#platform/ids.ts';
import { isHopeless } from '../doctor/certificate-rules.ts';
import { findingsOf } from '../doctor/diagnose.ts';
import { judgeOrigin } from '../doctor/judge-point.ts';
import { targetOf } from '../hosting/network.ts';
import { ordersCertificates } from '../hosting/open-host.ts';
import type { DomainRef } from '../input.ts';
import { HOLDING } from '../lifecycle/domain-state.ts';
import { type Domain, domainOf } from '../read-domain.ts';
import { certificates, domains } from '../tables.ts';
import { findHeldZone } from './by-dns/held-zone.ts';
import { coveredHosts } from './covered-hosts.ts';
import { chooseNames } from './schedule.ts';

/** Encryption context of a certificate's key: it cannot be decrypted for another certificate. */
export const keyOf = (certificateId: string): string => `certificate ${certificateId}`;

/**
 * Hosts that a certificate can cover now: `www` only if it points here, or the whole order would fail. If `www` is covered already, it
 * stays while it cannot be resolved.
 */
function namesOf({ name, wantsWww, look, hosted }: Domain, issued: readonly string[]): string[] {
  const www = `www.${name}`;
  const point = look?.www ? judgeOrigin(look.www, targetOf({ hosted }), [name]) : 'unknown';
  const stays = issued.includes(www) && (point === 'unknown' || point === 'split');
  const isForbidden = look !== null && findingsOf(look.diagnosis).some(({ code }) => code === 'www_caa_forbids');
  // If www has a certificate, chooseNames decides for how long it is still tried.
  if (isForbidden && !issued.includes(www)) return [name];
  return wantsWww && (point === 'right' || stays) ? [name, www] : [name];
}

/** Max refused orders kept per domain: with more, the current certificate would fall out of the query's limit. */
const REFUSALS = 10;

async function forgetRefusals(tx: Transaction, domainId: string): Promise<void> {
  const refused = and(eq(certificates.domainId, domainId), eq(certificates.state, 'failed'));
  const newest = tx.select({ id: certificates.id }).from(certificates).where(refused).orderBy(desc(certificates.createdAt)).limit(REFUSALS);
  await tx.delete(certificates).where(and(refused, notInArray(certificates.id, newest)));
}

/**
 * Starts an order, with a key of its own, for a name that is ready for a certificate or due for renewal, or continues the open order. Null
 * if nothing is to do or the authority requires a wait.
 */
export async function openOrder(ctx: Context, { domainId }: DomainRef): Promise<{ certificateId: string } | null> {
  const account = requireAccount(ctx);
  if (!ordersCertificates()) return null;
  const key = (await acme.crypto.createPrivateEcdsaKey()).toString();
  return asSystem(
    'the server orders a certificate',
    async (tx) => {
      const mine = and(eq(domains.id, domainId), eq(domains.clientId, account.id));
      const [row] = await tx.select().from(domains).where(mine).for('update');
      if (!row || !HOLDING.includes(row.state)) return null;
      await forgetRefusals(tx, domainId);
      const known = await tx
        .select()
        .from(certificates)
        .where(and(eq(certificates.domainId, domainId), inArray(certificates.state, ['ordered', 'issued', 'failed'])))
        .orderBy(desc(certificates.createdAt))
        .limit(20);
      const ordered = known.find(({ state }) => state === 'ordered');
      if (ordered) return { certificateId: ordered.id };
      const domain = domainOf(row);
      // A live name is still tried: if its certificate cannot be renewed, its owner gets a mail.
      if (row.state !== 'live' && domain.look && isHopeless(findingsOf(domain.look.diagnosis))) return null;
      const covered = known.map((one) => ({ ...one, names: coveredHosts(one.names) }));
      const issued = covered.find(({ state }) => state === 'issued')?.names ?? [];
      // As with www, a wildcard that already has a certificate is still tried for as long as chooseNames says.
      const isForbidden = domain.look?.wildcardIsForbidden === true && !issued.includes(`*.${row.name}`);
      const hasWildcard = row.wildcard && !isForbidden && (await findHeldZone(tx, account.id, row.name)) !== null;
      const possible = hasWildcard ? [row.name, `*.${row.name}`] : namesOf(domain, issued);
      const names = chooseNames(row.state, covered, possible, ctx.now);
      if (!names) return null;
      const id = newId();
      const { sealed, keyId } = encrypt(key, keyOf(id));
      const tries = known[0]?.state === 'failed' ? known[0].tries : 0;
      await tx.insert(certificates).values({ id, domainId, clientId: account.id, names, tries, createdAt: ctx.now });
      await tx.execute(sql`insert into app.certificate_keys (certificate_id, sealed, key_id) values (${id}, ${sealed}, ${keyId})`);
      return { certificateId: id };
    },
    ctx,
  );
}
