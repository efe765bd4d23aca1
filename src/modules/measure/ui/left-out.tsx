import { useFormatter, useTranslations } from 'next-intl';
import type { Alike } from '#ruler/rules/alike.ts';

/** What a comparison says nothing of, because not both sites were held to it. */
export function LeftOut({ rulers }: { rulers: Alike['leftOut'] }) {
  const t = useTranslations('measure.alike');
  const format = useFormatter();
  if (rulers.length === 0) return null;
  return t('leftOut', { what: format.list(rulers.map((ruler) => t(ruler))) });
}
