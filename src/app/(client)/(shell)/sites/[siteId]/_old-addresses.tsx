import { getTranslations } from 'next-intl/server';
import type { getOrigin } from '#modules/measure/index.ts';
import { listLinksTo, type listSiteRedirects, listTargets, proposeMoves } from '#modules/sites/index.ts';
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

/** Links of the new site to files that are still on the old one. */
export async function OldFilesPanel({ document, origin }: Pick<OldAddressesPanelProps, 'document' | 'origin'>) {
  const links = origin ? listLinksTo(document, origin.host) : [];
  if (!origin || links.length === 0) return null;
  const t = await getTranslations('sites.oldFiles');
  return (
    <Panel title={t('title')} lead={t('lead', { host: origin.host })} id="old-files">
      <ul className="grid">
        {links.map(({ label, href }) => (
          <li key={href} className="grid gap-1 border-t border-line py-3 first:border-t-0 first:pt-0">
            <span>{label}</span>
            <a className="font-mono text-sm wrap-anywhere underline" href={href} rel="noreferrer" target="_blank">
              {href}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
