import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import { PERFORMANCE_DAYS } from '../input.ts';
import type { PageOnDevice } from '../performance/devices.ts';

interface ChoicesProps {
  siteId: string;
  days: number;
  pages: readonly PageOnDevice[];
  chosen: PageOnDevice;
}

/** Choice of page, device and period: links, so that each view has a URL. */
export function PerformanceChoices({ siteId, days, pages, chosen }: ChoicesProps) {
  const t = useTranslations('monitoring.performance');
  const at = (one: PageOnDevice, period = days) =>
    `/sites/${siteId}/performance?${new URLSearchParams({ days: String(period), path: one.path, device: one.device })}`;
  const paths = [...new Set(pages.map(({ path }) => path))];
  const devices = pages.filter(({ path }) => path === chosen.path);
  const onPath = (path: string) =>
    pages.find((page) => page.path === path && page.device === chosen.device) ?? pages.find((page) => page.path === path)!;
  return (
    <nav aria-label={t('choose')} className="flex flex-wrap gap-x-8 gap-y-3">
      <Choices
        label={t('period')}
        options={PERFORMANCE_DAYS.map((period) => ({
          href: at(chosen, period),
          label: t('days', { count: period }),
          isChosen: period === days,
        }))}
      />
      <Choices
        label={t('device')}
        options={devices.map((one) => ({ href: at(one), label: t(`on.${one.device}`), isChosen: one.device === chosen.device }))}
      />
      {paths.length > 1 && (
        <Choices
          label={t('page')}
          options={paths.map((path) => ({
            href: at(onPath(path)),
            label: path === '/' ? t('home') : path,
            isChosen: path === chosen.path,
          }))}
        />
      )}
    </nav>
  );
}

function Choices({ label, options }: { label: string; options: { href: string; label: string; isChosen: boolean }[] }) {
  return (
    <fieldset className="flex min-w-0 flex-wrap items-center gap-1">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <Link
          key={option.href}
          href={option.href}
          aria-current={option.isChosen ? 'page' : undefined}
          className={cx(
            'inline-flex min-h-11 max-w-full items-center truncate rounded-control border px-4 font-medium',
            option.isChosen ? 'border-cobalt bg-cobalt-soft text-ink' : 'border-line text-ink-muted hover:text-ink',
          )}
        >
          {option.label}
        </Link>
      ))}
    </fieldset>
  );
}
