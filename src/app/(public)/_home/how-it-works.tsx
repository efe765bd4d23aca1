import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';

const FACTS = ['name', 'place', 'fact', 'price', 'hours', 'phone'] as const;
const SAMPLES = {
  name: 'sampleName',
  place: 'samplePlace',
  fact: 'sampleFact',
  price: 'samplePrice',
  hours: 'sampleHours',
  phone: 'samplePhone',
} as const;
const PAINT = {
  name: 'bg-cobalt-soft',
  place: 'bg-leaf-soft',
  fact: 'bg-marigold-soft',
  price: 'bg-brick-soft',
  hours: 'bg-cobalt-soft',
  phone: 'bg-leaf-soft',
} as const;

/** A description beside the facts read from it, matched word for word. */
export async function HowItWorks() {
  const t = await getTranslations('home.how');
  const mark = (fact: (typeof FACTS)[number]): ReactNode => (
    <mark key={fact} className={`rounded-md px-1 py-0.5 text-ink box-decoration-clone ${PAINT[fact]}`}>
      {t(SAMPLES[fact])}
    </mark>
  );
  return (
    <section id="how" className="border-y border-line bg-sunken/60">
      <div className="mx-auto grid max-w-[90rem] gap-12 px-5 py-16 sm:px-8 lg:grid-cols-[5fr_7fr] lg:gap-20 lg:py-24 xl:px-20">
        <div className="grid content-start gap-8">
          <div className="grid gap-3">
            <h2 className="text-title">{t('title')}</h2>
            <p className="max-w-[44ch] text-lg text-ink-muted">{t('lead')}</p>
          </div>
          <ol className="grid">
            {(['tell', 'see', 'publish'] as const).map((step, i) => (
              <li key={step} className="grid grid-cols-[3rem_1fr] gap-4 border-t border-line py-5">
                <span
                  className="grid size-11 place-items-center rounded-tl-full rounded-tr-full rounded-br-full bg-ink font-display text-lg font-bold text-paper"
                  aria-hidden="true"
                >
                  {i + 1}
                </span>
                <div className="grid gap-1">
                  <h3 className="text-xl">{t(`steps.${step}.title`)}</h3>
                  <p className="text-ink-muted">{t(`steps.${step}.body`)}</p>
                </div>
              </li>
            ))}
          </ol>
        </div>
        <div className="grid content-start overflow-hidden rounded-card border border-line bg-surface">
          <figure className="grid gap-4 p-6 sm:p-9">
            <figcaption className="text-sm font-semibold text-ink-muted">{t('sampleLabel')}</figcaption>
            <blockquote className="font-display text-xl leading-relaxed sm:text-2xl sm:leading-relaxed">
              {t.rich('sample', Object.fromEntries(FACTS.map((fact) => [fact, mark(fact)])) as never)}
            </blockquote>
          </figure>
          <div className="grid gap-3 border-t border-line bg-paper p-6 sm:p-9">
            <p className="text-sm font-semibold text-ink-muted">{t('foundLabel')}</p>
            <dl className="grid gap-x-8 sm:grid-cols-2">
              {FACTS.map((fact) => (
                <div key={fact} className="grid grid-cols-[0.375rem_1fr] gap-x-3 border-b border-line py-2.5">
                  <span className={`row-span-2 rounded-full ${PAINT[fact]}`} aria-hidden="true" />
                  <dt className="text-sm text-ink-muted">{t(`facts.${fact}`)}</dt>
                  <dd className="font-medium">{t(SAMPLES[fact])}</dd>
                </div>
              ))}
            </dl>
          </div>
        </div>
      </div>
    </section>
  );
}
