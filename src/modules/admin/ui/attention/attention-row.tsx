'use client';
import { ChevronDown } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button, buttonClass } from '#ui/button.tsx';
import { cx } from '#ui/class-names.ts';
import { Spinner } from '#ui/spinner.tsx';
import { ATTENTION_KINDS, verbOf } from '../../attention/kinds.ts';
import type { AttentionItem } from '../../attention/list-attention.ts';
import { SitePicture } from '../site-picture.tsx';
import { AttentionIcon } from './attention-icon.tsx';
import { placeOf, type useAttentionWords } from './attention-words.ts';

interface AttentionRowProps {
  item: AttentionItem;
  words: ReturnType<typeof useAttentionWords>;
  me: string;
  /** Selected by click or keyboard; on a wide screen the first is shown without being selected. */
  isChosen: boolean;
  isBesideList: boolean;
  isBusy: boolean;
  /** Result of the last action, shown in place: an error or a confirmation. */
  note: { tone: 'bad' | 'good'; text: string } | undefined;
  choose: () => void;
  act: () => void;
  /** On a phone the detail is below its row. */
  children: ReactNode;
}

/** One item: client, subject, due time, and one action. */
export function AttentionRow({ item, words, me, isChosen, isBesideList, isBusy, note, choose, act, children }: AttentionRowProps) {
  const t = useTranslations('desk.attention');
  const hurts = words.group(item) === 'now';
  return (
    <li
      data-key={`${item.kind}/${item.ref}`}
      className={cx('rounded-card', isChosen ? 'bg-cobalt-soft' : isBesideList && 'xl:bg-cobalt-soft')}
    >
      <div className="flex items-center gap-3 p-2.5 lg:gap-4">
        <button
          type="button"
          onClick={choose}
          aria-expanded={isChosen}
          className="flex min-w-0 grow items-center gap-3.5 rounded-control text-left"
        >
          <span className="relative shrink-0 self-start lg:self-center">
            <SitePicture siteId={item.site?.id ?? null} seed={words.who(item)} className="h-10 w-19" />
            <AttentionIcon kind={item.kind} hurts={hurts} />
          </span>
          <span className="grid min-w-0 grow gap-0.5">
            <span className="font-semibold wrap-anywhere">{words.say(item, 'title')}</span>
            <span className="text-sm text-ink-muted wrap-anywhere">
              {words.who(item)}, {words.say(item, 'line')}
            </span>
            <span
              className={cx(
                'flex items-center gap-1 text-sm font-semibold tabular-nums lg:hidden',
                hurts ? 'text-brick' : 'text-ink-muted',
              )}
            >
              {words.due(item)}
              <ChevronDown className={cx('size-4 transition-transform', isChosen && 'rotate-180')} aria-hidden />
            </span>
          </span>
          <span
            className={cx('hidden shrink-0 pl-2 text-right tabular-nums lg:block', hurts ? 'font-semibold text-brick' : 'text-ink-muted')}
          >
            {words.due(item)}
          </span>
        </button>
        <span className="w-28 shrink-0 lg:w-36">
          {item.owner && item.owner.id !== me ? (
            <span className="block text-center text-sm font-medium text-ink-muted wrap-anywhere">
              {t('withName', { name: item.owner.name })}
            </span>
          ) : (
            <Verb
              item={item}
              isChosen={isBesideList}
              isBusy={isBusy}
              act={act}
              label={verbOf(item) === ATTENTION_KINDS[item.kind].verb ? words.say(item, 'verb') : t('detail.answer')}
              who={words.who(item)}
            />
          )}
        </span>
      </div>
      {note && (
        <p
          role={note.tone === 'bad' ? 'alert' : 'status'}
          className={cx('px-3 pb-3 text-sm font-medium', note.tone === 'bad' ? 'text-brick' : 'text-leaf')}
        >
          {note.text}
        </p>
      )}
      {isChosen && <div className="border-t border-line px-3 py-4 xl:hidden">{children}</div>}
    </li>
  );
}

interface VerbProps extends Pick<AttentionRowProps, 'item' | 'isChosen' | 'isBusy' | 'act'> {
  label: string;
  who: string;
}

function Verb({ item, isChosen, isBusy, act, label, who }: VerbProps) {
  const place = placeOf(item);
  const look = isChosen ? 'primary' : 'secondary';
  const words = (
    <span>
      {label} <span className="sr-only">{who}</span>
    </span>
  );
  const size = 'w-full px-2! text-sm lg:text-base';
  if (!place) {
    return (
      <Button look={look} className={size} onClick={act} disabled={isBusy} icon={isBusy && <Spinner />}>
        {words}
      </Button>
    );
  }
  if (place.startsWith('/')) {
    return (
      <Link href={place} className={buttonClass(look, 'md', size)}>
        {words}
      </Link>
    );
  }
  return (
    <a href={place} target="_blank" rel="noreferrer" className={buttonClass(look, 'md', size)}>
      {words}
    </a>
  );
}
