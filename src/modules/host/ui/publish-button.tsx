'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import type { ButtonSize } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { publishSiteAction } from '../actions.ts';

interface PublishButtonProps {
  siteId: string;
  /** `live` has nothing to publish: nothing is shown, and the button stays to say that it has just been done. */
  state: 'draft' | 'changed' | 'live' | 'paused';
  size?: ButtonSize;
}

export function PublishButton({ siteId, state: site, size }: PublishButtonProps) {
  const t = useTranslations('sites.detail');
  const [state, act] = useActionState(publishSiteAction, null);
  useEffect(() => {
    if (state?.ok) toast(t('published'));
  }, [state, t]);
  if (site === 'live' || site === 'paused') return null;
  return (
    <form action={act} className="grid gap-3">
      <input type="hidden" name="siteId" value={siteId} />
      <SubmitButton size={size} pendingLabel={t('publishing')}>
        {site === 'changed' ? t('publishChanges') : t('publish')}
      </SubmitButton>
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
    </form>
  );
}
