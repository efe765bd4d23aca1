import { Hourglass } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import type { Look } from '../read-domain.ts';

interface DomainChipProps {
  look: Look | null;
  /** Nothing is known of the records yet. */
  isUnseen?: boolean;
  large?: boolean;
}

/** The state in two words, never by colour alone. */
export function DomainChip({ look, isUnseen = false, large = false }: DomainChipProps) {
  const t = useTranslations('domains.chip');
  const { headline, stepsLeft = 0 } = look?.diagnosis ?? {};
  const live = headline?.tone === 'good';
  const words = !headline
    ? t('first')
    : live
      ? stepsLeft > 0
        ? t('liveSteps', { count: stepsLeft })
        : t('live')
      : stepsLeft > 0
        ? t('steps', { count: stepsLeft })
        : t(headline.tone === 'broken' ? 'broken' : isUnseen ? 'first' : 'waiting');
  const looks = live ? 'bg-leaf-soft text-leaf' : headline?.tone === 'broken' ? 'bg-brick-soft text-brick' : 'bg-marigold-soft text-ink';
  return (
    <span
      className={cx(
        'inline-flex items-center gap-2 whitespace-nowrap rounded-full font-semibold',
        large ? 'px-3.5 py-1.5' : 'px-2.5 py-0.5 text-sm',
        looks,
      )}
    >
      {live ? <span className="size-2 rounded-full bg-leaf" aria-hidden /> : <Hourglass className="size-4" aria-hidden />}
      {words}
    </span>
  );
}
