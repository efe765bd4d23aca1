import { useFormatter, useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import { Stay } from './stay.tsx';

/** On the pages of an account that is going to be erased. */
export function ClosureNotice({ dueAt }: { dueAt: Date }) {
  const t = useTranslations('security.close');
  const format = useFormatter();
  return (
    <Notice tone="warn" title={t('dueTitle', { date: format.dateTime(dueAt, { dateStyle: 'long' }) })}>
      <p>{t('dueBody')}</p>
      <Stay />
    </Notice>
  );
}
