import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Meter } from '#ui/meter.tsx';
import { Panel } from '#ui/panel.tsx';
import type { ModelCap } from '../caps/model-caps.ts';

/** The daily caps with today's use; the form to change them is below, for those who may. */
export function ModelCapsPanel({ caps, children }: { caps: ModelCap[]; children: ReactNode }) {
  const t = useTranslations('admin.models');
  const format = useFormatter();
  return (
    <Panel title={t('capsTitle')} lead={t('capsLead')}>
      <ul className="grid divide-y divide-line">
        {caps.map(({ scope, tokens, calls, usedTokens, usedCalls }) => (
          <li key={scope} className="grid gap-4 py-5 first:pt-0 last:pb-0">
            <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 text-base">
              {t(`scope.${scope}`)}
              <span className="font-sans text-sm font-normal text-ink-muted">{scope === 'account' ? t('busiest') : t('today')}</span>
            </h3>
            <Meter
              label={t('maxTokens')}
              value={usedTokens}
              max={tokens}
              text={
                tokens === null
                  ? t('openTokens', { used: format.number(usedTokens) })
                  : t('usedTokens', { used: format.number(usedTokens), max: format.number(tokens) })
              }
            />
            <Meter
              label={t('maxCalls')}
              value={usedCalls}
              max={calls}
              text={
                calls === null
                  ? t('openCalls', { count: usedCalls })
                  : t('usedCalls', { used: format.number(usedCalls), max: format.number(calls) })
              }
            />
          </li>
        ))}
      </ul>
      {children}
    </Panel>
  );
}
