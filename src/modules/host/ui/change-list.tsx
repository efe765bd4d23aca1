import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { ChangeLine } from '#site/changes/change-summary.ts';

const MAX_CHANGES = 6;

/** Changes between two releases, in the owner's words; with `authors`, who made each, in the same order. */
export function ChangeList({ changes, authors = [] }: { changes: ChangeLine[]; authors?: readonly (string | null)[] }) {
  const t = useTranslations('sites.published');
  const id = useId();
  const rest = changes.length - MAX_CHANGES;
  return (
    <section aria-labelledby={id} className="grid content-start gap-4">
      <h2 id={id} className="text-xl">
        {t('changed', { count: changes.length })}
      </h2>
      <ul className="grid gap-3">
        {changes.slice(0, MAX_CHANGES).map((change, index) => (
          <li key={JSON.stringify(change)} className="grid gap-1">
            <ChangeWords change={change} />
            {authors[index] && <span className="text-sm text-ink-muted">{t('by', { name: authors[index] })}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="text-ink-muted">{t('more', { count: rest })}</p>}
    </section>
  );
}

function ChangeWords({ change }: { change: ChangeLine }) {
  const t = useTranslations('sites');
  if (change.what === 'fact' || change.what === 'text') {
    const { before, after } = change;
    const label = change.what === 'fact' ? t(`fact.${change.kind}`) : t('published.text');
    return (
      <>
        <span className="text-sm text-ink-muted">{label}</span>
        <span className="flex flex-wrap items-center gap-2">
          {before !== null && <Cut as="del">{before}</Cut>}
          {before !== null && after !== null && <ArrowRight className="size-4 shrink-0 text-ink-muted" aria-hidden />}
          {after !== null && <Cut as="ins">{after}</Cut>}
        </span>
      </>
    );
  }
  if (change.what === 'page') return t(`published.page.${change.did}`, { name: change.name });
  if (change.what === 'section')
    return change.name ? t(`published.section.${change.did}`, { name: change.name }) : t(`published.unnamed.${change.did}`);
  return t(`published.${change.what}`);
}

/** The owner's text, truncated at the end of the line. */
function Cut({ as: Tag, children }: { as: 'del' | 'ins'; children: string }) {
  const look = Tag === 'ins' ? 'bg-cobalt-soft' : 'bg-sunken text-ink-muted';
  return <Tag className={`max-w-64 truncate rounded-control px-2.5 py-1 no-underline ${look}`}>{children}</Tag>;
}
