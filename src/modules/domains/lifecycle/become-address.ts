import { setMainHost } from '#modules/sites/index.ts';
import type { Context } from '#platform/context.ts';
import { asSystem } from '#platform/db.ts';
import { certifiedHosts } from '../certificates/certified-hosts.ts';
import type { DomainRow } from '../read-domain.ts';
import { openHosts } from '../serving/open-hosts.ts';
import { hostsOf, mainHostOf } from './main-host.ts';

type Served = Pick<DomainRow, 'id' | 'siteId' | 'clientId' | 'name' | 'wantsWww' | 'prefersWww' | 'look' | 'hosted'>;

/**
 * Sets the site's address to the host of this name that serves the site; clears it if none does. If another name is the address already, it
 * stays.
 */
export async function becomeAddress(ctx: Context, domain: Served): Promise<void> {
  await asSystem(
    'a site is known by a name that works',
    async (tx, inner) => {
      const host = mainHostOf(domain, openHosts(domain, await certifiedHosts(tx, domain)));
      await setMainHost(inner, { siteId: domain.siteId, host, instead: hostsOf(domain) });
    },
    { ...ctx, account: { id: domain.clientId } },
  );
}
