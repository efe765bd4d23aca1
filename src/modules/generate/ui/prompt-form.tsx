'use client';
import { ArrowRight } from 'lucide-react';
import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, useActionState, useId, useRef, useState } from 'react';
import type { ActionResult } from '#platform/action.ts';
import { ArcMotif } from '#ui/arc-motif.tsx';
import { cx } from '#ui/class-names.ts';
import { Notice } from '#ui/notice.tsx';
import { Progress } from '#ui/progress.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { describeSite } from '../actions.ts';
import { MAX_PROMPT_LENGTH } from '../input.ts';

/** Length from which the counter shows the characters left. */
const NEAR = 18_000;

export interface Example {
  id: string;
  label: string;
  text: string;
  /** URL of the page with this example filled in, for browsers without JavaScript. */
  href: string;
}

interface PromptFormProps {
  examples?: Example[];
  initial?: string;
  /** Mentions that starting is free, for people without an account. */
  welcome?: boolean;
  /** Not the primary action: a limit must be lifted first. */
  quiet?: boolean;
}

export function PromptForm({ examples = [], initial = '', welcome = false, quiet = false }: PromptFormProps) {
  const t = useTranslations('home.prompt');
  const locale = useLocale();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [state, act, pending] = useActionState<ActionResult | null, FormData>(describeSite, null);
  const [text, setText] = useState((state?.ok === false && state.values?.prompt) || initial);
  const over = text.length - MAX_PROMPT_LENGTH;

  function submitOnShortcut(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) event.currentTarget.form?.requestSubmit();
  }

  return (
    <form action={act} className="grid gap-4">
      <input type="hidden" name="locale" value={locale} />
      {state?.ok === false && (
        <Notice tone="bad">
          <p>{state.fields?.prompt ?? state.message}</p>
        </Notice>
      )}
      <div className="grid overflow-hidden rounded-card border border-edge bg-surface shadow-float focus-within:border-cobalt focus-within:ring-1 focus-within:ring-cobalt">
        <label htmlFor={id} className="px-4 pt-4 font-display text-xl font-semibold sm:px-5">
          {t('label')}
        </label>
        <p id={`${id}-hint`} className="px-4 pt-1 text-sm text-ink-muted sm:px-5">
          {t('hint')}
        </p>
        <textarea
          ref={area}
          id={id}
          name="prompt"
          required
          rows={5}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={submitOnShortcut}
          readOnly={pending}
          placeholder={t('placeholder')}
          aria-describedby={`${id}-hint ${id}-count`}
          aria-invalid={over > 0 || undefined}
          className={cx(
            'field-sizing-content max-h-[45dvh] min-h-36 resize-none bg-transparent px-4 py-3 text-lg leading-relaxed outline-none placeholder:text-ink-muted sm:px-5',
            pending && 'text-ink-muted',
          )}
        />
        <div className="flex flex-wrap items-center justify-between gap-3 border-t border-line p-3 sm:pl-5">
          <Counter id={`${id}-count`} length={text.length} welcome={welcome} />
          <SubmitButton
            size="lg"
            look={quiet ? 'secondary' : 'primary'}
            trailing={<ArrowRight className="size-5" aria-hidden />}
            pendingLabel={t('submit')}
            disabled={over > 0}
            className="w-full sm:w-auto"
          >
            {t('submit')}
          </SubmitButton>
        </div>
        {pending && <AtWork label={t('pending')} />}
      </div>
      {examples.length > 0 && (
        <Examples
          examples={examples}
          onChoose={(example) => {
            setText(example.text);
            area.current?.focus();
          }}
        />
      )}
    </form>
  );
}

function Examples({ examples, onChoose }: { examples: Example[]; onChoose: (example: Example) => void }) {
  const t = useTranslations('home.prompt');
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span className="mr-1 text-sm text-ink-muted">{t('examples')}</span>
      {examples.map((example) => (
        <Link
          key={example.id}
          href={example.href}
          scroll={false}
          onClick={(event) => {
            event.preventDefault();
            onChoose(example);
          }}
          className="inline-flex min-h-11 items-center rounded-full border border-edge px-4 font-medium hover:bg-sunken"
        >
          {example.label}
        </Link>
      ))}
    </div>
  );
}

const AtWork = ({ label }: { label: string }) => (
  <div className="border-t border-line">
    <ArcMotif seed="at work" columns={12} rows={1} turning className="w-full" />
    <div className="px-4 py-4 sm:px-5">
      <Progress label={label} />
    </div>
  </div>
);

/** Letters so far, those that are left near the end, or those that are too many. */
function Counter({ id, length, welcome }: { id: string; length: number; welcome: boolean }) {
  const t = useTranslations('home.prompt');
  const over = length - MAX_PROMPT_LENGTH;
  const count = () => {
    if (over > 0) return t('over', { over });
    if (length > NEAR) return t('left', { left: -over });
    if (length > 0) return t('count', { count: length, max: MAX_PROMPT_LENGTH });
    return welcome ? t('free') : '';
  };
  return (
    <p id={id} aria-live="polite" className={cx('text-sm tabular-nums', over > 0 ? 'font-semibold text-brick' : 'text-ink-muted')}>
      {count()}
    </p>
  );
}
