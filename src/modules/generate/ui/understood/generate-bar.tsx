'use client';
import { ArrowRight, ChevronDown, LockOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { usePayers } from '#modules/billing/ui/payment/payers.tsx';
import { WhoPays } from '#modules/billing/ui/payment/who-pays.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
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
  const { end, hasMore, isNew } = useMore();
  return (
    <>
      <div className="sticky bottom-0 z-20 flex items-center justify-between gap-x-4 gap-y-2 border-t border-line bg-surface px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] max-sm:flex-wrap sm:px-8 xl:px-14">
        <div
          className={cx(
            'pointer-events-none absolute inset-x-0 bottom-full flex h-24 items-end justify-center bg-linear-to-t from-paper to-transparent pb-2 transition-opacity lg:hidden',
            !hasMore && 'opacity-0',
          )}
        >
          {hasMore && isNew && (
            <button
              type="button"
              onClick={() => window.scrollBy({ top: window.innerHeight / 2, behavior: 'smooth' })}
              className="pointer-events-auto inline-flex min-h-11 items-center gap-1.5 rounded-full border border-line bg-surface px-4 text-sm font-semibold shadow-float"
            >
              {t('more')}
              <ChevronDown className="size-4" aria-hidden />
            </button>
          )}
        </div>
        <p className="text-sm text-ink-muted max-sm:hidden" aria-live="polite">
          {limit ? t('limitWhy', { meter: limit }) : t('counts', counts)}
        </p>
        {isGuest && <p className="text-sm text-ink-muted max-sm:w-full max-sm:text-xs sm:ml-auto">{t('guest')}</p>}
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
      <div ref={end} className="h-px" />
    </>
  );
}

/** Whether more of the screen is below the bar, which is at its own place only at the end, and whether that is still to be found out. */
function useMore() {
  const end = useRef<HTMLDivElement>(null);
  const [hasMore, setMore] = useState(false);
  const [isNew, setNew] = useState(true);
  useEffect(() => {
    if (!end.current) return;
    const observer = new IntersectionObserver(([entry]) => setMore(entry?.isIntersecting === false));
    observer.observe(end.current);
    const onScroll = () => window.scrollY > SCROLLED && setNew(false);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      observer.disconnect();
      window.removeEventListener('scroll', onScroll);
    };
  }, []);
  return { end, hasMore, isNew };
}
/** Pixels after which somebody has scrolled on purpose. */
const SCROLLED = 48;
