import { domainToUnicode } from 'node:url';
import { ExternalLink, Lock } from 'lucide-react';
import { getFormatter, getTranslations } from 'next-intl/server';
import { type Domain, mainHostOf, openHosts } from '#modules/domains/index.ts';
import { isServed } from '#modules/domains/ui/domain-view.ts';
import { ownHostUrl } from '#modules/host/index.ts';
import type { Site } from '#modules/sites/index.ts';
import { SiteThumb } from '#modules/sites/ui/site-thumb.tsx';
import { buttonClass } from '#ui/button.tsx';

/** The site that a name leads to, and how it is reached. */
export async function LiveCard({ domain, site, unicode }: { domain: Domain; site: Site | undefined; unicode: string }) {
  const [t, list, format] = await Promise.all([getTranslations('domains.live'), getTranslations('domains.list'), getFormatter()]);
  if (!site) return null;
  const isLive = isServed(domain);
  const ends = domain.registration.known === 'registered' ? domain.registration.expiresAt : null;
  const open = openHosts(domain, domain.certified);
  const host = mainHostOf(domain, open) ?? domain.name;
  const facts: [string, string][] = [
    ...(site.mainHost === host ? [[t('old'), t('leads')] satisfies [string, string]] : []),
    [t('www'), open.includes(`www.${domain.name}`) ? t('works') : t('onlyBare')],
    [list('renewal'), ends ? format.dateTime(ends, { dateStyle: 'medium' }) : list('unknown')],
  ];
  return (
    <section aria-label={unicode} className="overflow-hidden rounded-card border border-line bg-surface">
      <SiteThumb
        siteId={site.id}
        shows={site.releaseId ? 'live' : 'draft'}
        title={site.name}
        className="aspect-16/9 border-b border-line"
      />
      <div className="grid gap-4 p-5">
        <p className="flex items-center gap-2 font-mono text-sm wrap-anywhere">
          <Lock className="size-4 shrink-0" aria-hidden />
          {domainToUnicode(host)}
        </p>
        {isLive && (
          <>
            <dl className="grid gap-2.5">
              {facts.map(([label, value]) => (
                <div key={label} className="flex justify-between gap-4">
                  <dt className="text-ink-muted">{label}</dt>
                  <dd className="text-right font-semibold">{value}</dd>
                </div>
              ))}
            </dl>
            <a href={ownHostUrl(host)} target="_blank" rel="noreferrer" className={buttonClass('primary')}>
              <ExternalLink className="size-4" aria-hidden />
              {t('open')}
            </a>
          </>
        )}
      </div>
    </section>
  );
}
