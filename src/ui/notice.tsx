import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from './badge.tsx';
import { cx } from './class-names.ts';

const looks = {
  neutral: ['bg-sunken', 'text-ink-muted', Info],
  good: ['bg-leaf-soft', 'text-leaf', CircleCheck],
  busy: ['bg-cobalt-soft', 'text-cobalt', Info],
  warn: ['bg-marigold-soft', 'text-amber', TriangleAlert],
  bad: ['bg-brick-soft', 'text-brick', CircleAlert],
} as const satisfies Record<Tone, unknown>;

/** An inline message. A problem is announced as soon as it appears. */
export function Notice({ tone = 'neutral', title, children }: { tone?: Tone; title?: ReactNode; children?: ReactNode }) {
  const [ground, ink, Icon] = looks[tone];
  return (
    <div role={tone === 'bad' ? 'alert' : undefined} className={cx('flex gap-3 rounded-control p-3.5', ground)}>
      <Icon className={cx('mt-0.5 size-5 shrink-0', ink)} aria-hidden />
      <div className="grid min-w-0 gap-1 wrap-anywhere">
        {title && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}
