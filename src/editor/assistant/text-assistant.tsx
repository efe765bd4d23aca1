'use client';
import { Sparkles } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEditor } from '../use-editor.tsx';
import { useAssistant } from './use-assistant.tsx';

/** Assistant button shown while editing a text in place. */
export function TextAssistant({ textKey }: { textKey: string }) {
  const t = useTranslations('editor.assistant');
  const open = useAssistant();
  const isOpen = useEditor(({ document: { site, stringMeta } }) => {
    const meta = stringMeta[textKey];
    return textKey !== site.name && !meta?.lock && !meta?.sample;
  });
  if (!open || !isOpen) return null;
  return (
    <button
      type="button"
      aria-keyshortcuts="Control+J Meta+J"
      // Keeps the focus in the text: losing it would end the editing and hide this button.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => open({ of: 'text', key: textKey })}
      className="pointer-events-auto inline-flex min-h-11 animate-rise items-center gap-2 rounded-full bg-ink px-5 font-semibold text-paper shadow-float"
    >
      <Sparkles className="size-4" aria-hidden />
      {t('sayOtherwise')}
    </button>
  );
}
