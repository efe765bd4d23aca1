import { CalendarClock, CircleAlert, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '#ui/class-names.ts';

const looks = {
  calm: ['bg-sunken', 'text-ink-muted', CalendarClock],
  warn: ['bg-marigold-soft', 'text-amber', TriangleAlert],
  bad: ['bg-brick-soft', 'text-brick', CircleAlert],
} as const satisfies Record<string, readonly [string, string, LucideIcon]>;

interface BannerProps {
  tone: keyof typeof looks;
  label: string;
  title: ReactNode;
  children: ReactNode;
  action?: ReactNode;
}

/** The account's payment status, with the one action that changes it. */
export function Banner({ tone, label, title, children, action }: BannerProps) {
  const [ground, ink, Icon] = looks[tone];
  return (
    <section aria-label={label} className={cx('flex flex-wrap items-center gap-x-6 gap-y-4 rounded-card p-4 sm:px-5', ground)}>
      <div className="flex min-w-0 flex-1 basis-80 gap-3">
        <Icon className={cx('mt-0.5 size-5 shrink-0', ink)} aria-hidden />
        <div className="grid min-w-0 gap-1">
          <p className="font-semibold">{title}</p>
          <p className="max-w-[70ch]">{children}</p>
        </div>
      </div>
      {action && <div className="max-sm:w-full max-sm:*:w-full">{action}</div>}
    </section>
  );
}
