'use client';
import { RefreshCw, ShieldCheck } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState, useTransition } from 'react';
import { Button } from '#ui/button.tsx';
import { lookOnReturn } from './look-on-return.ts';

interface LookAgainProps {
  /** Seconds until the page polls again. */
  every: number;
  /** Time of the last look in the reader’s language; and as a key that changes with it. */
  lastAt: string;
  lookKey: string;
  isLive: boolean;
  /** The current state, announced to screen readers when it changes. */
  says: string;
  look: () => Promise<unknown>;
}

/** Polls for new looks: more often while things change, never in a hidden tab, and at once when it is visible again. */
export function LookAgain({ every, lastAt, lookKey, isLive, says, look }: LookAgainProps) {
  const t = useTranslations('domains.again');
  const router = useRouter();
  const [left, setLeft] = useState(every);
  const [isLooking, start] = useTransition();
  const said = useRef(says);
  const [news, setNews] = useState('');

  const lookNow = () =>
    start(async () => {
      await look();
      router.refresh();
    });
  const latest = useRef(lookNow);
  latest.current = lookNow;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another look begins another wait
  useEffect(() => {
    let seconds = every;
    setLeft(every);
    const timer = setInterval(() => {
      if (document.hidden || seconds === 0) return;
      seconds -= 1;
      setLeft(seconds);
      if (seconds === 0) latest.current();
    }, 1000);
    return () => clearInterval(timer);
  }, [every, lookKey]);

  useEffect(() => lookOnReturn(document, () => latest.current()), []);

  useEffect(() => {
    if (said.current === says) return;
    said.current = says;
    setNews(t('changed', { what: says }));
  }, [says, t]);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.key === 'r' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping) latest.current();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  const isAsking = isLooking || left === 0;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 rounded-card bg-sunken p-4">
      {isLive ? <ShieldCheck className="size-7 shrink-0 text-leaf" aria-hidden /> : <Ring share={left / every} />}
      <div className="grid min-w-0 flex-1 basis-48">
        <p className="font-semibold">{isAsking ? t('now') : isLive ? t('every') : t('in', { seconds: left })}</p>
        <p className="text-sm text-ink-muted">{t(isLive ? 'watched' : 'last', { time: lastAt })}</p>
      </div>
      <Button onClick={lookNow} aria-disabled={isLooking} icon={<RefreshCw className="size-4" aria-hidden />}>
        {t('action')}
      </Button>
      <span className="sr-only" aria-live="polite">
        {news}
      </span>
    </div>
  );
}

const AROUND = 2 * Math.PI * 15;

const Ring = ({ share }: { share: number }) => (
  <svg viewBox="0 0 36 36" className="size-9 shrink-0 -rotate-90 motion-reduce:hidden" aria-hidden="true">
    <circle cx="18" cy="18" r="15" fill="none" strokeWidth="4" className="stroke-line" />
    <circle
      cx="18"
      cy="18"
      r="15"
      fill="none"
      strokeWidth="4"
      strokeDasharray={AROUND}
      strokeDashoffset={AROUND * (1 - Math.min(1, share))}
      className="stroke-cobalt transition-[stroke-dashoffset] duration-1000 ease-linear"
    />
  </svg>
);
