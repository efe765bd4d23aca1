import { Plus } from 'lucide-react';
import { getTranslations } from 'next-intl/server';

const ITEMS = ['skills', 'dislike', 'invent', 'languages'] as const;

export async function Questions() {
  const t = await getTranslations('home.faq');
  return (
    <section className="mx-auto grid max-w-[90rem] gap-8 px-5 py-16 sm:px-8 lg:grid-cols-[4fr_8fr] lg:gap-20 lg:py-24 xl:px-20">
      <h2 className="text-title">{t('title')}</h2>
      <div className="border-b border-line">
        {ITEMS.map((item) => (
          <details key={item} className="group border-t border-line">
            <summary className="flex min-h-16 list-none items-center justify-between gap-4 py-3 font-display text-xl font-semibold">
              {t(`items.${item}.question`)}
              <Plus className="size-5 shrink-0 transition-transform group-open:rotate-45" aria-hidden />
            </summary>
            <p className="max-w-[60ch] pb-6 text-lg text-ink-muted">{t(`items.${item}.answer`)}</p>
          </details>
        ))}
      </div>
    </section>
  );
}
