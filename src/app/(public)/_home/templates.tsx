import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { TemplatePicture } from '#modules/generate/ui/template-card.tsx';
import { ButtonLink } from '#ui/button.tsx';

const SHOWN = ['restaurant', 'clinic', 'portfolio', 'event'] as const;

export async function Templates() {
  const t = await getTranslations('templates');
  return (
    <section className="mx-auto grid max-w-[90rem] gap-8 px-5 pb-16 sm:px-8 lg:pb-24 xl:px-20">
      <div className="flex flex-wrap items-end justify-between gap-x-10 gap-y-5">
        <div className="grid gap-3">
          <h2 className="text-title">{t('home.title')}</h2>
          <p className="max-w-[58ch] text-lg text-ink-muted">{t('home.lead')}</p>
        </div>
        <ButtonLink href="/templates" trailing={<ArrowRight className="size-4" aria-hidden />}>
          {t('startAll')}
        </ButtonLink>
      </div>
      <ul className="grid grid-cols-2 gap-4 sm:gap-6 lg:grid-cols-4">
        {SHOWN.map((id) => (
          <li key={id} className="group relative grid content-start gap-1">
            <TemplatePicture
              id={id}
              sizes="(min-width: 64rem) 20rem, 46vw"
              className="h-auto w-full rounded-card border border-line group-hover:border-edge"
            />
            <Link
              href={`/templates/${id}`}
              className="inline-flex min-h-11 items-center font-semibold after:absolute after:inset-0 group-hover:text-cobalt"
            >
              {t(`names.${id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
