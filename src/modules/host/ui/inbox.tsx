import { useFormatter, useTranslations } from 'next-intl';

export interface InboxMessage {
  id: string;
  receivedAt: Date;
  /** Label and answer, in form order. */
  fields: { label: string; value: string }[];
}

/** Visitors' messages, rendered as plain text whatever they contain. */
export function Inbox({ messages, now }: { messages: InboxMessage[]; now: Date }) {
  const t = useTranslations('sites.inbox');
  const format = useFormatter();
  if (messages.length === 0) return <p className="text-ink-muted">{t('empty')}</p>;
  return (
    <ul className="grid">
      {messages.map((message) => (
        <li key={message.id} className="grid gap-2 border-t border-line py-4 first:border-t-0 first:pt-0">
          <p className="text-sm text-ink-muted">
            <time dateTime={message.receivedAt.toISOString()}>{t('from', { when: format.relativeTime(message.receivedAt, now) })}</time>
          </p>
          <dl className="grid gap-1">
            {message.fields.map((field) => (
              <div key={field.label} className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
                <dt className="text-ink-muted">{field.label}</dt>
                <dd className="whitespace-pre-wrap wrap-anywhere">{field.value || t('none')}</dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
