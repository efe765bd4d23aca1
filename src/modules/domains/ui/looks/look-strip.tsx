import { useFormatter, useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import type { PastLook } from '../../looks/list-looks.ts';

const COLOURS: Record<PastLook['saw'], string> = {
  wrong: 'bg-brick',
  waiting: 'bg-marigold',
  spreading: 'bg-marigold',
  right: 'bg-leaf',
  unasked: 'bg-edge',
};
const ORDER = ['wrong', 'waiting', 'spreading', 'right', 'unasked'] as const;
const MARKS = 48;

/** Today's looks as marks, with the counts in a text below. If several looks share a mark, the newest is shown. */
export function LookStrip({ looks }: { looks: PastLook[] }) {
  const t = useTranslations('domains.looks');
  const format = useFormatter();
  const [first, last] = [looks[0], looks.at(-1)];
  if (!first || !last) return null;
  const marks = Math.min(MARKS, looks.length);
  const shown = Array.from({ length: marks }, (_, at) => looks[Math.floor(((at + 1) * looks.length) / marks) - 1]!);
  const parts = ORDER.flatMap((saw) => {
    const count = looks.filter((look) => look.saw === saw).length;
    return count > 0 ? [t(saw, { count })] : [];
  });
  const time = (at: Date) => format.dateTime(at, { hour: 'numeric', minute: '2-digit' });
  return (
    <figure aria-label={t('label')} className="grid gap-2">
      <div className="grid h-7 grid-cols-[repeat(48,minmax(0,1fr))] gap-1 max-sm:grid-cols-[repeat(24,minmax(0,1fr))]" aria-hidden>
        {Array.from({ length: MARKS }, (_, at) => {
          const look = shown[at];
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place
          return <span key={at} className={cx('rounded-xs', look ? COLOURS[look.saw] : 'bg-sunken', at >= 24 && 'max-sm:hidden')} />;
        })}
      </div>
      <figcaption className="grid grid-cols-[auto_1fr_auto] gap-x-4 text-sm text-ink-muted">
        <span>{time(first.at)}</span>
        <span className="text-center max-sm:order-last max-sm:col-span-3 max-sm:text-left">
          {t('caption', { parts: format.list(parts) })}
        </span>
        <span className="text-right max-sm:col-start-3">{time(last.at)}</span>
      </figcaption>
    </figure>
  );
}
