import { Hourglass } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cx } from '#ui/class-names.ts';
import type { Domain } from '../read-domain.ts';
import { isServed, shownStateOf } from './domain-view.ts';

interface DomainChipProps {
  domain: Pick<Domain, 'state' | 'look'>;
  large?: boolean;
}

/** The state in two words, never by colour alone. */
export function DomainChip({ domain, large = false }: DomainChipProps) {
  const t = useTranslations('domains.chip');
  const shownState = shownStateOf(domain);
  const live = isServed(domain);
  const count = domain.look?.diagnosis.stepsLeft ?? 0;
  const words = shownState === 'unseen' ? t('first') : live && count > 0 ? t('liveSteps', { count }) : t(shownState, { count });
  const isBroken = domain.look?.diagnosis.headline.tone === 'broken';
  const looks = live ? 'bg-leaf-soft text-leaf' : isBroken ? 'bg-brick-soft text-brick' : 'bg-marigold-soft text-ink';
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
