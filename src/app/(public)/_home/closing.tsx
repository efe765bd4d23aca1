import { getTranslations } from 'next-intl/server';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { ButtonLink } from '#ui/button.tsx';

export async function Closing() {
  const t = await getTranslations('home.closing');
  return (
    <section className="mx-auto max-w-[90rem] px-5 pb-16 sm:px-8 lg:pb-24 xl:px-20">
      <div className="grid overflow-hidden rounded-card bg-cobalt text-on-cobalt lg:grid-cols-[1fr_minmax(0,26rem)]">
        <div className="grid content-center justify-items-start gap-6 p-7 sm:p-12">
          <h2 className="max-w-[16ch] text-title">{t('title')}</h2>
          <ButtonLink href="#describe" size="lg" className="border-transparent! bg-marigold! text-on-marigold!">
            {t('action')}
          </ButtonLink>
        </div>
        <ArcMotif seed="closing" columns={4} rows={3} className="h-32 w-full lg:h-full" />
      </div>
    </section>
  );
}
