import { getTranslations } from 'next-intl/server';

const ITEMS = ['words', 'phone', 'contact', 'search', 'edit', 'versions'] as const;

export async function Gets() {
  const t = await getTranslations('home.gets');
  return (
    <section className="mx-auto grid max-w-[90rem] gap-8 px-5 py-16 sm:px-8 lg:grid-cols-[4fr_8fr] lg:gap-20 lg:py-24 xl:px-20">
      <h2 className="text-title lg:sticky lg:top-24 lg:self-start">{t('title')}</h2>
      <ul className="grid sm:grid-cols-2 sm:gap-x-12">
        {ITEMS.map((item) => (
          <li key={item} className="grid content-start gap-1.5 border-t border-line py-6">
            <h3 className="text-xl">{t(`items.${item}.title`)}</h3>
            <p className="max-w-[42ch] text-ink-muted">{t(`items.${item}.body`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
