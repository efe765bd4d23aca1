'use client';
import { Eye } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { SubmitButton } from '#ui/submit-button.tsx';
import { markVisitsSeenAction } from '../../visits/actions.ts';

interface VisitNoticeProps {
  staffName: string;
  reason: string;
  startedAt: Date;
  isRunning: boolean;
  mode: 'read' | 'write';
}

/** Notice to the account's managers that an agency member is or was in it, until they dismiss it. */
export function VisitNotice({ staffName, reason, startedAt, isRunning, mode }: VisitNoticeProps) {
  const t = useTranslations('visits.notice');
  const format = useFormatter();
  const [, act] = useActionState(markVisitsSeenAction, null);
  const date = format.dateTime(startedAt, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <section
      aria-label={t('see')}
      className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-control border-l-4 border-marigold bg-marigold-soft p-3.5 pl-4"
    >
      <Eye className="size-5 shrink-0 text-amber max-sm:hidden" aria-hidden />
      <p className="min-w-0 flex-1 basis-72 wrap-anywhere">
        {isRunning
          ? t(mode === 'write' ? 'runningWrites' : 'running', { name: staffName, reason })
          : t(mode === 'write' ? 'pastWrote' : 'past', { name: staffName, date, reason })}
      </p>
      <div className="flex items-center gap-2">
        <Link
          href="/account/visits"
          className="inline-flex min-h-11 items-center px-2 font-semibold text-cobalt underline-offset-4 hover:underline"
        >
          {t('see')}
        </Link>
        {!isRunning && (
          <form action={act}>
            <SubmitButton look="quiet">{t('put')}</SubmitButton>
          </form>
        )}
      </div>
    </section>
  );
}
