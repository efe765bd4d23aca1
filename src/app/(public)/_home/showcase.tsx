import Image from 'next/image';
import { getLocale, getTranslations } from 'next-intl/server';
import { cx } from '#ui/class-names.ts';

/** Pictures of sites made from the example descriptions, in `public/showcase/<locale>-<example>-<view>.webp`. */
const SHOWN = {
  'pt-BR': { desktop: 'pizzeria', phone: 'salon' },
  en: { desktop: 'pizzeria', phone: 'dentist' },
  es: { desktop: 'pizzeria', phone: 'dentist' },
} as const;
const SIZES = { desktop: [1280, 900], phone: [780, 1520] } as const;

export async function Showcase() {
  const t = await getTranslations('home');
  const locale = await getLocale();
  return (
    <section className="mx-auto grid max-w-[90rem] gap-10 px-5 py-16 sm:px-8 lg:py-24 xl:px-20">
      <div className="grid gap-3">
        <h2 className="text-title">{t('showcase.title')}</h2>
        <p className="text-lg text-ink-muted">{t('showcase.lead')}</p>
      </div>
      <div className="grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,2.35fr)_minmax(0,1fr)]">
        {(['desktop', 'phone'] as const).map((view) => {
          const id = SHOWN[locale][view];
          const [width, height] = SIZES[view];
          return (
            <figure
              key={view}
              className={cx('grid content-start gap-5', view === 'phone' && 'max-lg:grid-cols-[minmax(0,9rem)_1fr] lg:-mt-28')}
            >
              <Image
                src={`/showcase/${locale}-${id}-${view}.webp`}
                alt={t('showcase.made', { name: t(`examples.${id}.label`) })}
                width={width}
                height={height}
                sizes={view === 'phone' ? '(min-width: 64rem) 22rem, 9rem' : '(min-width: 64rem) 56rem, 100vw'}
                className={cx(
                  'h-auto w-full',
                  view === 'phone' ? 'rounded-[1.75rem] border-4 border-ink' : 'rounded-card border border-line',
                )}
              />
              <figcaption className="max-w-[68ch] border-l-4 border-marigold pl-4 text-ink-muted">{t(`examples.${id}.text`)}</figcaption>
            </figure>
          );
        })}
      </div>
    </section>
  );
}
