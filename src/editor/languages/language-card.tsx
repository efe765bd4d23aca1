'use client';
import { PenLine, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { wordsOf } from '#site/render/words.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { Tool } from '../icon-button.tsx';
import { useEditor, useStore } from '../use-editor.tsx';
import { CountMarks } from './state-mark.tsx';
import { useCounts } from './use-translation-state.ts';

/** One further language: its progress, whether visitors are offered it, and a link to its texts. */
export function LanguageCard({ locale, onOpen }: { locale: string; onOpen: () => void }) {
  const t = useTranslations('editor.languages');
  const store = useStore();
  const counts = useCounts(locale);
  const isShown = useEditor(({ document }) => document.site.shownIncomplete?.includes(locale) ?? false);
  const name = wordsOf(locale).own;
  const remove = () => {
    const { history } = store.getState();
    if (!store.perform('remove-language', { locale })) return;
    const step = store.getState().history.undo.find((one) => !history.undo.includes(one));
    if (step) store.notify({ kind: 'removed', step: step.id });
  };
  return (
    <article aria-label={name} className="grid gap-2.5 rounded-card border border-line p-3">
      <div className="flex items-center gap-2">
        <h3 lang={locale} className="min-w-0 flex-1 truncate text-base font-semibold">
          {name}
        </h3>
        <Tool label={t('remove', { language: name })} onClick={remove}>
          <Trash2 className="size-4" aria-hidden />
        </Tool>
      </div>
      <p className="flex flex-wrap gap-1.5">
        <CountMarks counts={counts} />
      </p>
      <p className="text-sm text-ink-muted">
        {counts.missing === 0 ? t('offered') : isShown ? t('shownIncomplete') : t('waits', { count: counts.missing })}
      </p>
      {(counts.missing > 0 || isShown) && (
        <Checkbox
          label={t('showAnyway')}
          checked={isShown}
          onChange={(event) => store.perform('offer-language', { locale, incomplete: event.target.checked })}
        />
      )}
      <Button icon={<PenLine className="size-4" aria-hidden />} onClick={onOpen}>
        {t('texts')}
      </Button>
    </article>
  );
}
