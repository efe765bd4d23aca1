import { useFormatter, useTranslations } from 'next-intl';
import { replyWaysOf } from '../messages/reply-ways.ts';
import { ReplyLinks } from './reply-links.tsx';

export interface InboxMessage {
  id: string;
  receivedAt: Date;
  /** Label and answer, in form order. */
  fields: { label: string; value: string }[];
}

interface InboxProps {
  messages: InboxMessage[];
  /** Country of the site: local numbers are read as written there. */
  country: string;
  now: Date;
}

/** Messages shown before the older ones are asked for. */
const NEWEST = 5;

/** Visitors' messages, the newest first, rendered as plain text whatever they contain. */
export function Inbox({ messages, ...rest }: InboxProps) {
  const t = useTranslations('sites.inbox');
  if (messages.length === 0) return <p className="text-ink-muted">{t('empty')}</p>;
  const older = messages.slice(NEWEST);
  return (
    <>
      <MessageList messages={messages.slice(0, NEWEST)} {...rest} />
      {older.length > 0 && (
        <details className="group border-t border-line">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-cobalt underline-offset-4 group-open:mb-4 hover:underline">
            {t('older', { count: older.length })}
          </summary>
          <MessageList messages={older} {...rest} />
        </details>
      )}
    </>
  );
}

function MessageList({ messages, country, now }: InboxProps) {
  const t = useTranslations('sites.inbox');
  const format = useFormatter();
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
          <ReplyLinks {...replyWaysOf(message.fields, country)} />
        </li>
      ))}
    </ul>
  );
}
