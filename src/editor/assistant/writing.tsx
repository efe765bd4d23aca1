'use client';
import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import { Original } from './original.tsx';
import type { AssistantRequest } from './requests.ts';

interface WritingProps {
  request: AssistantRequest;
  onCancel: () => void;
}

/** While a proposal is being written: what is being written anew stays in view. */
export function Writing({ request: { target, locale }, onCancel }: WritingProps) {
  const t = useTranslations('editor.assistant');
  return (
    <>
      <div aria-hidden>
        <Progress label={t(target.of === 'page' ? 'planning' : 'writing')} />
      </div>
      {target.of === 'text' && <Original textKey={target.key} locale={locale} />}
      <div className="flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-ink-muted">{t('writingFree')}</p>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </>
  );
}
