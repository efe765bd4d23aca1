'use client';
import { Link2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import { useEditor } from '../use-editor.tsx';
import { useCoverage, usesOf } from './use-facts.ts';

/** The number of places that show a fact. */
export function UseChip({ fact, className }: { fact: string; className?: string }) {
  const t = useTranslations('editor.business');
  const count = useEditor(({ document }) => usesOf(document).get(fact)?.length ?? 0);
  const isMissing = useCoverage().missing.some((one) => one.fact.id === fact);
  // Expressed in other words on the site: neither counted nor missing.
  if (count === 0 && !isMissing) return null;
  if (count === 0)
    return (
      <span className={cx('shrink-0 rounded-full bg-marigold-soft px-2.5 py-1 text-sm font-medium text-ink', className)}>
        {t('offSite')}
      </span>
    );
  return (
    <span
      title={t('uses', { count })}
      className={cx(
        'inline-flex shrink-0 items-center gap-1.5 rounded-full border border-line px-2 py-0.5 text-sm text-ink-muted tabular-nums',
        className,
      )}
    >
      <Link2 className="size-3.5" aria-hidden />
      <span aria-hidden>{count}</span>
      <span className="sr-only">{t('uses', { count })}</span>
    </span>
  );
}
