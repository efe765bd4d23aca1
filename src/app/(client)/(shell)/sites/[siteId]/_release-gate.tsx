import { BadgeCheck } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import type { getReleaseGate } from '#modules/host/index.ts';
import { HoldLineForm } from '#modules/host/ui/hold-line-form.tsx';
import { VerdictDetails } from '#modules/measure/ui/own/verdict-details.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Panel } from '#ui/panel.tsx';

interface ReleaseGateProps {
  siteId: string;
  gate: Awaited<ReturnType<typeof getReleaseGate>>;
  publishes: boolean;
}

/** Verdict and receipt of the live release, and the line below which a release is held. */
export async function ReleaseGate({ siteId, gate, publishes }: ReleaseGateProps) {
  const t = await getTranslations('release');
  return (
    <Panel title={t('gate.title')} lead={t('gate.lead')} id="gate">
      {gate.live && (
        <div className="grid gap-3">
          <h3 className="font-semibold">{t('gate.live')}</h3>
          <VerdictDetails {...gate.live} />
        </div>
      )}
      {gate.receiptId && (
        <div className="grid justify-items-start gap-2 border-t border-line pt-5">
          <h3 className="font-semibold">{t('seal.title')}</h3>
          <p className="text-sm text-ink-muted">{t('seal.lead')}</p>
          <ButtonLink href={`/selo/${gate.receiptId}`} icon={<BadgeCheck className="size-4" aria-hidden />}>
            {t('seal.open')}
          </ButtonLink>
        </div>
      )}
      {publishes && (
        <div className="border-t border-line pt-5 first:border-t-0 first:pt-0">
          <HoldLineForm siteId={siteId} holdBelow={gate.holdBelow} />
        </div>
      )}
    </Panel>
  );
}
