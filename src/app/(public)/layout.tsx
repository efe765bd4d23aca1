import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { LanguageSwitch } from '#modules/accounts/ui/language-switch.tsx';
import { getHalfSession, getSessionUser } from '#platform/session.ts';
import { ButtonLink } from '#ui/button.tsx';
import { Wordmark } from '#ui/wordmark.tsx';
import { ServiceLinks } from './_legal/service-links.tsx';

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const t = await getTranslations('app');
  const user = await getSessionUser();
  // Between the password and the second factor there is a session, and no person yet: another sign-in would lead astray.
  const isHalfway = !user && (await getHalfSession().catch(() => null)) !== null;
  const year = new Date().getFullYear();
  return (
    <div className="flex min-h-dvh flex-col">
      <header className="print:hidden sticky top-(--band) z-20 border-b border-line bg-paper/95 backdrop-blur-sm">
        <div className="mx-auto flex h-16 max-w-[96rem] items-center justify-between gap-3 px-5 sm:px-8 xl:px-20">
          <Link href="/" className="inline-flex min-h-11 items-center">
            <Wordmark name={t('name')} />
          </Link>
          <nav aria-label={t('nav.label')} className="flex items-center gap-1 sm:gap-2">
            <Link href="/#how" className="hidden min-h-11 items-center px-3 font-medium hover:text-cobalt md:inline-flex">
              {t('nav.how')}
            </Link>
            <Link href="/templates" className="hidden min-h-11 items-center px-3 font-medium hover:text-cobalt sm:inline-flex">
              {t('nav.templates')}
            </Link>
            <Link href="/pricing" className="inline-flex min-h-11 items-center px-2 font-medium hover:text-cobalt sm:px-3">
              {t('nav.plans')}
            </Link>
            {user ? (
              <ButtonLink href="/sites" look="secondary">
                {t('nav.mySites')}
              </ButtonLink>
            ) : isHalfway ? null : (
              <>
                <ButtonLink href="/sign-in" look="quiet">
                  {t('nav.signIn')}
                </ButtonLink>
                <ButtonLink href="/sign-up" look="secondary" className="max-sm:hidden">
                  {t('nav.signUp')}
                </ButtonLink>
              </>
            )}
          </nav>
        </div>
      </header>
      <div className="grow">{children}</div>
      <footer className="border-t border-line print:hidden">
        <div className="mx-auto flex max-w-[96rem] flex-wrap items-center justify-between gap-x-8 gap-y-4 px-5 py-8 sm:px-8 xl:px-20">
          <div className="grid gap-1">
            <p className="font-display text-lg font-semibold">{t('footer.line')}</p>
            <p className="text-sm text-ink-muted">{t('footer.rights', { year: String(year) })}</p>
          </div>
          <ServiceLinks />
          <LanguageSwitch className="-mx-3" />
        </div>
      </footer>
    </div>
  );
}
