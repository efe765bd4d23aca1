import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getClosure } from '#modules/closure/index.ts';
import { TakeEverything } from '#modules/closure/ui/take-everything.tsx';
import { requireUser } from '#platform/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { barredPage } from '../../../../_shell/access.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.sections'))('privacy.name') };
}

export default async function PrivacyPage() {
  const ctx = await requireUser('/account/privacy', 'account.close');
  const barred = await barredPage(ctx, 'account.close');
  if (barred) return barred;
  const [t, sections, closure] = await Promise.all([getTranslations('security'), getTranslations('accounts.sections'), getClosure(ctx)]);
  return (
    <div className="max-w-2xl">
      <PageHeader title={sections('privacy.name')} lead={sections('privacy.lead')} />
      <div className="grid gap-6">
        <Panel title={t('take.title')} lead={t('take.lead')}>
          <TakeEverything />
        </Panel>
        {!closure.dueAt && (
          <Panel title={t('close.title')} lead={t('close.lead')}>
            <div>
              <ButtonLink href="/account/close">{t('close.link')}</ButtonLink>
            </div>
          </Panel>
        )}
      </div>
    </div>
  );
}
