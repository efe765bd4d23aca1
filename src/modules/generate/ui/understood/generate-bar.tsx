'use client';
import { ArrowRight, LockOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { usePayers } from '#modules/billing/ui/payment/payers.tsx';
import { WhoPays } from '#modules/billing/ui/payment/who-pays.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Spinner } from '#ui/spinner.tsx';
import type { Understanding } from '../../understanding/understanding.ts';

interface GenerateBarProps {
  counts: Understanding['counts'];
  pending: boolean;
  /** The exhausted limit, if no site is left. */
  limit: 'sites' | 'page_generate' | null;
  /** Signs up first. */
  isGuest: boolean;
}

/** The screen's one primary action, always in view. */
export function GenerateBar({ counts, pending, limit, isGuest }: GenerateBarProps) {
  const t = useTranslations('understood.bar');
  const payers = usePayers();
  return (
    <div className="sticky bottom-0 z-20 flex items-center justify-between gap-4 border-t border-line bg-surface px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] max-sm:flex-wrap sm:px-8 xl:px-14">
      <p className="text-sm text-ink-muted max-sm:hidden" aria-live="polite">
        {limit ? t('limitWhy', { meter: limit }) : t('counts', counts)}
      </p>
      {isGuest && <p className="text-sm text-ink-muted max-sm:w-full sm:ml-auto">{t('guest')}</p>}
      {limit && <p className="w-full text-sm text-ink-muted sm:hidden">{t('limitWhy', { meter: limit })}</p>}
      <div className="flex grow items-center justify-end gap-3 sm:grow-0">
        {limit && payers ? (
          <WhoPays payers={payers} />
        ) : limit ? (
          <ButtonLink
            href={`/plan/change?back=${encodeURIComponent('/understood?go=1')}`}
            look="primary"
            size="lg"
            className="max-sm:w-full"
            icon={<LockOpen className="size-5" aria-hidden />}
          >
            {t('limit')}
          </ButtonLink>
        ) : (
          <>
            <kbd
              title={t('shortcut')}
              className="rounded-[6px] border border-line px-2 py-0.5 font-sans text-xs text-ink-muted max-lg:hidden"
            >
              Ctrl/⌘ ↵
            </kbd>
            <Button
              type="submit"
              look="primary"
              size="lg"
              className="max-sm:w-full"
              aria-disabled={pending}
              aria-keyshortcuts="Control+Enter Meta+Enter"
              icon={pending ? <Spinner /> : undefined}
              trailing={pending ? undefined : <ArrowRight className="size-5" aria-hidden />}
            >
              <span aria-live="polite">{pending ? t(isGuest ? 'keeping' : 'pending') : t('submit')}</span>
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
