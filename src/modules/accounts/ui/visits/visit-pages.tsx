import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { pageWord, subjectId } from './page-word.ts';

interface VisitPagesProps {
  pages: readonly string[];
  /** By id. */
  siteNames: ReadonlyMap<string, string>;
  /** For members of the account, whose pages they are. */
  linked?: boolean;
}

/** Pages seen on a visit, named, with the site they were about. */
export function VisitPages({ pages, siteNames, linked = false }: VisitPagesProps) {
  const t = useTranslations('visits');
  if (pages.length === 0) return <p className="text-ink-muted">{t('page.noPages')}</p>;
  const nameOf = (path: string) => {
    const site = siteNames.get(subjectId(path) ?? '');
    return site ? t('page.pageOf', { page: t(`paths.${pageWord(path)}`), site }) : t(`paths.${pageWord(path)}`);
  };
  return (
    <ul className="grid">
      {pages.map((path) => (
        <li key={path} className="wrap-anywhere">
          {linked ? (
            <Link href={path} className="inline-flex min-h-9 items-center underline-offset-4 hover:underline max-sm:min-h-11">
              {nameOf(path)}
            </Link>
          ) : (
            nameOf(path)
          )}
        </li>
      ))}
    </ul>
  );
}
