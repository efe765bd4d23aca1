'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field, Select } from '#ui/field.tsx';

const DAYS = { tomorrow: 1, threeDays: 3, week: 7, month: 30 } as const;
type Span = keyof typeof DAYS;

/** Eight in the morning, the given number of days ahead, in the reader's time zone. */
function morningIn(days: number): Date {
  const date = new Date();
  date.setDate(date.getDate() + days);
  date.setHours(8, 0, 0, 0);
  return date;
}

/** Dialog to snooze an item; requires an end time and a reason. */
export function SnoozeDialog({ onClose, onSnooze }: { onClose: () => void; onSnooze: (until: Date, reason: string) => void }) {
  const t = useTranslations('desk.attention.snooze');
  const app = useTranslations('app');
  const required = useTranslations('errors.field');
  const [missing, setMissing] = useState(false);
  const submit = (form: FormData) => {
    const reason = String(form.get('reason')).trim();
    if (reason.length < 3) return setMissing(true);
    onSnooze(morningIn(DAYS[form.get('until') as Span]), reason);
  };
  return (
    <Dialog open onClose={onClose} title={t('title')} closeLabel={app('close')}>
      <form action={submit} className="grid gap-5" noValidate>
        <Select label={t('until')} name="until" defaultValue="tomorrow">
          {(Object.keys(DAYS) as Span[]).map((span) => (
            <option key={span} value={span}>
              {t(span)}
            </option>
          ))}
        </Select>
        <Field label={t('reason')} name="reason" hint={t('reasonHint')} maxLength={300} error={missing && required('required')} />
        <Button type="submit" look="primary">
          {t('submit')}
        </Button>
      </form>
    </Dialog>
  );
}
