import acme from 'acme-client';
import { and, desc, eq, inArray, notInArray, sql } from 'drizzle-orm';
import { type Context, requireAccount, type Transaction } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { encrypt } from '#platform/encrypt.ts';
import { newId } from '#platform/ids.ts';
import { isHopeless } from '../doctor/certificate-rules.ts';
import { findingsOf } from '../doctor/diagnose.ts';
import { judgeOrigin } from '../doctor/judge-point.ts';
import type { DomainRef } from '../input.ts';
import { HOLDING } from '../lifecycle/domain-state.ts';
import { target } from '../network.ts';
import { type Domain, domainOf } from '../read-domain.ts';
import { certificates, domains } from '../tables.ts';
import { chooseNames } from './schedule.ts';

/** What a sealed key belongs to: opened for another certificate it is rubbish. */
export const keyOf = (certificateId: string): string => `certificate ${certificateId}`;

/**
 * The hosts that a certificate can be for now: `www` only where it leads here, or the whole order would fail. One that has
 * a certificate keeps it while nobody can say where it leads.
 */
function namesOf({ name, wantsWww, look }: Domain, issued: readonly string[]): string[] {
  const www = `www.${name}`;
  const point = look?.www ? judgeOrigin(look.www, target(), [name]) : 'unknown';
  const stays = issued.includes(www) && (point === 'unknown' || point === 'split');
  const isForbidden = look !== null && findingsOf(look.diagnosis).some(({ code }) => code === 'www_caa_forbids');
  // Of a lock that www has, chooseNames says for how long it is still tried for.
  if (isForbidden && !issued.includes(www)) return [name];
  return wantsWww && (point === 'right' || stays) ? [name, www] : [name];
}

/** Of what was refused the last tries are enough; among more, the certificate in place would not be found. */
const REFUSALS = 10;

async function forgetRefusals(tx: Transaction, domainId: string): Promise<void> {
  const refused = and(eq(certificates.domainId, domainId), eq(certificates.state, 'failed'));
  const newest = tx.select({ id: certificates.id }).from(certificates).where(refused).orderBy(desc(certificates.createdAt)).limit(REFUSALS);
  await tx.delete(certificates).where(and(refused, notInArray(certificates.id, newest)));
}

/**
 * Begins a certificate for a name that is ready for one, or is due for another, with a key of its own; or goes on with the
 * one that is begun. Null when there is nothing to do, or the authority wants us to wait.
 */
export async function openOrder(ctx: Context, { domainId }: DomainRef): Promise<{ certificateId: string } | null> {
  const account = requireAccount(ctx);
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
      // A certificate that is in place is still tried for: of one that cannot be renewed its owner hears by mail.
      if (row.state !== 'live' && domain.look && isHopeless(findingsOf(domain.look.diagnosis))) return null;
      const possible = namesOf(domain, known.find(({ state }) => state === 'issued')?.names ?? []);
      const names = chooseNames(row.state, known, possible, ctx.now);
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
