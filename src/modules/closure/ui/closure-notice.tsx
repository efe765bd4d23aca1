import { useFormatter, useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import { Stay } from './stay.tsx';

interface ClosureNoticeProps {
  dueAt: Date;
  /** Shows the button to cancel; other readers see who can. */
  mayStay: boolean;
  owners: readonly string[];
}

/** Notice on every page of an account awaiting erasure. */
export function ClosureNotice({ dueAt, mayStay, owners }: ClosureNoticeProps) {
  const t = useTranslations('security.close');
  const format = useFormatter();
  return (
    <Notice tone="warn" title={t('dueTitle', { date: format.dateTime(dueAt, { dateStyle: 'long' }) })}>
      <p>{mayStay ? t('dueBody') : t('dueOthers', { names: format.list(owners) })}</p>
      {mayStay && <Stay />}
    </Notice>
  );
}
