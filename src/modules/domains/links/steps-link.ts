import { createHash, randomBytes } from 'node:crypto';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { type Context, jobContext, requireAccount } from '#platform/context.ts';
import { asActor, asSystem } from '#platform/db.ts';
import { env } from '#platform/env.ts';
import { AppError } from '#platform/errors.ts';
import { newId } from '#platform/ids.ts';
import type { DomainRef, StepsLink } from '../input.ts';
import { type Domain, domainOf, requireDomain } from '../read-domain.ts';
import { domainLinks, domains } from '../tables.ts';

/** Lifetime of a shared link in milliseconds. */
const GOOD_FOR = 14 * 86_400_000;

const digestOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Creates the link that shows the steps without an account. One at a time: the previous one is revoked. */
export async function createStepsLink(ctx: Context, ref: DomainRef): Promise<{ url: string; expiresAt: string }> {
  const account = requireAccount(ctx);
  const { id: domainId } = await requireDomain(ctx, ref);
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(ctx.now.getTime() + GOOD_FOR);
  const row = { id: newId(), domainId, clientId: account.id, digest: digestOf(token), createdAt: ctx.now, expiresAt };
  await asActor(ctx, async (tx, inner) => {
    await revokeStepsLink(inner, ref);
    await tx.insert(domainLinks).values(row);
  });
  return { url: `${env().APP_URL}/steps/${token}`, expiresAt: expiresAt.toISOString() };
}

export async function revokeStepsLink(ctx: Context, ref: DomainRef): Promise<void> {
  const { id } = await requireDomain(ctx, ref);
  const open = and(eq(domainLinks.domainId, id), isNull(domainLinks.revokedAt));
  await asActor(ctx, (tx) => tx.update(domainLinks).set({ revokedAt: ctx.now }).where(open));
}

/** Expiry of the active link; null without one. */
export async function getStepsLink(ctx: Context, ref: DomainRef): Promise<{ expiresAt: Date } | null> {
  const { id } = await requireDomain(ctx, ref);
  const open = and(eq(domainLinks.domainId, id), isNull(domainLinks.revokedAt), gt(domainLinks.expiresAt, ctx.now));
  const [row] = await asActor(ctx, (tx) => tx.select({ expiresAt: domainLinks.expiresAt }).from(domainLinks).where(open));
  return row ?? null;
}

export interface OpenedLink {
  domain: Domain;
  /** Acts as the owner's account, for looks only. */
  owner: Context;
}

/** Content of a shared link while it is valid. @throws AppError `not_found`, the same for an unknown and an expired link. */
export async function openStepsLink({ now }: Context, { token }: StepsLink): Promise<OpenedLink> {
  const good = and(eq(domainLinks.digest, digestOf(token)), isNull(domainLinks.revokedAt), gt(domainLinks.expiresAt, now));
  const [row] = await asSystem('whoever has the link reads its steps', (tx) =>
    tx.select({ domain: domains }).from(domainLinks).innerJoin(domains, eq(domains.id, domainLinks.domainId)).where(good),
  );
  if (!row) throw new AppError('not_found', 'domain_link_gone');
  return { domain: domainOf(row.domain), owner: jobContext('steps-link', row.domain.clientId, now) };
}
