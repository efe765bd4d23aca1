import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';

const DOES = ['name', 'reads', 'robots', 'limits', 'keeps'] as const;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('measure.robot');
  return { title: t('title'), description: t('lead') };
}

/** Page linked from our user agent: who we are, what we request from a site, and how to opt out. */
export default async function RobotPage() {
  const t = await getTranslations('measure.robot');
  return (
    <main id="content" className="mx-auto grid w-full max-w-3xl gap-6 px-5 py-12 sm:px-8 lg:py-20">
      <h1 className="text-title">{t('title')}</h1>
      <p className="text-lg text-ink-muted">{t('lead')}</p>
      <ul className="grid gap-3">
        {DOES.map((one) => (
          <li key={one} className="border-t border-line pt-3">
            {t(`does.${one}`)}
          </li>
        ))}
      </ul>
      <p>
        <Link href="/contact" className="font-semibold underline underline-offset-4 hover:text-cobalt">
          {t('contact')}
        </Link>
      </p>
    </main>
  );
}
