import { useFormatter, useTranslations } from 'next-intl';
import type { OwnMessage } from '../contact/list-own-messages.ts';
import type { CONTACT_TOPICS } from '../input.ts';

/** A person's messages to us, each with its number and its state. */
export function OwnMessages({ messages }: { messages: readonly OwnMessage[] }) {
  const t = useTranslations('trust.contact');
  const format = useFormatter();
  const when = (at: Date) => format.dateTime(at, { dateStyle: 'medium', timeStyle: 'short' });
  if (messages.length === 0) return <p className="text-ink-muted">{t('own.empty')}</p>;
  return (
    <ul className="grid divide-y divide-line border-y border-line">
      {messages.map(({ id, reference, topic, message, createdAt, dueAt, answeredAt }) => (
        <li key={id} className="grid gap-2 py-4">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
            <p className="font-semibold">{t(`topics.${topic as (typeof CONTACT_TOPICS)[number]}`)}</p>
            <p className="font-mono text-sm text-ink-muted tabular-nums">{reference}</p>
          </div>
          <p className="line-clamp-3 whitespace-pre-line wrap-anywhere">{message}</p>
          <p className="text-sm text-ink-muted">
            {t('own.written', { when: when(createdAt) })}{' '}
            {answeredAt ? t('own.answered', { when: when(answeredAt) }) : dueAt ? t('own.dueBy', { when: when(dueAt) }) : t('own.waiting')}
          </p>
        </li>
      ))}
    </ul>
  );
}
