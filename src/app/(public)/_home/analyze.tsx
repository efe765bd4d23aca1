import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { turnstileSiteKey } from '#modules/measure/index.ts';
import { AnalyzeForm } from '#modules/measure/ui/analyses/analyze-form.tsx';

/** The home page's second field, for people who already have a site. */
export async function Analyze() {
  const [t, { measure, errors }] = await Promise.all([getTranslations('measure.door'), getMessages()]);
  return (
    <section className="border-t border-line">
      <div className="mx-auto grid max-w-[96rem] items-center gap-x-12 gap-y-4 px-5 py-10 sm:px-8 lg:grid-cols-[1fr_minmax(0,36rem)] xl:px-20">
        <div className="grid gap-1.5">
          <h2 className="text-2xl">{t('homeTitle')}</h2>
          <p className="text-ink-muted">{t('hint')}</p>
        </div>
        <NextIntlClientProvider messages={{ measure: { door: measure.door, beside: measure.beside }, errors } as never}>
          <AnalyzeForm compact challenge={turnstileSiteKey()} />
        </NextIntlClientProvider>
      </div>
    </section>
  );
}
