import { useFormatter, useTranslations } from 'next-intl';
import type { Alike } from '#ruler/rules/alike.ts';

/** Rules left out of a comparison because they were not applied to both sites. */
export function LeftOut({ rulers }: { rulers: Alike['leftOut'] }) {
  const t = useTranslations('measure.alike');
  const format = useFormatter();
  if (rulers.length === 0) return null;
  return t('leftOut', { what: format.list(rulers.map((ruler) => t(ruler))) });
}
