import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { getProfile } from '#modules/accounts/index.ts';
import { listOwnMessages } from '#modules/notifications/index.ts';
import { ContactForm } from '#modules/notifications/ui/contact-form.tsx';
import { OwnMessages } from '#modules/notifications/ui/own-messages.tsx';
import { company } from '#platform/company.ts';
import { getSessionUser, requireUser } from '#platform/session.ts';
import { Notice } from '#ui/notice.tsx';
import { PageHeader } from '#ui/page-header.tsx';
import { Panel } from '#ui/panel.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts.sections'))('requests.name') };
}

/** The requests that a person sent us, and a form for another. */
export default async function RequestsPage() {
  const ctx = await requireUser('/account/requests', 'oneself');
  const [sections, t, messages, user, profile, { trust, errors }] = await Promise.all([
    getTranslations('accounts.sections'),
    getTranslations('trust.contact'),
    listOwnMessages(ctx),
    getSessionUser(),
    getProfile(ctx),
    getMessages(),
  ]);
  return (
    <div className="max-w-2xl">
      <PageHeader title={sections('requests.name')} lead={sections('requests.lead')} />
      <div className="grid gap-8">
        <section className="grid gap-3">
          <h2 className="text-xl">{t('own.title')}</h2>
          <OwnMessages messages={messages} />
        </section>
        <Panel title={t('own.new')} writes>
          {company().email ? (
            <NextIntlClientProvider messages={{ trust: { contact: trust.contact }, errors }}>
              <ContactForm formKey={randomUUID()} topic={undefined} name={profile?.name ?? ''} email={user?.email ?? ''} />
            </NextIntlClientProvider>
          ) : (
            <Notice tone="warn">{t('off')}</Notice>
          )}
        </Panel>
      </div>
    </div>
  );
}
