'use client';
import { Clock, ExternalLink, Mail, UserRound } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { Button, buttonClass } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { mayWrite } from '../../attention/kinds.ts';
import type { AttentionItem } from '../../attention/list-attention.ts';
import { SitePicture } from '../site-picture.tsx';
import type { useAttentionWords } from './attention-words.ts';

/** Small enough for three buttons on one line beside the list. */
const small = 'px-3! text-sm';

interface AttentionDetailProps {
  item: AttentionItem;
  words: ReturnType<typeof useAttentionWords>;
  me: string;
  take: () => void;
  snooze: () => void;
  wake: () => void;
  assign: () => void;
  mail: () => void;
  /** Does what the row does without a mail. */
  act: () => void;
}

/** Details of an item, beside the list or below its row. */
export function AttentionDetail({ item, words, me, take, snooze, wake, assign, mail, act }: AttentionDetailProps) {
  const t = useTranslations('desk.attention.detail');
  const admin = useTranslations('admin');
  const format = useFormatter();
  const hurts = words.group(item) === 'now';
  const since = words.since(item);
  const { client, site, facts, history, owner } = item;
  return (
    <div className="grid min-w-0 gap-5">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        <SitePicture siteId={site?.id ?? null} seed={words.who(item)} className="hidden h-13 w-25 shrink-0 xl:block" />
        <div className="grid min-w-0 grow gap-0.5">
          <p className="font-display text-xl font-bold wrap-anywhere">{words.who(item)}</p>
          {client && <p className="text-sm text-ink-muted">{admin(`plan.${client.plan as 'free'}`)}</p>}
        </div>
        {client && (
          <Link href={`/admin/clients/${client.id}`} className={buttonClass('secondary', 'md')}>
            {t('client')}
          </Link>
        )}
      </div>
      <div className={cx('grid gap-1 rounded-card p-5', hurts ? 'bg-brick-soft' : 'bg-marigold-soft')}>
        <p className="font-display text-xl font-bold">{words.due(item)}</p>
        <p className="text-sm">{words.say(item, 'hurts')}</p>
        {since && <p className="text-sm text-ink-muted">{t('since', { when: since })}</p>}
      </div>
      {item.snoozedUntil && (
        <p className="text-sm wrap-anywhere">
          {t('snoozed', { until: format.dateTime(item.snoozedUntil, { dateStyle: 'medium' }), reason: item.reason ?? '' })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2 text-sm">
        {owner?.id !== me && (
          <Button className={small} onClick={take}>
            {t('take')}
          </Button>
        )}
        <Button className={small} onClick={assign} icon={<UserRound className="size-4" aria-hidden />}>
          {t('assign')}
        </Button>
        <Button className={small} onClick={item.snoozedUntil ? wake : snooze} icon={<Clock className="size-4" aria-hidden />}>
          {t(item.snoozedUntil ? 'wake' : 'snooze')}
        </Button>
      </div>
      {mayWrite(item) && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={mail} icon={<Mail className="size-4" aria-hidden />}>
            {t(client && item.kind !== 'contact_message' ? 'write' : 'answer')}
          </Button>
          {item.kind === 'contact_message' && <Button onClick={act}>{words.say(item, 'verb')}</Button>}
        </div>
      )}
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1 text-sm">
        <dt className="text-ink-muted">{t('owner')}</dt>
        <dd className="font-medium">{owner?.name ?? t('free')}</dd>
      </dl>
      {typeof facts.question === 'string' && (
        <figure className="grid gap-1">
          <figcaption className="text-sm font-semibold text-ink-muted">
            {t(item.kind === 'contact_message' ? 'message' : 'question')}
          </figcaption>
          <blockquote className="border-l-4 border-edge pl-4 whitespace-pre-line wrap-anywhere">{facts.question}</blockquote>
        </figure>
      )}
      {(item.url || typeof facts.url === 'string') && (
        <p className="flex flex-wrap gap-x-5 gap-y-1">
          {item.url && <Outside href={item.url}>{t('site')}</Outside>}
          {item.kind.startsWith('payment') && typeof facts.url === 'string' && <Outside href={facts.url}>{t('invoice')}</Outside>}
        </p>
      )}
      {client && <History history={history} words={words} />}
    </div>
  );
}

function Outside({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-cobalt underline-offset-4 hover:underline"
    >
      {children}
      <ExternalLink className="size-4" aria-hidden />
    </a>
  );
}

/** Things that happened with the client before. */
function History({ history, words }: Pick<AttentionItem, 'history'> & Pick<AttentionDetailProps, 'words'>) {
  const t = useTranslations('desk.attention.detail');
  const format = useFormatter();
  return (
    <section className="grid gap-1">
      <h3 className="font-sans text-sm font-semibold text-ink-muted">{t('before')}</h3>
      {history.length === 0 && <p className="text-sm">{t('nothingBefore')}</p>}
      <ol>
        {history.map((each) => (
          <li key={`${each.what}${each.at.getTime()}`} className="grid grid-cols-[4.5rem_1fr] gap-3 border-b border-line py-2.5 text-sm">
            <time dateTime={each.at.toISOString()} className="text-ink-muted">
              {format.dateTime(each.at, { day: 'numeric', month: 'short' })}
            </time>
            <span className="wrap-anywhere">{words.happened(each)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
