import { domainToUnicode } from 'node:url';
import { getFormatter, getTranslations } from 'next-intl/server';
import type { CertificateView, Domain } from '#modules/domains/index.ts';
import { ExportCertificate } from '#modules/domains/ui/certificate-panel.tsx';
import { Panel } from '#ui/panel.tsx';
import { Allowed } from '../../../../_shell/access.tsx';

/** A certificate of ours, which its owner may take along. */
export async function LockPanel({ domainId, issued }: { domainId: string; issued: CertificateView }) {
  const [t, format] = await Promise.all([getTranslations('domains.certificate'), getFormatter()]);
  const day = (at: Date | null) => (at ? format.dateTime(at, { dateStyle: 'long' }) : '–');
  const facts: [string, string][] = [
    [t('names'), issued.names.map((name) => domainToUnicode(name)).join(', ')],
    [t('until'), day(issued.notAfter)],
    [t('renews'), day(issued.renewAt)],
  ];
  return (
    <Panel title={t('title')}>
      <LockFacts facts={facts} />
      <Allowed needs="domain.manage">
        <ExportCertificate domainId={domainId} />
      </Allowed>
    </Panel>
  );
}

/** When the first certificate of the host that serves the name ends. */
export function hostedUntil({ hosted, certified }: Pick<Domain, 'hosted' | 'certified'>): Date | null {
  const [ends] = certified.flatMap((host) => hosted?.names[host]?.certifiedUntil ?? []).sort();
  return ends ? new Date(ends) : null;
}

/** A certificate that the host takes care of: its key is not ours to hand out. */
export async function HostedLockPanel({ domain: { hosted, certified } }: { domain: Domain }) {
  const [t, format] = await Promise.all([getTranslations('domains.certificate'), getFormatter()]);
  const ends = hostedUntil({ hosted, certified });
  if (!ends) return null;
  return (
    <Panel title={t('title')}>
      <LockFacts
        facts={[
          [t('names'), certified.map((host) => domainToUnicode(host)).join(', ')],
          [t('until'), format.dateTime(ends, { dateStyle: 'long' })],
        ]}
      />
      <p className="text-sm text-ink-muted">{t('byHost')}</p>
    </Panel>
  );
}

const LockFacts = ({ facts }: { facts: [string, string][] }) => (
  <dl className="grid gap-3">
    {facts.map(([label, value]) => (
      <div key={label} className="grid gap-0.5">
        <dt className="text-sm text-ink-muted">{label}</dt>
        <dd className="wrap-anywhere">{value}</dd>
      </div>
    ))}
  </dl>
);
