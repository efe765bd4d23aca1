'use client';
import { ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { BackLink } from '#ui/back-link.tsx';
import { cx } from '#ui/class-names.ts';
import { ACCOUNT_SECTIONS, type AccountSection, SECTION_ICONS } from './account-sections.ts';

const ROOT = '/account';

/** Subpages link back to their section. */
const PARENTS: Record<string, AccountSection> = { [`${ROOT}/close`]: 'privacy' };

/** Beside the section on a wide screen; on a narrow one a page of links, with a back link above each section. */
export function AccountSectionsNav({ shown }: { shown: readonly AccountSection[] }) {
  const t = useTranslations('accounts.sections');
  const path = usePathname();
  const isRoot = path === ROOT;
  const parent = PARENTS[path];
  // Wide screens show the first section at the root.
  const current = isRoot ? shown[0] : (parent ?? shown.find((key) => path === `${ROOT}/${key}`));
  return (
    <>
      {!isRoot && (
        <div className={parent ? undefined : 'xl:hidden'}>
          <BackLink href={parent ? `${ROOT}/${parent}` : ROOT}>{parent ? t(`${parent}.name`) : t('title')}</BackLink>
        </div>
      )}
      <div className={cx('xl:sticky xl:top-[calc(var(--band)+3rem)] xl:block xl:self-start', isRoot ? 'mb-10' : 'max-xl:hidden')}>
        <div className="mb-8 grid gap-2 xl:hidden">
          <h1 className="text-title">{t('title')}</h1>
          <p className="text-lg text-ink-muted">{t('lead')}</p>
        </div>
        <nav aria-label={t('title')} className="grid gap-7 xl:gap-6">
          {(['person', 'account'] as const).map((of) => (
            <Group key={of} of={of} keys={shown.filter((key) => ofSection(key) === of)} current={current} isRoot={isRoot} />
          ))}
        </nav>
      </div>
    </>
  );
}

const ofSection = (key: AccountSection) => ACCOUNT_SECTIONS.find((section) => section.key === key)?.of;

interface GroupProps {
  of: 'person' | 'account';
  keys: readonly AccountSection[];
  current: AccountSection | undefined;
  isRoot: boolean;
}

function Group({ of, keys, current, isRoot }: GroupProps) {
  const t = useTranslations('accounts.sections');
  if (keys.length === 0) return null;
  return (
    <div className="grid gap-2 xl:gap-1">
      <p id={`sections-${of}`} className="text-sm font-semibold text-ink-muted xl:px-3">
        {t(`of.${of}`)}
      </p>
      <ul
        aria-labelledby={`sections-${of}`}
        className="divide-y divide-line rounded-card border border-line bg-surface xl:divide-y-0 xl:border-0 xl:bg-transparent"
      >
        {keys.map((key) => {
          const Icon = SECTION_ICONS[key];
          return (
            <li key={key}>
              <Link
                href={`${ROOT}/${key}`}
                // On a narrow screen the root is the list itself.
                aria-current={key === current && !isRoot ? 'page' : undefined}
                data-current={key === current || undefined}
                className="flex min-h-16 items-center gap-3.5 px-4 py-2.5 hover:bg-sunken xl:min-h-11 xl:gap-3 xl:rounded-control xl:px-3 xl:py-1.5 xl:font-medium xl:text-ink-muted xl:hover:text-ink xl:data-current:bg-sunken xl:data-current:font-semibold xl:data-current:text-ink"
              >
                <Icon className="size-5 shrink-0 text-ink-muted" aria-hidden />
                <span className="grid min-w-0 grow">
                  <span className="font-semibold xl:font-[inherit]">{t(`${key}.name`)}</span>
                  <span className="text-sm text-ink-muted xl:hidden">{t(`${key}.lead`)}</span>
                </span>
                <ChevronRight className="size-5 shrink-0 text-ink-muted xl:hidden" aria-hidden />
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
