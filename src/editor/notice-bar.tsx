'use client';
import { X } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { cx } from '#ui/class-names.ts';
import type { Notice } from './draft/store.ts';
import { useEditor, useStore } from './use-editor.tsx';

const VISIBLE_MS = 7000;
/** Stay until dismissed: their text may be needed again. */
const PERSISTENT = new Set<Notice['kind']>(['lost', 'unsaved', 'name-differs', 'nothing-new']);

/** Shows what just happened for a few seconds, with undo where possible. */
export function NoticeBar({ onPublish }: { onPublish?: () => void }) {
  const t = useTranslations('editor');
  const format = useFormatter();
  const store = useStore();
  const notice = useEditor((state) => state.notice);
  useEffect(() => {
    if (!notice || PERSISTENT.has(notice.kind) || (notice.kind === 'message' && notice.resolutionHref)) return;
    const timer = setTimeout(() => store.dismiss(), VISIBLE_MS);
    return () => clearTimeout(timer);
  }, [notice, store]);
  return (
    <div
      role="status"
      aria-live="polite"
      className={cx(
        'pointer-events-none fixed inset-x-3 z-40 flex justify-center',
        // Beside the place of what was removed, where the canvas shows it.
        notice?.kind === 'removed' ? 'bottom-[var(--vanished,9rem)] lg:bottom-[var(--vanished,1.5rem)]' : 'bottom-36 lg:bottom-6',
      )}
    >
      {notice && (
        <div
          key={notice.id}
          className="pointer-events-auto flex max-w-xl animate-rise items-center gap-x-2 rounded-card max-sm:w-full max-sm:flex-wrap bg-ink py-1.5 pr-1.5 pl-4 font-medium text-paper shadow-float"
        >
          <p className="min-w-0 flex-1 py-2 max-sm:basis-[calc(100%-4rem)]">{wordsOf(notice, t, format)}</p>
          {'step' in notice && (
            <button
              type="button"
              onClick={() => store.undoStep(notice.step)}
              className="min-h-11 shrink-0 rounded-control px-3 font-bold underline hover:no-underline"
            >
              {t('notice.undo')}
            </button>
          )}
          {notice.kind === 'name-differs' && (
            <button
              type="button"
              onClick={() => {
                store.perform('set-name', { from: notice.from, to: notice.to });
                store.dismiss();
              }}
              className="min-h-11 shrink-0 rounded-control px-3 font-bold underline hover:no-underline"
            >
              {t('notice.renameToo')}
            </button>
          )}
          {notice.kind === 'nothing-new' && (
            <button
              type="button"
              onClick={() => {
                store.dismiss();
                onPublish?.();
              }}
              className="min-h-11 shrink-0 rounded-control px-3 font-bold underline hover:no-underline"
            >
              {t('notice.publishAnyway')}
            </button>
          )}
          {notice.kind === 'message' && notice.resolutionHref && (
            <Link
              href={notice.resolutionHref}
              className="inline-flex min-h-11 shrink-0 items-center rounded-control px-3 font-bold underline hover:no-underline"
            >
              {t(`notice.${labelOf(notice.resolutionHref)}`)}
            </Link>
          )}
          <button
            type="button"
            aria-label={t('notice.dismiss')}
            onClick={() => store.dismiss()}
            className="inline-flex size-11 shrink-0 items-center justify-center rounded-control"
          >
            <X className="size-5" aria-hidden />
          </button>
        </div>
      )}
    </div>
  );
}

const labelOf = (page: string) => (page.startsWith('/sites/') ? 'look' : page.startsWith('/plan/change') ? 'lift' : 'plan');

function wordsOf(notice: Notice, t: ReturnType<typeof useTranslations<'editor'>>, format: ReturnType<typeof useFormatter>): string {
  switch (notice.kind) {
    case 'removed':
      return t('notice.removed');
    case 'renamed':
      return t('notice.renamed', { name: notice.name });
    case 'words-replaced':
      return t('notice.wordsReplaced');
    case 'rewritten':
      return notice.left > 0
        ? t('assistant.doneInPart', { count: notice.count, left: notice.left })
        : t('assistant.done', { count: notice.count });
    case 'refused':
      return t(`refused.${notice.reason}`);
    case 'lost':
      return t('notice.lost', { text: notice.lost[0]?.lost ?? '' });
    case 'name-differs':
      return t('notice.nameDiffers', { name: notice.from });
    case 'nothing-new':
      return t('notice.nothingNew', { since: format.dateTime(notice.since, { dateStyle: 'long', timeStyle: 'short' }) });
    case 'undone-already':
      return t('notice.undoneAlready');
    case 'unsaved':
      return notice.problem
        ? `${notice.problem} ${notice.text && t('notice.unsaved', { text: notice.text })}`
        : t('notice.unfinished', { text: notice.text });
    case 'nearly-full':
      return t('notice.nearlyFull', { share: notice.percent / 100 });
    case 'message':
      return notice.text;
  }
}
