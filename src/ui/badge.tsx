import type { ReactNode } from 'react';
import { cx } from './class-names.ts';

export type Tone = 'neutral' | 'good' | 'busy' | 'warn' | 'bad';

const dots: Record<Tone, string> = {
  neutral: 'bg-edge',
  good: 'bg-leaf',
  busy: 'bg-cobalt animate-shimmer',
  warn: 'bg-marigold ring-1 ring-amber',
  bad: 'bg-brick',
};

const badges: Record<Tone, string> = {
  neutral: 'bg-sunken text-ink-muted',
  good: 'bg-leaf-soft text-leaf',
  busy: 'bg-cobalt-soft text-cobalt',
  warn: 'bg-marigold-soft text-amber',
  bad: 'bg-brick-soft text-brick',
};

/** A state in words with a coloured dot; the words alone carry the meaning. */
export function StateDot({ tone, children }: { tone: Tone; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-2 font-medium">
      <span className={cx('size-2.5 shrink-0 rounded-full', dots[tone])} aria-hidden="true" />
      {children}
    </span>
  );
}

export function Badge({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={cx('inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-sm font-semibold', badges[tone])}>
      {children}
    </span>
  );
}
