import Link from 'next/link';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Analysis } from '#modules/measure/index.ts';
import { PdfLink } from '#modules/measure/ui/report/pdf-link.tsx';
import { Monogram, Wordmark } from '#ui/wordmark.tsx';

interface ReportHeaderProps {
  analysis: Analysis;
  /** URL of the report as PDF. */
  pdf: string;
  /** Further actions of a finished report. */
  children?: ReactNode;
}

export async function ReportHeader({ analysis: { finishedAt, report }, pdf, children }: ReportHeaderProps) {
  const [t, app, format] = await Promise.all([getTranslations('measure.header'), getTranslations('app'), getFormatter()]);
  return (
    <header className="print:static sticky top-(--band) z-20 flex h-16 items-center justify-between gap-4 border-b border-line bg-paper px-5 sm:px-8 xl:px-12">
      <Link href="/" aria-label={app('name')} className="inline-flex min-h-11 min-w-11 items-center">
        <Monogram className="size-8 sm:hidden" />
        <span className="inline-flex max-sm:hidden">
          <Wordmark name={app('name')} />
        </span>
      </Link>
      <div className="flex items-center gap-4">
        {finishedAt && report && (
          <p className="text-sm text-ink-muted max-md:hidden">
            {t('measured', {
              date: format.dateTime(finishedAt, { dateStyle: 'medium' }),
              time: format.dateTime(finishedAt, { timeStyle: 'short' }),
            })}
          </p>
        )}
        <Link href="/analisar" className="inline-flex min-h-11 items-center font-semibold hover:text-cobalt max-sm:hidden">
          {t('another')}
        </Link>
        {finishedAt && report && <PdfLink href={pdf} />}
        {finishedAt && report && children}
      </div>
    </header>
  );
}
