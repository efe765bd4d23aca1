import { Plus } from 'lucide-react';
import { getFormatter, getTranslations } from 'next-intl/server';
import { CompanyCard } from './company-card.tsx';
import { inline } from './inline.tsx';
import type { LegalText } from './text.ts';

const anchorClass = 'block rounded-control px-3 py-2 text-ink-muted hover:bg-sunken hover:text-ink';

/** A long text with its table of contents beside it (folded above it on a phone), the date of its last change, and the provider. */
export async function LegalPage({ text, privacy = false }: { text: LegalText; privacy?: boolean }) {
  const t = await getTranslations('trust');
  const format = await getFormatter();
  const contents = (
    <ol className="grid text-base">
      {text.sections.map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`} className={anchorClass}>
            {title}
          </a>
        </li>
      ))}
      <li>
        <a href="#company" className={anchorClass}>
          {t('company.title')}
        </a>
      </li>
    </ol>
  );
  return (
    <main id="content" className="mx-auto w-full max-w-[90rem] px-5 py-12 sm:px-8 lg:py-20 xl:px-20">
      <header className="grid gap-4 border-b border-line pb-8 lg:pb-12">
        <h1 className="text-title">{text.title}</h1>
        <p className="max-w-[60ch] text-lg text-ink-muted">{text.lead}</p>
        <p className="text-ink-muted">
          {t('updated')}{' '}
          <time dateTime={text.updated}>{format.dateTime(new Date(`${text.updated}T12:00:00Z`), { dateStyle: 'long' })}</time>
        </p>
      </header>
      <div className="grid gap-8 pt-8 lg:grid-cols-[17rem_minmax(0,1fr)] lg:gap-20 lg:pt-12 print:block">
        <nav
          aria-label={t('contents')}
          className="lg:sticky lg:top-24 lg:max-h-[calc(100dvh-8rem)] lg:self-start lg:overflow-y-auto print:hidden"
        >
          <details className="group rounded-card border border-line bg-surface p-2 lg:hidden">
            <summary className="flex min-h-11 items-center justify-between gap-4 px-3 font-semibold">
              {t('contents')}
              <Plus className="size-5 shrink-0 transition-transform group-open:rotate-45" aria-hidden />
            </summary>
            {contents}
          </details>
          <div className="-ml-3 hidden lg:block">{contents}</div>
        </nav>
        <article className="grid max-w-[68ch] gap-10 text-lg leading-relaxed">
          {text.sections.map(({ id, title, body }) => (
            <section key={id} aria-labelledby={id} className="grid gap-4 break-inside-avoid-page">
              <h2 id={id} className="scroll-mt-24 text-2xl">
                {title}
              </h2>
              {body.map((block) =>
                typeof block === 'string' ? (
                  <p key={block}>{inline(block)}</p>
                ) : (
                  <ul key={block[0]} className="grid list-disc gap-2 pl-5 marker:text-ink-muted">
                    {block.map((item) => (
                      <li key={item}>{inline(item)}</li>
                    ))}
                  </ul>
                ),
              )}
            </section>
          ))}
          <CompanyCard privacy={privacy} />
        </article>
      </div>
    </main>
  );
}
