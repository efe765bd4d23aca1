'use client';
import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import type { ActionResult } from '#platform/action.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { rebuildSiteAction } from '../../actions.ts';

/** Makes a new site from the old one's content; requires a confirmation of the right to it. */
export function RebuildForm({ analysisId, quiet = false }: { analysisId: string; quiet?: boolean }) {
  const t = useTranslations('measure.new');
  const [state, act] = useActionState<ActionResult | null, FormData>(rebuildSiteAction, null);
  const failed = state && !state.ok ? state : null;
  return (
    <form action={act} className="grid gap-2.5">
      <input type="hidden" name="analysisId" value={analysisId} />
      <SubmitButton size="lg" look={quiet ? 'secondary' : 'primary'} pendingLabel={t('pending')} className="w-full">
        {t('action')}
      </SubmitButton>
      <Checkbox name="mine" value="1" required label={t('mine')} />
      <p className="text-sm text-ink-muted">{quiet ? t('fine') : t('note')}</p>
      {failed && <Notice tone="bad">{failed.message}</Notice>}
    </form>
  );
}
