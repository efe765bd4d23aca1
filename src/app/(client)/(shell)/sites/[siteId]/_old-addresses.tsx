import { getTranslations } from 'next-intl/server';
import type { getOrigin } from '#modules/measure/index.ts';
import { type listSiteRedirects, listTargets, proposeMoves } from '#modules/sites/index.ts';
import { OldAddresses } from '#modules/sites/ui/old-addresses.tsx';
import type { SiteDocument } from '#site/schema/document.ts';
import { Panel } from '#ui/panel.tsx';

interface OldAddressesPanelProps {
  siteId: string;
  document: SiteDocument;
  origin: Awaited<ReturnType<typeof getOrigin>>;
  redirects: Awaited<ReturnType<typeof listSiteRedirects>>;
}

/** Paths of the old site: those that are redirected, and those for which a place is proposed. */
export async function OldAddressesPanel({ siteId, document, origin, redirects }: OldAddressesPanelProps) {
  const t = await getTranslations('sites.oldAddresses');
  const targets = listTargets(document);
  const proposed = origin ? proposeMoves(origin.paths, targets) : [];
  const isOn = redirects.length > 0;
  // Once redirects are on, a path that has none was left out by its owner.
  const left = proposed.filter(({ from }) => !redirects.some((one) => one.from === from)).map(({ from }) => ({ from, to: '' }));
  const moves = isOn ? [...redirects, ...left] : proposed;
  if (moves.length === 0) return null;
  return (
    <Panel title={t('title')} lead={t('lead')} aside={isOn && t('on')} id="old-addresses">
      <OldAddresses siteId={siteId} moves={moves} targets={targets} isOn={isOn} key={redirects.length} />
    </Panel>
  );
}
