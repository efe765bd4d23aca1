'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { setServingAction } from '../actions.ts';
import type { AbuseReport } from '../input.ts';

interface ServingPanelProps {
  siteId: string;
  status: 'live' | 'paused';
  /** False on a visit. */
  mayTakeDown: boolean;
}

/** Serving state of a published site, with the owner's choices: paused for a while, or offline. */
export function ServingPanel({ siteId, status, mayTakeDown }: ServingPanelProps) {
  const t = useTranslations('sites.serving');
  const app = useTranslations('app');
  const [asks, setAsks] = useState(false);
  const [state, act] = useActionState(setServingAction, null);
  useEffect(() => {
    if (!state?.ok) return;
    setAsks(false);
    toast(t(({ paused: 'donePaused', live: 'doneLive', draft: 'doneDraft' } as const)[state.data.to]));
  }, [state, t]);
  const problem = state?.ok === false && <Notice tone="bad">{state.message}</Notice>;
  const other = status === 'live' ? 'paused' : 'live';
  return (
    <Panel title={t('title')} lead={t(status)}>
      {!asks && problem}
      <div className="flex flex-wrap gap-2">
        {(mayTakeDown || other === 'live') && (
          <form action={act}>
            <ServingFields siteId={siteId} to={other} />
            <SubmitButton look={status === 'paused' ? 'primary' : 'secondary'} pendingLabel={t('working')}>
              {t(status === 'live' ? 'pause' : 'resume')}
            </SubmitButton>
          </form>
        )}
        {mayTakeDown && (
          <Button look="quiet" onClick={() => setAsks(true)}>
            {t('unpublish')}
          </Button>
        )}
      </div>
      <Dialog open={asks} onClose={() => setAsks(false)} title={t('unpublishTitle')} closeLabel={app('close')}>
        <p>{t('unpublishBody')}</p>
        {problem}
        <form action={act} className="flex flex-wrap justify-end gap-3">
          <ServingFields siteId={siteId} to="draft" />
          <Button onClick={() => setAsks(false)}>{app('cancel')}</Button>
          <SubmitButton look="danger" pendingLabel={t('working')}>
            {t('unpublishNow')}
          </SubmitButton>
        </form>
      </Dialog>
    </Panel>
  );
}

function ServingFields({ siteId, to }: { siteId: string; to: 'live' | 'paused' | 'draft' }) {
  return (
    <>
      <input type="hidden" name="siteId" value={siteId} />
      <input type="hidden" name="to" value={to} />
    </>
  );
}

/** Notice to the owner that the agency took the site down, with the ground and a contact. */
export function SuspendedNotice({ kind }: { kind: string | null }) {
  const t = useTranslations('sites.serving');
  const known = (['fraud', 'copy', 'illegal', 'privacy'] satisfies AbuseReport['kind'][]).find((each) => each === kind) ?? 'other';
  return (
    <Notice tone="bad">
      <div className="grid justify-items-start gap-3">
        <p className="font-semibold">{t('suspendedTitle')}</p>
        <p>{t('suspendedBody', { kind: t(`kind.${known}`) })}</p>
        <ButtonLink href="/contact">{t('contact')}</ButtonLink>
      </div>
    </Notice>
  );
}
