import type { Metadata } from 'next';
import Link from 'next/link';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { turnstileSiteKey } from '#modules/measure/index.ts';
import { AREA_WEIGHTS, AREAS } from '#modules/measure/input.ts';
import { AnalyzeForm } from '#modules/measure/ui/analyses/analyze-form.tsx';
import { ArcMotif } from '#ui/arc-motif.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('measure.door');
  return { title: t('metaTitle'), description: t('lead') };
}

export default async function AnalyzePage() {
  const [t, { measure, errors }] = await Promise.all([getTranslations('measure'), getMessages()]);
  return (
    <main id="content" className="mx-auto grid w-full max-w-[96rem] lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)]">
      <div className="grid content-center gap-8 px-5 py-10 sm:px-8 lg:py-20 lg:pr-14 xl:pl-20">
        <div className="grid gap-4">
          <h1 className="max-w-[16ch] text-hero font-bold">{t('door.title')}</h1>
          <p className="max-w-[52ch] text-lg text-ink-muted">{t('door.lead')}</p>
        </div>
        <div className="grid max-w-3xl gap-3">
          <NextIntlClientProvider messages={{ measure: { door: measure.door, beside: measure.beside }, errors } as never}>
            <AnalyzeForm challenge={turnstileSiteKey()} />
          </NextIntlClientProvider>
          <p className="text-sm text-ink-muted">
            {t('door.hint')}{' '}
            <Link href="/analisar/robo" className="underline underline-offset-4 hover:text-cobalt">
              {t('door.robot')}
            </Link>
          </p>
        </div>
        <section className="grid max-w-3xl gap-3 pt-4">
          <h2 className="text-xl">{t('door.looksTitle')}</h2>
          <dl className="grid">
            {AREAS.map((area) => (
              <div
                key={area}
                className="grid grid-cols-[1fr_auto] items-baseline gap-x-4 border-t border-line py-3 sm:grid-cols-[14rem_1fr_auto]"
              >
                <dt className="font-semibold">{t(`area.${area}`)}</dt>
                <dd className="text-ink-muted max-sm:order-last max-sm:col-span-2">{t(`areaLead.${area}`)}</dd>
                <dd className="text-sm tabular-nums text-ink-muted">{t('all.weight', { share: AREA_WEIGHTS[area] / 100 })}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <ArcMotif seed="analyze" columns={3} rows={6} className="hidden h-full w-full rounded-bl-[6rem] lg:block" />
    </main>
  );
}
