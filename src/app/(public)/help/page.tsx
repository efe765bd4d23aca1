import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import Form from 'next/form';
import { getLocale, getTranslations } from 'next-intl/server';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { findHelp } from '../_legal/find-help.ts';
import { inline } from '../_legal/inline.tsx';
import { loadHelp } from '../_legal/texts.ts';

export async function generateMetadata(): Promise<Metadata> {
  const { title, lead } = await loadHelp(await getLocale());
  return { title, description: lead };
}

export default async function HelpPage({ searchParams }: { searchParams: Promise<{ q?: string | string[] }> }) {
  const { q } = await searchParams;
  const wanted = typeof q === 'string' ? q.trim().slice(0, 100) : '';
  const [t, help] = [await getTranslations('trust.help'), await loadHelp(await getLocale())];
  const groups = findHelp(help.groups, wanted);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  return (
    <main id="content" className="mx-auto grid w-full max-w-[90rem] gap-10 px-5 py-12 sm:px-8 lg:py-20 xl:px-20">
      <header className="grid gap-6">
        <div className="grid gap-3">
          <h1 className="text-title">{help.title}</h1>
          <p className="max-w-[60ch] text-lg text-ink-muted">{help.lead}</p>
        </div>
        <Form action="/help" role="search" className="grid max-w-2xl gap-3 sm:grid-cols-[minmax(0,1fr)_auto] sm:items-end print:hidden">
          <Field label={t('search')} name="q" type="search" defaultValue={wanted} maxLength={100} />
          <Button type="submit">{t('find')}</Button>
        </Form>
        {wanted && (
          <p role="status" className="text-lg">
            {t('found', { count, wanted })}{' '}
            <a href="/help" className="inline-flex min-h-11 items-center font-semibold text-cobalt underline-offset-4 hover:underline">
              {t('all')}
            </a>
          </p>
        )}
      </header>
      {groups.map(({ id, title, items }) => (
        <section key={id} aria-labelledby={id} className="grid gap-4 lg:grid-cols-[5fr_7fr] lg:gap-20">
          <h2 id={id} className="scroll-mt-24 text-3xl">
            {title}
          </h2>
          <div className="border-b border-line">
            {items.map((item) => (
              <details key={item.id} id={item.id} open={Boolean(wanted)} className="group scroll-mt-24 border-t border-line">
                <summary className="flex min-h-16 list-none items-center justify-between gap-4 py-3 font-display text-xl font-semibold">
                  {item.question}
                  <Plus className="size-5 shrink-0 transition-transform group-open:rotate-45" aria-hidden />
                </summary>
                <p className="max-w-[60ch] pb-6 text-lg text-ink-muted">{inline(item.answer)}</p>
              </details>
            ))}
          </div>
        </section>
      ))}
      <section className="grid justify-items-start gap-4 rounded-card bg-sunken p-6 sm:p-8 print:hidden">
        <h2 className="text-2xl">{t('moreTitle')}</h2>
        <p className="max-w-[60ch] text-lg text-ink-muted">{t('more')}</p>
        <ButtonLink href="/contact" look={count === 0 ? 'primary' : 'secondary'} size="lg">
          {t('write')}
        </ButtonLink>
      </section>
    </main>
  );
}
