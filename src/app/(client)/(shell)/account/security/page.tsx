import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getSecondFactor, listLinkedProviders, listPasskeys } from '#modules/accounts/index.ts';
import { PasskeyPanel } from '#modules/accounts/ui/security/passkey-panel.tsx';
import { SecondFactorPanel } from '#modules/accounts/ui/security/second-factor-panel.tsx';
import { supportOf } from '#platform/context.ts';
import { requireUser } from '#platform/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { OnVisit } from '../../../../_shell/on-visit.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('security'))('title') };
}

export default async function SecurityPage({ searchParams }: { searchParams: Promise<{ for?: string }> }) {
  const ctx = await requireUser('/account/security', 'oneself');
  if (supportOf(ctx)) return <OnVisit title={(await getTranslations('security'))('title')} />;
  const [t, sections, factor, linked, passkeys, query] = await Promise.all([
    getTranslations('security'),
    getTranslations('accounts.sections'),
    getSecondFactor(ctx),
    listLinkedProviders(ctx),
    listPasskeys(ctx),
    searchParams,
  ]);
  const hasFactor = factor.since !== null || passkeys.length > 0;
  const forDesk = query.for === 'desk';
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('title')} lead={sections('security.lead')}>
        {forDesk && hasFactor && (
          <ButtonLink look="primary" href="/admin">
            {t('toDesk')}
          </ButtonLink>
        )}
      </PageHeader>
      <div className="grid gap-6">
        {forDesk && !hasFactor && <Notice tone="warn">{t('staff')}</Notice>}
        <SecondFactorPanel factor={factor} />
        <PasskeyPanel passkeys={passkeys} />
        {linked.length > 0 && (
          <Panel title={t('linked.title')} lead={t('linked.lead')}>
            <ul className="grid gap-2">
              {linked.map(({ name, email }) => (
                <li key={name} className="flex flex-wrap gap-x-3">
                  <span className="font-semibold">{name}</span>
                  <span className="text-ink-muted wrap-anywhere">{email}</span>
                </li>
              ))}
            </ul>
          </Panel>
        )}
      </div>
    </div>
  );
}
