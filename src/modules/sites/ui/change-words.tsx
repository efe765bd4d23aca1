import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ChangeLine } from '#site/changes/change-summary.ts';

/** One change of a draft, with the text before and after. */
export function ChangeWords({ change }: { change: ChangeLine }) {
  const t = useTranslations('sites');
  const wordFor = (page?: string) => (page ? t('published.textOn', { page }) : t('published.text'));
  if (change.what === 'fact' || change.what === 'text') {
    const { before, after } = change;
    const label = change.what === 'fact' ? t(`fact.${change.kind}`) : wordFor(change.page);
    return (
      <li className="grid gap-1">
        <span className="text-sm text-ink-muted">{label}</span>
        <span className="flex flex-wrap items-center gap-2">
          {before !== null && <Cut as="del">{before}</Cut>}
          {before !== null && after !== null && <ArrowRight className="size-4 shrink-0 text-ink-muted" aria-hidden />}
          {after !== null && <Cut as="ins">{after}</Cut>}
        </span>
      </li>
    );
  }
  if (change.what === 'page') return <li>{t(`published.page.${change.did}`, { name: change.name })}</li>;
  if (change.what === 'section')
    return <li>{change.name ? t(`published.section.${change.did}`, { name: change.name }) : t(`published.unnamed.${change.did}`)}</li>;
  return <li>{t(`published.${change.what}`)}</li>;
}

/** The owner's text, truncated at the end of the line. */
function Cut({ as: Tag, children }: { as: 'del' | 'ins'; children: string }) {
  const look = Tag === 'ins' ? 'bg-cobalt-soft' : 'bg-sunken text-ink-muted';
  return <Tag className={`max-w-64 truncate rounded-control px-2.5 py-1 no-underline ${look}`}>{children}</Tag>;
}
