import { useTranslations } from 'next-intl';
import { Notice } from '#ui/notice.tsx';
import { Panel } from '#ui/panel.tsx';
import type { CrmState } from '../../crm/get-crm-state.ts';

/** The agency's CRM: what it has received, what waits, and why; or that it is off. */
export function CrmPanel({ state }: { state: CrmState }) {
  const t = useTranslations('measure.crm');
  const { isOn, sent, waiting, removing, failed, error } = state;
  const undone = waiting + removing;
  if (!isOn)
    return (
      <Panel title={t('title')}>
        <p className="max-w-2xl text-ink-muted">{undone > 0 ? t('offWaiting', { count: undone }) : t('off')}</p>
      </Panel>
    );
  const said = [
    t('sent', { count: sent }),
    ...(waiting > 0 ? [t('waiting', { count: waiting })] : []),
    ...(removing > 0 ? [t('removing', { count: removing })] : []),
    ...(failed > 0 ? [t('failed', { count: failed })] : []),
  ];
  return (
    <Panel title={t('title')}>
      {error && undone > 0 && <Notice tone="bad">{t(`error.${error === 'token' || error === 'later' ? error : 'other'}`)}</Notice>}
      <div className="grid gap-1">
        <p className="font-semibold tabular-nums">{said.join(' · ')}</p>
        <p className="max-w-2xl text-sm text-ink-muted">{t('note')}</p>
      </div>
    </Panel>
  );
}
