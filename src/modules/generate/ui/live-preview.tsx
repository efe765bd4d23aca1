'use client';
import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { cx } from '#ui/class-names.ts';
import { SubmitButton } from '#ui/submit-button.tsx';
import { cancelGenerationAction } from '../actions.ts';
import { PreviewFrame } from './preview-frame.tsx';
import { useWriting, type Writing } from './use-writing.ts';

/** Min milliseconds between refreshes of the page during the writing: more refreshes would flicker. */
const LOOK_EVERY = 1800;

interface LivePreviewProps {
  src: string;
  revision: number;
  /** The generation whose model is writing into the site. */
  generationId: string | null;
  /** True if the answers are recorded: the page marks them, so that nobody takes them for a live model's. */
  isDemo: boolean;
}

/** Preview as visitors see it; while a model writes into the site, it refreshes section by section. */
export function LivePreview({ src, revision, generationId, isDemo }: LivePreviewProps) {
  const writing = useWriting(generationId);
  const shown = useCalm(writing.changes);
  const anchor = generationId ? writing.latest?.alias : undefined;
  return (
    <div className="flex h-full min-h-0 flex-col gap-3">
      {generationId && <WritingBar key="bar" id={generationId} writing={writing} isDemo={isDemo} />}
      <div key="page" className="min-h-0 grow">
        <PreviewFrame src={src} version={revision * 1000 + shown} {...(anchor && { anchor })} />
      </div>
    </div>
  );
}

/** Throttles a number's changes; the last value always arrives. */
function useCalm(value: number): number {
  const [calm, setCalm] = useState({ value, at: 0 });
  useEffect(() => {
    if (calm.value === value) return;
    const timer = setTimeout(() => setCalm({ value, at: Date.now() }), Math.max(0, calm.at + LOOK_EVERY - Date.now()));
    return () => clearTimeout(timer);
  }, [value, calm]);
  return calm.value;
}

function WritingBar({ id, writing, isDemo }: { id: string; writing: Writing; isDemo: boolean }) {
  const t = useTranslations('sites.writing');
  const [state, cancel] = useActionState(cancelGenerationAction, null);
  const { sections, through, isReviewing } = writing;
  const nameOf = ({ title }: Writing['sections'][number]) => title || t('part');
  const current = sections.find((section) => !through.has(section.id));
  const now = isReviewing ? t('reviewing') : current ? t('section', { name: nameOf(current) }) : t('outline');
  return (
    <section aria-label={t('title')} className="rounded-card border border-line bg-surface px-4 py-3">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <span className="size-2.5 shrink-0 rounded-full bg-cobalt motion-safe:animate-pulse" aria-hidden />
        <p role="status" className="min-w-0 grow font-medium wrap-anywhere">
          {now}
        </p>
        {isDemo && <span className="rounded-full bg-marigold-soft px-2.5 py-0.5 text-sm">{t('demo')}</span>}
        <form action={cancel}>
          <input type="hidden" name="generationId" value={id} />
          <SubmitButton look="secondary" pendingLabel={t('stopping')}>
            {t('stop')}
          </SubmitButton>
        </form>
      </div>
      {state?.ok === false && <p className="pt-2 text-brick">{state.message}</p>}
      {sections.length > 0 && (
        <details className="pt-1">
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-ink-muted">
            {t('count', { done: through.size, all: sections.length })}
          </summary>
          <ol className="grid gap-1.5 pb-1 sm:grid-cols-2">
            {sections.map((section) => (
              <li key={section.id} className={cx('flex items-center gap-2', !through.has(section.id) && 'text-ink-muted')}>
                <Check className={cx('size-4 shrink-0 text-leaf', !through.has(section.id) && 'invisible')} aria-hidden />
                <span className="min-w-0 wrap-anywhere">{nameOf(section)}</span>
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}
