import { Check, CircleAlert } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { ChangeLine } from '#site/changes/change-summary.ts';
import { wordsOf } from '#site/render/words.ts';
import { buttonClass } from '#ui/button.tsx';
import type { Finding } from '../publications/review-site.ts';
import { ChangeList } from './change-list.tsx';

/** Below the address: changes or, for the first release, the pages; review findings; a suggested next step. */
export function PublishedDetails({
  siteId,
  pages,
  changes,
  findings,
  lacksName,
}: {
  siteId: string;
  pages: string[];
  changes: ChangeLine[] | null;
  findings: Finding[];
  /** The site could have a domain of its own, but has none. */
  lacksName: boolean;
}) {
  const t = useTranslations('sites.published');
  return (
    <div className="mx-auto grid max-w-[88rem] gap-x-14 gap-y-10 px-5 py-10 sm:px-10 lg:grid-cols-3 lg:px-14 print:hidden">
      {changes && changes.length > 0 ? <ChangeList changes={changes} /> : <Pages pages={pages} isAgain={changes !== null} />}
      <section aria-labelledby="checked" className="grid content-start gap-4">
        <h2 id="checked" className="text-xl">
          {t('checked')}
        </h2>
        <ul className="grid gap-3">
          {findings
            .toSorted((a, b) => Number(a.ok) - Number(b.ok))
            .map((finding) => (
              <li key={finding.check} className="flex gap-3">
                {finding.ok ? (
                  <Check className="mt-0.5 size-5 shrink-0 text-leaf" aria-label={t('fine')} />
                ) : (
                  <CircleAlert className="mt-0.5 size-5 shrink-0 text-amber" aria-label={t('attention')} />
                )}
                <FindingWords finding={finding} />
              </li>
            ))}
        </ul>
      </section>
      <Next {...{ siteId, findings, lacksName }} />
    </div>
  );
}

function Pages({ pages, isAgain }: { pages: string[]; isAgain: boolean }) {
  const t = useTranslations('sites.published');
  return (
    <section aria-labelledby="online" className="grid content-start gap-4">
      <h2 id="online" className="text-xl">
        {isAgain ? t('same') : t('online', { count: pages.length })}
      </h2>
      <ul className="grid gap-2.5">
        {pages.map((page) => (
          <li key={page} className="wrap-anywhere">
            {page}
          </li>
        ))}
      </ul>
    </section>
  );
}

function FindingWords({ finding }: { finding: Finding }): ReactNode {
  const t = useTranslations('sites.published.check');
  const format = useFormatter();
  switch (finding.check) {
    case 'links':
      return finding.ok ? t('links', { count: finding.count }) : t('linksBroken', { links: format.list(finding.broken) });
    case 'contrast':
      return finding.ok ? t('contrast') : t('contrastLow');
    case 'photos':
      return finding.ok ? t('photos', { count: finding.count }) : t('photosSilent', { count: finding.silent });
    case 'search':
      return finding.ok ? t('search', { says: format.list(finding.says.map((key) => t(`says.${key}`))) }) : t('searchNothing');
    case 'contact':
      return finding.ok ? t('contact') : t('contactNone');
    case 'places':
      return t('places', { count: finding.count });
    case 'unwritten':
      return t('unwritten', { where: format.list(finding.where) });
    case 'languages':
      return finding.waiting.map(({ locale, missing }) => t('languages', { language: wordsOf(locale).own, count: missing })).join(' · ');
    case 'weight':
      return t(finding.ok ? 'weight' : 'weightHigh', { size: format.number(Math.max(1, Math.round(finding.bytes / 1024))) });
  }
}

/** The most useful next step. */
function Next({ siteId, findings, lacksName }: { siteId: string; findings: Finding[]; lacksName: boolean }) {
  const t = useTranslations('sites.published.next');
  const has = (check: Finding['check']) => findings.some((finding) => finding.check === check);
  const missesContact = findings.some((finding) => finding.check === 'contact' && !finding.ok);
  const last = lacksName ? 'domain' : 'visits';
  const next = has('places') ? 'places' : has('unwritten') ? 'unwritten' : missesContact ? 'contact' : has('photos') ? last : 'photos';
  const href = {
    places: `/sites/${siteId}/places`,
    unwritten: `/sites/${siteId}/edit`,
    contact: `/sites/${siteId}/edit`,
    photos: `/sites/${siteId}/edit`,
    domain: `/domains?site=${siteId}`,
    visits: `/sites/${siteId}`,
  };
  return (
    <section
      aria-labelledby="next"
      className="grid content-start justify-items-start gap-3 border-line max-lg:-order-1 lg:border-l lg:pl-12"
    >
      <p className="text-sm text-ink-muted">{t('label')}</p>
      <h2 id="next" className="text-3xl">
        {t(`${next}.title`)}
      </h2>
      <p className="text-ink-muted">{t(`${next}.lead`)}</p>
      <div className="mt-1 flex flex-wrap gap-2 max-sm:w-full max-sm:*:w-full">
        <Link href={href[next]} className={buttonClass('primary')}>
          {t(`${next}.act`)}
        </Link>
        {next !== 'visits' && (
          <Link href={`/sites/${siteId}`} className={buttonClass('quiet')}>
            {t('later')}
          </Link>
        )}
      </div>
    </section>
  );
}
