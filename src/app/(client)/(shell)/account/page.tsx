import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { getProfile } from '#modules/accounts/index.ts';
import { NewPasswordForm } from '#modules/accounts/ui/new-password-form.tsx';
import { ProfileForm } from '#modules/accounts/ui/profile-form.tsx';
import { SignOutButton } from '#modules/accounts/ui/sign-out-button.tsx';
import { getStatusPage } from '#modules/monitoring/index.ts';
import { StatusPagePanel } from '#modules/monitoring/ui/status-page-panel.tsx';
import { supportOf } from '#platform/context.ts';
import { readAccess } from '#platform/permissions.ts';
import { getSessionUser, requireUser } from '#platform/session.ts';
import { ButtonLink, buttonClass } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { ModelUsePart } from './_model-use.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.profile'))('title') };
}

export default async function AccountPage() {
  const ctx = await requireUser('/account');
  const [t, keys, visits, audit, access] = await Promise.all([
    getTranslations('accounts.profile'),
    getTranslations('accounts.keys'),
    getTranslations('visits.page'),
    getTranslations('audit'),
    readAccess(ctx),
  ]);
  const [user, profile, locale, status] = await Promise.all([getSessionUser(), getProfile(ctx), getLocale(), getStatusPage(ctx)]);
  // What is the person's own is not the account's.
  const isVisit = supportOf(ctx) !== null;
  const { name, company, phone } = profile ?? { name: user?.name ?? '', company: '', phone: '' };
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid gap-6">
        {!isVisit && (
          <>
            <Panel title={name || t('title')} lead={<span className="wrap-anywhere">{user?.email}</span>}>
              <ProfileForm profile={{ name, company, phone, locale }} />
            </Panel>
            <Panel title={t('passwordTitle')} lead={t('passwordLead')}>
              <NewPasswordForm />
            </Panel>
          </>
        )}
        <Suspense fallback={<Skeleton className="h-48 w-full rounded-card" />}>
          <ModelUsePart />
        </Suspense>
        <StatusPagePanel url={status?.url ?? null} />
        <Panel title={visits('title')} lead={visits('accountLead')}>
          <div>
            <ButtonLink href="/account/visits">{visits('accountLink')}</ButtonLink>
          </div>
        </Panel>
        {access.may('activity.read') && (
          <Panel title={audit('title')} lead={audit('accountLead')}>
            <div>
              <ButtonLink href="/account/activity">{audit('accountLink')}</ButtonLink>
            </div>
          </Panel>
        )}
        {access.may('key.manage') && (
          <Panel title={keys('title')} lead={keys('accountLead')}>
            <div>
              <ButtonLink href="/account/keys">{keys('accountLink')}</ButtonLink>
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
