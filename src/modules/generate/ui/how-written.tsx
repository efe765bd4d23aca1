import { useTranslations } from 'next-intl';
import type { Generation } from '../generations/get-generation.ts';

/** Reasons shown for texts that a model did not write or finish. Nothing is shown without a model, or if it finished. */
const EXPLAINED = ['model_away', 'model_late', 'model_cap', 'cancelled'] as const;

interface HowWrittenProps {
  generation: Pick<Generation, 'isBeingWritten' | 'unwritten' | 'writtenBy'>;
  isDemo: boolean;
}

/** One calm sentence: the site is complete either way. */
export function HowWritten({ generation: { isBeingWritten, unwritten, writtenBy }, isDemo }: HowWrittenProps) {
  const t = useTranslations('sites.writing');
  const reason = EXPLAINED.find((one) => one === unwritten);
  if (isBeingWritten || (!reason && !(isDemo && writtenBy === 'model'))) return null;
  return (
    <p className="text-ink-muted">
      {reason ? t(`unwritten.${isDemo && reason === 'model_away' ? 'demo' : reason}`) : null}{' '}
      {isDemo && writtenBy === 'model' ? t('isDemo') : null}
    </p>
  );
}
