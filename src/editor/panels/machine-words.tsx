'use client';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { authorOf } from '#site/grounding/author-of.ts';
import { Button } from '#ui/button.tsx';
import { useEditor, useStore } from '../use-editor.tsx';

/** Marks a text as written by a model until its owner has reviewed it. */
export function MachineWords({ textKey }: { textKey: string }) {
  const t = useTranslations('editor.inspect');
  const store = useStore();
  const locale = useEditor((state) => state.document.site.defaultLocale);
  const isMachines = useEditor(({ document }) => authorOf(document, textKey, locale) === 'model');
  if (!isMachines) return null;
  return (
    <p role="status" className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-muted">
      {t('described')}
      <Button
        className="px-3 text-sm"
        icon={<Check className="size-4" aria-hidden />}
        onClick={() => store.perform('confirm-texts', { locale, keys: [textKey] })}
      >
        {t('describedRight')}
      </Button>
    </p>
  );
}
