import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { getSessionUser } from '#platform/session.ts';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { ButtonLink } from '#ui/button.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('app.notFound'))('title') };
}

export default async function NotFound() {
  const t = await getTranslations('app.notFound');
  const user = await getSessionUser();
  return (
    <main id="content" className="grid min-h-dvh lg:grid-cols-2">
      <div className="grid content-center gap-6 px-5 py-16 sm:px-8 xl:px-20">
        <h1 className="text-hero">{t('title')}</h1>
        <p className="max-w-[44ch] text-lg text-ink-muted">{t('body')}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={user ? '/sites' : '/'} look="primary" size="lg">
            {user ? t('sites') : t('home')}
          </ButtonLink>
        </div>
      </div>
      <ArcMotif seed="not here" columns={5} rows={6} className="h-48 w-full lg:h-dvh" />
    </main>
  );
}
