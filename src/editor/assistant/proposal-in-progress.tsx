'use client';
import { useTranslations } from 'next-intl';
import { Button } from '#ui/button.tsx';
import { Progress } from '#ui/progress.tsx';
import { Original } from './original.tsx';
import type { AssistantRequest } from './requests.ts';

interface ProposalInProgressProps {
  request: AssistantRequest;
  onCancel: () => void;
}

/** Shown while a proposal is being written; the current texts stay in view. */
export function ProposalInProgress({ request: { target, locale }, onCancel }: ProposalInProgressProps) {
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
