import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { TemplateCard } from '#modules/generate/ui/template-card.tsx';
import { GROUPS, type Group, TEMPLATE_IDS, TEMPLATES } from '#templates/templates.ts';
import { ButtonLink } from '#ui/button.tsx';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('templates');
  return { title: t('title'), description: t('lead') };
}

const isGroup = (value: unknown): value is Group => (GROUPS as readonly unknown[]).includes(value);

export default async function TemplatesPage({ searchParams }: { searchParams: Promise<{ kind?: string | string[] }> }) {
  const t = await getTranslations('templates');
  const { kind } = await searchParams;
  const chosen = isGroup(kind) ? kind : undefined;
  const shown = TEMPLATE_IDS.filter((id) => !chosen || TEMPLATES[id].group === chosen);
  return (
    <main id="content" className="mx-auto grid max-w-[90rem] gap-8 px-5 pt-10 pb-20 sm:px-8 lg:pt-16 xl:px-20">
      <header className="grid gap-3">
        <h1 className="text-title font-bold">{t('heading')}</h1>
        <p className="max-w-[60ch] text-lg text-ink-muted">{t('lead')}</p>
      </header>
      <nav aria-label={t('filter')} className="-mx-5 overflow-x-auto px-5 sm:mx-0 sm:px-0">
        <ul className="flex w-max gap-2 py-1">
          {[undefined, ...GROUPS].map((group) => (
            <li key={group ?? 'all'}>
              <Link
                href={group ? `/templates?kind=${group}` : '/templates'}
                scroll={false}
                aria-current={group === chosen ? 'page' : undefined}
                className="inline-flex min-h-11 items-center rounded-full border border-edge px-4 font-medium whitespace-nowrap hover:bg-sunken aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-paper"
              >
                {group ? t(`groups.${group}`) : t('all')}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ul className="grid gap-x-8 gap-y-10 sm:grid-cols-2 xl:grid-cols-3">
        {shown.map((id) => (
          <li key={id}>
            <TemplateCard id={id} href={`/templates/${id}`} />
          </li>
        ))}
      </ul>
      <aside className="flex flex-wrap items-center justify-between gap-4 border-t border-line pt-8">
        <p className="text-lg">{t('describe')}</p>
        <ButtonLink href="/#describe">{t('describeAction')}</ButtonLink>
      </aside>
    </main>
  );
}
