import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { getEmailChange, getProfile } from '#modules/accounts/index.ts';
import { EmailPanel } from '#modules/accounts/ui/email-panel.tsx';
import { NewPasswordForm } from '#modules/accounts/ui/new-password-form.tsx';
import { ProfileForm } from '#modules/accounts/ui/profile-form.tsx';
import { SignOutButton } from '#modules/accounts/ui/sign-out-button.tsx';
import { getClosure } from '#modules/closure/index.ts';
import { ClosureNotice } from '#modules/closure/ui/closure-notice.tsx';
import { TakeEverything } from '#modules/closure/ui/take-everything.tsx';
import { getStatusPage } from '#modules/monitoring/index.ts';
import { StatusPagePanel } from '#modules/monitoring/ui/status-page-panel.tsx';
import { supportOf } from '#platform/context.ts';
import { getSessionUser, requireUser } from '#platform/session.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { pageAccess } from '../../../_shell/access.tsx';
import { ModelUsePart } from './_model-use.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.profile'))('title') };
}

export default async function AccountPage() {
  const ctx = await requireUser('/account');
  const [t, keys, security, team, visits, audit, { may }] = await Promise.all([
    getTranslations('accounts.profile'),
    getTranslations('accounts.keys'),
    getTranslations('security'),
    getTranslations('team'),
    getTranslations('visits.page'),
    getTranslations('audit'),
    pageAccess(),
  ]);
  const [user, profile, locale, status, emailChange, closure] = await Promise.all([
    getSessionUser(),
    getProfile(ctx),
    getLocale(),
    getStatusPage(ctx),
    getEmailChange(ctx),
    getClosure(ctx),
  ]);
  // Personal panels are hidden: a visit is to the account, not to its owner.
  const isVisit = supportOf(ctx) !== null;
  const { name, company, phone } = profile ?? { name: user?.name ?? '', company: '', phone: '' };
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-6">
        {closure.dueAt && <ClosureNotice dueAt={closure.dueAt} />}
        {!isVisit && (
          <Panel title={name || t('title')} lead={<span className="wrap-anywhere">{user?.email}</span>}>
            <ProfileForm profile={may('account.edit') ? { name, company, phone, locale } : { name, locale }} />
          </Panel>
        )}
        <Panel title={team('accountTitle')} lead={team('accountLead')}>
          <div>
            <ButtonLink href="/account/team">{team('accountLink')}</ButtonLink>
          </div>
        </Panel>
        {!isVisit && (
          <>
            <EmailPanel email={user?.email ?? ''} pending={emailChange} />
            <Panel title={t('passwordTitle')} lead={t('passwordLead')}>
              <NewPasswordForm />
            </Panel>
          </>
        )}
        <Suspense fallback={<Skeleton className="h-48 w-full rounded-card" />}>
          <ModelUsePart />
        </Suspense>
        {may('account.edit') && <StatusPagePanel url={status?.url ?? null} />}
        <Panel title={visits('title')} lead={visits('accountLead')}>
          <div>
            <ButtonLink href="/account/visits">{visits('accountLink')}</ButtonLink>
          </div>
        </Panel>
        {may('activity.read') && (
          <Panel title={audit('title')} lead={audit('accountLead')}>
            <div>
              <ButtonLink href="/account/activity">{audit('accountLink')}</ButtonLink>
            </div>
          </Panel>
        )}
        {!isVisit && (
          <Panel title={security('title')} lead={security('accountLead')}>
            <div>
              <ButtonLink href="/account/security">{security('accountLink')}</ButtonLink>
            </div>
          </Panel>
        )}
        {may('key.manage') && (
          <Panel title={keys('title')} lead={keys('accountLead')}>
            <div>
              <ButtonLink href="/account/keys">{keys('accountLink')}</ButtonLink>
            </div>
          </Panel>
        )}
        {may('account.close') && (
          <Panel title={security('take.title')} lead={security('take.lead')}>
            <TakeEverything />
          </Panel>
        )}
        {may('account.close') && !closure.dueAt && (
          <Panel title={security('close.title')} lead={security('close.lead')}>
            <div>
              <ButtonLink href="/account/close">{security('close.link')}</ButtonLink>
            </div>
          </Panel>
        )}
        {!isVisit && (
          <div className="flex flex-wrap gap-3">
            <SignOutButton className={buttonClass('secondary')}>{t('signOutTitle')}</SignOutButton>
            <SignOutButton everywhere className={buttonClass('quiet')}>
              {t('signOutEverywhere')}
            </SignOutButton>
          </div>
        )}
      </div>
    </div>
  );
}
