import { getLocale, getTranslations } from 'next-intl/server';
import { getProfile } from '#modules/accounts/index.ts';
import { ProfileForm } from '#modules/accounts/ui/profile-form.tsx';
import { SignOutButton } from '#modules/accounts/ui/sign-in/sign-out-button.tsx';
import type { Context } from '#platform/context.ts';
import { getSessionUser } from '#platform/session.ts';
import { buttonClass } from '#ui/button.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';
import { pageAccess } from '../../../_shell/access.tsx';

/** The person's name and language, and the account's name for those who may change it. */
export async function ProfileSection({ ctx }: { ctx: Context }) {
  const [t, sections, user, profile, locale, { may }] = await Promise.all([
    getTranslations('accounts.profile'),
    getTranslations('accounts.sections'),
    getSessionUser(),
    getProfile(ctx),
    getLocale(),
    pageAccess(),
  ]);
  const { name, company, phone } = profile ?? { name: user?.name ?? '', company: '', phone: '' };
  return (
    <div className="max-w-2xl">
      <PageHeader title={sections('profile.name')} lead={t('lead')} />
      <div className="grid gap-6">
        <Panel title={name || t('title')} lead={<span className="wrap-anywhere">{user?.email}</span>}>
          <ProfileForm profile={may('account.edit') ? { name, company, phone, locale } : { name, locale }} />
        </Panel>
        <div>
          <SignOutButton className={buttonClass('secondary')}>{t('signOutTitle')}</SignOutButton>
        </div>
      </div>
    </div>
  );
}
