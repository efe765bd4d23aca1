import { and, eq } from 'drizzle-orm';
import type { Transaction } from '#platform/context.ts';
import type { SiteDocument } from '#site/schema.ts';
import { plainTextOf } from '#site/strings.ts';
import { sites } from '../tables.ts';

const MAX = 120;
/** The name of a site as its document says it, as long as the list takes. */
export const nameOnSite = (doc: SiteDocument): string => plainTextOf(doc, doc.site.name, doc.site.defaultLocale).trim().slice(0, MAX);

interface Renamed {
  siteId: string;
  clientId: string;
  before: SiteDocument;
  after: SiteDocument;
}

/** The name in the owner's list follows the one on the site, unless its owner gave the list another. */
export async function followName(tx: Transaction, { siteId, clientId, before, after }: Renamed): Promise<void> {
  const [was, name] = [nameOnSite(before), nameOnSite(after)];
  if (!name || name === was) return;
  await tx
    .update(sites)
    .set({ name })
    .where(and(eq(sites.id, siteId), eq(sites.clientId, clientId), eq(sites.name, was)));
}
