'use client';
import { Shuffle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { rerollSite } from '../actions.ts';
import { onNextPreview } from './next-preview.ts';

/** Button for another look of the same text. */
export function RerollButton({ siteId }: { siteId: string }) {
  const t = useTranslations('sites.ready');
  const [state, act] = useActionState(rerollSite, null);
  useEffect(() => {
    if (state?.ok) onNextPreview(() => toast(t('rerolled')));
  }, [state, t]);
  return (
    <form action={act} className="grid gap-3">
      <input type="hidden" name="siteId" value={siteId} />
      <SubmitButton look="secondary" pendingLabel={t('rerolling')} icon={<Shuffle className="size-4" aria-hidden />} className="w-full">
        {t('reroll')}
      </SubmitButton>
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
    </form>
  );
}
