import { asc, desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { type Context, requireAccount } from '#platform/context.ts';
import { cutPage, isAfter, microsOf, type PageOf, type PageRequest } from '#platform/database/cursor.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { coveredHosts } from './certificates/covered-hosts.ts';
import type { Diagnosis } from './doctor/diagnose.ts';
import type { Evidence, Registration } from './doctor/evidence.ts';
import { certifiedBy, type Hosted } from './hosting/domain-host.ts';
import { ordersCertificates } from './hosting/open-host.ts';
import type { DomainRef } from './input.ts';
import type { DomainState } from './lifecycle/domain-state.ts';
import type { Provider } from './providers/find-provider.ts';
import { domains } from './tables.ts';

/** Result of the last look, as stored in its row. */
export interface Look {
  diagnosis: Diagnosis;
  delegation: Evidence['delegation'];
  dnssec: Evidence['dnssec'];
  address: Evidence['address'];
  www: Evidence['www'];
  proof: Evidence['proof'];
  /** Hosts that point here; missing in looks from before this field existed. */
  leadsHere?: string[];
  /** CAA leaves our authority out of the wildcard alone; missing in looks from before this field existed. */
  wildcardIsForbidden?: boolean;
  wanted: { type: 'A' | 'CNAME'; value: string };
}

export type DomainRow = typeof domains.$inferSelect;

export interface Domain extends Omit<DomainRow, 'look' | 'hosted' | 'registration' | 'state' | 'provider' | 'lookingUntil'> {
  state: DomainState;
  provider: Provider;
  /** Null before the first look. */
  look: Look | null;
  /** Answers of the host that serves it; null where we do. */
  hosted: Hosted | null;
  registration: Registration;
}

/** A domain with data of its certificate and its site. */
export interface ReadDomain extends Domain {
  /** Hosts of the current certificate; empty without one. */
  certified: string[];
  /** The site was taken down by us: all of its names show a notice. */
  isTakenDown: boolean;
}

/** A row as the rest of the module reads it: dates in JSON documents are parsed. */
export function domainOf({ look, hosted, registration, lookingUntil: _, ...row }: DomainRow): Domain {
  const known = registration as Registration & { expiresAt?: string | null };
  return {
    ...row,
    provider: row.provider as Provider,
    look: look as Look | null,
    hosted: hosted as Hosted | null,
    registration: known.known === 'registered' ? { ...known, expiresAt: known.expiresAt ? new Date(known.expiresAt) : null } : known,
  };
}

const certified = sql<string[]>`coalesce((select c.names from certificates c where c.domain_id = domains.id and c.state = 'issued'), '{}')`;
const isTakenDown = sql<boolean>`exists (select from sites s where s.id = domains.site_id and s.suspended_at is not null)`;
const columns = { ...getTableColumns(domains), certified, isTakenDown };
const readOf = ({ certified, isTakenDown, ...row }: DomainRow & Pick<ReadDomain, 'certified' | 'isTakenDown'>): ReadDomain => ({
  ...domainOf(row),
  certified: ordersCertificates() ? coveredHosts(certified) : certifiedBy(row.hosted as Hosted | null, new Date()),
  isTakenDown,
});

/** Domains of an account, or of one of its sites, in the order they were added. */
export async function listDomains(ctx: Context, { siteId }: { siteId?: string | undefined } = {}): Promise<ReadDomain[]> {
  requireAccount(ctx);
  const mine = siteId ? eq(domains.siteId, siteId) : undefined;
  const rows = await asActor(ctx, (tx) => tx.select(columns).from(domains).where(mine).orderBy(asc(domains.createdAt)));
  return rows.map(readOf);
}

/** A page of the account's domains, newest first. */
export async function listDomainPage(ctx: Context, { limit, after }: PageRequest): Promise<PageOf<ReadDomain>> {
  requireAccount(ctx);
  const mine = isAfter(domains.createdAt, domains.id, after);
  const micros = microsOf(domains.createdAt);
  const rows = await asActor(ctx, (tx) =>
    tx
      .select({ ...columns, micros })
      .from(domains)
      .where(mine)
      .orderBy(desc(domains.createdAt), desc(domains.id))
      .limit(limit + 1),
  );
  const page = cutPage(rows, limit);
  return { ...page, rows: page.rows.map(readOf) };
}

export async function getDomain(ctx: Context, { domainId }: DomainRef): Promise<ReadDomain | null> {
  requireAccount(ctx);
  const mine = eq(domains.id, domainId);
  const [row] = await asActor(ctx, (tx) => tx.select(columns).from(domains).where(mine));
  return row ? readOf(row) : null;
}

/** @throws AppError `not_found`, also for a domain of another account. */
export async function requireDomain(ctx: Context, ref: DomainRef): Promise<ReadDomain> {
  const domain = await getDomain(ctx, ref);
  if (!domain) throw new AppError('not_found', 'domain_not_found');
  return domain;
}
