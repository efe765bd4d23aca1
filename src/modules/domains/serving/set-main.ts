import { eq } from 'drizzle-orm';
import type { Context } from '#platform/context.ts';
import { asActor } from '#platform/db.ts';
import { AppError } from '#platform/errors.ts';
import { certifiedHosts } from '../certificates/certified-hosts.ts';
import type { SetMainHost } from '../input.ts';
import { becomeAddress } from '../lifecycle/become-address.ts';
import { SERVING } from '../lifecycle/domain-state.ts';
import { requireDomain } from '../read-domain.ts';
import { domains } from '../tables.ts';

/** Chooses the host that visitors end up at: the name itself or `www.`; the other one redirects there. */
export async function setMain(ctx: Context, input: SetMainHost): Promise<void> {
  const domain = await requireDomain(ctx, input);
  if (input.main === 'www' && !domain.wantsWww) throw new AppError('invalid', 'domain_without_www');
  const prefersWww = input.main === 'www';
  await asActor(ctx, async (tx, inner) => {
    const [row] = await tx.update(domains).set({ prefersWww }).where(eq(domains.id, domain.id)).returning();
    if (!row) return;
    const certified = await certifiedHosts(tx, row);
    // Before there is a certificate this is only a preference; afterwards visitors would get a certificate error.
    if (prefersWww && certified.length > 0 && !certified.includes(`www.${domain.name}`))
      throw new AppError('conflict', 'domain_www_not_locked', { host: `www.${domain.name}` });
    if (SERVING.includes(row.state)) await becomeAddress(inner, row);
  });
}
