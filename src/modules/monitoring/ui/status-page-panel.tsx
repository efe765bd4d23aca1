'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect } from 'react';
import { buttonClass } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { setStatusPageAction } from '../actions.ts';

/** The switch of the account's status page. `url` is null while it is off. */
export function StatusPagePanel({ url }: { url: string | null }) {
  const t = useTranslations('monitoring.page');
  const app = useTranslations('app');
  const [state, act] = useActionState(setStatusPageAction, null);
  useEffect(() => {
    if (state?.ok) toast(t(state.data.isOn ? 'doneOn' : 'doneOff'));
  }, [state, t]);
  return (
    <Panel title={t('title')} lead={t('lead')}>
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      <p>{t(url ? 'on' : 'off')}</p>
      {url && <p className="font-mono text-sm wrap-anywhere">{url}</p>}
      <div className="flex flex-wrap gap-2">
        {url && (
          <>
            <a href={url} target="_blank" rel="noreferrer" className={buttonClass()}>
              {t('see')}
            </a>
            <CopyButton text={url} label={t('copy')} doneLabel={app('copied')} />
          </>
        )}
        <form action={act}>
          <input type="hidden" name="isOn" value={url ? 'off' : 'on'} />
          <SubmitButton look={url ? 'quiet' : 'secondary'} pendingLabel={t('working')}>
            {t(url ? 'turnOff' : 'turnOn')}
          </SubmitButton>
        </form>
      </div>
    </Panel>
  );
}
