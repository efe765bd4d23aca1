import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getEmailChange } from '#modules/accounts/index.ts';
import { EmailPanel } from '#modules/accounts/ui/email-panel.tsx';
import { NewPasswordForm } from '#modules/accounts/ui/sign-in/new-password-form.tsx';
import { supportOf } from '#platform/context.ts';
import { getSessionUser, requireUser } from '#platform/session.ts';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { OnVisit } from '../../../../_shell/on-visit.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.sections'))('access.name') };
}

export default async function AccessPage() {
  const ctx = await requireUser('/account/access', 'oneself');
  if (supportOf(ctx)) return <OnVisit title={(await getTranslations('accounts.sections'))('access.name')} />;
  const [t, sections, user, emailChange] = await Promise.all([
    getTranslations('accounts.profile'),
    getTranslations('accounts.sections'),
    getSessionUser(),
    getEmailChange(ctx),
  ]);
  return (
    <div className="max-w-2xl">
      <PageHeader title={sections('access.name')} lead={sections('access.lead')} />
      <div className="grid gap-6">
        <EmailPanel email={user?.email ?? ''} pending={emailChange} />
        <Panel title={t('passwordTitle')} lead={t('passwordLead')}>
          <NewPasswordForm />
        </Panel>
      </div>
    </div>
  );
}
