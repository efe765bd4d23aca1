'use client';
import { useTranslations } from 'next-intl';
import { plainTextOf } from '#site/strings.ts';
import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import { useEditor } from '../use-editor.tsx';
import type { AssistantRequest } from './requests.ts';

interface WritingProps {
  request: AssistantRequest;
  onCancel: () => void;
}

/** While a proposal is being written: what is being written anew stays in view. */
export function Writing({ request: { target, locale }, onCancel }: WritingProps) {
  const t = useTranslations('editor.assistant');
  const text = useEditor(({ document }) => (target.of === 'text' ? plainTextOf(document, target.key, locale) : ''));
  return (
    <>
      <div aria-hidden>
        <Progress label={t(target.of === 'page' ? 'planning' : 'writing')} />
      </div>
      {text && (
        <p lang={locale} dir="auto" className="rounded-control border border-line p-3 leading-relaxed whitespace-pre-wrap text-ink-muted">
          {text}
        </p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-ink-muted">{t('writingFree')}</p>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </>
  );
}
