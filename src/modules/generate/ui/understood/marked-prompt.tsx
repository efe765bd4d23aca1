'use client';
import { Quote } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { cx } from '#ui/class-names.ts';
import { kindAsDecided, type Mark, type MarkKind } from '../../understanding/marks.ts';
import { useReading } from './use-reading.ts';

/** A line style for each kind, so that colour is not the only cue. */
const LINES: Record<Exclude<MarkKind, 'plain'>, string> = {
  fact: 'bg-cobalt-soft decoration-cobalt decoration-solid',
  words: 'bg-marigold-soft decoration-marigold decoration-double',
  wish: 'decoration-brick decoration-dashed',
  doubt: 'decoration-amber decoration-wavy',
};
const UNDERLINED = 'underline decoration-2 underline-offset-[0.3em]';
const KINDS = Object.keys(LINES) as (keyof typeof LINES)[];

/** The prompt as written, each piece marked by its use. */
export function MarkedPrompt({ marks }: { marks: Mark[] }) {
  const t = useTranslations('understood');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const present = KINDS.filter((kind) => marks.some((mark) => mark.kind === kind));
  return (
    <aside aria-labelledby={`${id}-title`} className="bg-sunken">
      <div className="grid content-start gap-3 px-5 py-4 sm:px-8 lg:sticky lg:top-16 lg:h-[calc(100dvh-9.25rem)] lg:grid-rows-[minmax(0,1fr)_auto] lg:gap-8 lg:py-8 lg:pr-10 xl:pl-10">
        <div className="flex min-h-0 flex-col gap-2 lg:gap-4">
          <div className="flex min-h-11 items-center justify-between gap-4 lg:min-h-0">
            <h2 id={`${id}-title`} className="flex items-center gap-2 font-sans text-sm font-semibold text-ink-muted">
              <Quote className="size-4" aria-hidden />
              {t('told')}
            </h2>
            <button
              type="button"
              aria-expanded={isOpen}
              aria-controls={`${id}-words`}
              onClick={() => setOpen(!isOpen)}
              className="min-h-11 px-1 font-medium text-cobalt lg:hidden"
            >
              {isOpen ? t('seeLess') : t('seeAll')}
            </button>
          </div>
          <section
            id={`${id}-words`}
            aria-labelledby={`${id}-title`}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and the keyboard scrolls with it
            tabIndex={0}
            className={cx(
              'min-h-0 font-display text-lg leading-[1.75] whitespace-pre-wrap text-ink-muted wrap-anywhere lg:overflow-y-auto lg:pb-2 lg:text-[1.45rem] lg:leading-[1.62]',
              !isOpen && 'max-lg:line-clamp-3',
            )}
          >
            {marks.map((mark, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the words never change their order
              <Piece key={index} mark={mark} />
            ))}
          </section>
        </div>
        {present.length > 0 && (
          <ul aria-label={t('legend.label')} className="flex flex-wrap gap-x-6 gap-y-2 text-sm text-ink-muted max-lg:hidden">
            {present.map((kind) => (
              <li key={kind} className="flex items-center gap-2.5">
                <span aria-hidden className={cx('font-display text-base whitespace-pre', UNDERLINED, LINES[kind])}>
                  {'    '}
                </span>
                {t(`legend.${kind}`)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </aside>
  );
}

function Piece({ mark }: { mark: Mark }) {
  const { active, look, corrections } = useReading();
  const { text, to } = mark;
  const kind = kindAsDecided(mark, corrections.lines);
  if (kind === 'plain') return text;
  const isActive = to !== null && to === active;
  return (
    <mark
      data-from={to ?? undefined}
      onMouseEnter={() => look(to)}
      onMouseLeave={() => look(null)}
      className={cx(
        'box-decoration-clone rounded-[3px] px-0.5 text-ink',
        UNDERLINED,
        LINES[kind],
        kind === 'wish' || kind === 'doubt' ? 'bg-transparent' : '',
        isActive && 'bg-cobalt! text-on-cobalt! decoration-on-cobalt!',
      )}
    >
      {text}
    </mark>
  );
}
