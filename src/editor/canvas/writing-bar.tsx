'use client';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { TextAssistant } from '../assistant/text-assistant.tsx';
import type { Target } from './in-place-edit.ts';

/** At the foot of the canvas while a text is edited in place, above a phone's keyboard: help with the words, and the end of it. */
export function WritingBar({ writing, onDone }: { writing: Target | null; onDone: () => void }) {
  const t = useTranslations('editor');
  if (!writing) return null;
  return (
    <div className="pointer-events-none absolute inset-x-3 bottom-3 z-10 flex flex-wrap justify-center gap-2 lg:bottom-6">
      {writing.kind === 'text' && <TextAssistant textKey={writing.key} />}
      <button
        type="button"
        onPointerDown={(event) => event.preventDefault()}
        onMouseDown={(event) => event.preventDefault()}
        onClick={onDone}
        className="pointer-events-auto inline-flex min-h-11 animate-rise items-center gap-2 rounded-full border border-line bg-surface px-5 font-semibold text-ink shadow-float"
      >
        <Check className="size-4" aria-hidden />
        {t('writing.done')}
      </button>
    </div>
  );
}
