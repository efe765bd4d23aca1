import { useTranslations } from 'next-intl';
import { buttonClass } from '#ui/button.tsx';
import { CopyButton } from '#ui/copy-button.tsx';
import type { Figure, FigureName } from '../../figures/figures.ts';

/** Explains a figure, and shows its SQL, ready to run. */
export function FigureSource({ name, figure }: { name: FigureName; figure: Figure<FigureName> }) {
  const t = useTranslations('admin.how');
  const all = [...figure.sql.map((text) => `${text};`), figure.call].join('\n\n');
  return (
    <details className="group min-w-0 border-t border-line pt-2">
      <summary className="inline-flex min-h-11 list-none items-center font-medium text-cobalt underline-offset-4 hover:underline">
        {t('open')}
      </summary>
      <div className="grid min-w-0 gap-4 pb-2">
        <p className="max-w-[70ch]">{t(`words.${name}`)}</p>
        <Code label={t('call')} text={figure.call} />
        <Code label={t('functions')} text={figure.sql.join('\n\n')} />
        <div className="flex flex-wrap gap-3">
          <CopyButton text={all} label={t('copy')} doneLabel={t('copied')} />
          <a href={`/admin/figures/${name}`} className={buttonClass()} download>
            {t('csv')}
          </a>
        </div>
      </div>
    </details>
  );
}

function Code({ label, text }: { label: string; text: string }) {
  return (
    <figure className="grid min-w-0 gap-1.5">
      <figcaption className="text-sm font-semibold text-ink-muted">{label}</figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <pre tabIndex={0} className="max-h-80 overflow-auto rounded-control bg-sunken p-4 font-mono text-sm leading-relaxed">
        {text}
      </pre>
    </figure>
  );
}
