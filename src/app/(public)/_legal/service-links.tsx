import Link from 'next/link';
import { useTranslations } from 'next-intl';

const PAGES = ['help', 'contact', 'terms', 'privacy'] as const;

/** Links to the pages about the service. */
export function ServiceLinks() {
  const t = useTranslations('trust.links');
  return (
    <nav aria-label={t('label')}>
      <ul className="-mx-3 flex flex-wrap">
        {PAGES.map((page) => (
          <li key={page}>
            <Link href={`/${page}`} className="inline-flex min-h-11 items-center px-3 hover:text-cobalt">
              {t(page)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
