'use client';
import { Eye } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { buttonClass } from '#ui/button.tsx';
import type { VisitEnd as EndedBy } from '../../visits/visit-over.ts';

/** Route that clears the visit and redirects to the agency's pages. */
const OVER = '/visit/over';
const SECONDS_TO_READ = 20;

/** Shown over everything, dialogs included: who ended the visit, and a link out that is followed automatically. */
export function VisitEnd({ account, endedBy }: { account: string; endedBy: EndedBy }) {
  const t = useTranslations('visits.band');
  const ref = useRef<HTMLDialogElement>(null);
  const [left, setLeft] = useState(SECONDS_TO_READ);
  useEffect(() => {
    ref.current?.showModal();
    const timer = setInterval(() => setLeft((seconds) => seconds - 1), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (left <= 0) location.assign(OVER);
  }, [left]);
  return (
    <dialog
      ref={ref}
      aria-labelledby="visit-end"
      onCancel={(event) => event.preventDefault()}
      className="visit-end fixed inset-0 m-0 size-full max-h-none max-w-none content-center justify-items-center gap-6 bg-marigold p-6 text-on-marigold open:grid"
    >
      <div className="grid w-full max-w-xl gap-4">
        <Eye className="size-8" aria-hidden />
        <h2 id="visit-end" className="font-display text-title font-bold">
          {t('over')}
        </h2>
        <p className="text-lg wrap-anywhere">{t(`endedBy.${endedBy}`, { account })}</p>
        <div className="flex flex-wrap items-center gap-4 pt-2">
          <a href={OVER} className={buttonClass('primary', 'md', 'border-transparent bg-on-marigold! text-marigold!')}>
            {t('back')}
          </a>
          <p aria-hidden className="tabular-nums">
            {t('backIn', { seconds: Math.max(0, left) })}
          </p>
        </div>
      </div>
    </dialog>
  );
}
