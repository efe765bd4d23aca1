import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { getProfile } from '#modules/accounts/index.ts';
import { CONTACT_TOPICS } from '#modules/notifications/input.ts';
import { ContactForm } from '#modules/notifications/ui/contact-form.tsx';
import { company } from '#platform/company.ts';
import { getContext, getSessionUser } from '#platform/session.ts';
import { Notice } from '#ui/notice.tsx';
import { CompanyCard } from '../_legal/company-card.tsx';
import { inline } from '../_legal/inline.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('trust.contact');
  return { title: t('title'), description: t('lead') };
}

export default async function ContactPage({ searchParams }: { searchParams: Promise<{ topic?: string | string[] }> }) {
  const { topic } = await searchParams;
  const [t, { trust, errors }, ctx, user] = await Promise.all([
    getTranslations('trust.contact'),
    getMessages(),
    getContext(),
    getSessionUser(),
  ]);
  const name = (ctx.account && (await getProfile(ctx))?.name) || '';
  return (
    <main
      id="content"
      className="mx-auto grid w-full max-w-[90rem] gap-10 px-5 py-12 sm:px-8 lg:grid-cols-[7fr_5fr] lg:gap-20 lg:py-20 xl:px-20"
    >
      <div className="grid content-start gap-8">
        <div className="grid gap-3">
          <h1 className="text-title">{t('title')}</h1>
          <p className="max-w-[60ch] text-lg text-ink-muted">{inline(t('lead'))}</p>
        </div>
        {company().email ? (
          <NextIntlClientProvider messages={{ trust: { contact: trust.contact }, errors }}>
            <ContactForm
              formKey={randomUUID()}
              topic={CONTACT_TOPICS.find((each) => each === topic)}
              name={name}
              email={user?.email ?? ''}
            />
          </NextIntlClientProvider>
        ) : (
          <Notice tone="warn">{t('off')}</Notice>
        )}
      </div>
      <div className="content-start lg:pt-2">
        <CompanyCard privacy />
      </div>
    </main>
  );
}
