'use client';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { cx } from '#ui/class-names.ts';
import { FactSheet, type Keyboard } from './fact-sheet.tsx';
import { useReading } from './use-reading.ts';

interface FactWordProps {
  /** Accessible name, for people who cannot see the sentence around it. */
  label: string;
  /** Id of the part, the target of marks. */
  id: string;
  value: string;
  /** The value as read; shown struck out once it was removed. */
  was?: string;
  unsure?: boolean;
  /** Label of a dotted gap for a missing value. */
  gap?: string;
  onChange: (text: string) => void;
  most?: number;
  keyboard?: Keyboard | undefined;
  className?: string;
}

/** The sheet is for touch: on a wide screen a word is edited in place. */
const isNarrow = () => window.matchMedia('(max-width: 47.99rem)').matches;

/** An editable word of our reply: Enter edits and saves, Escape restores. */
export function FactWord({ label, id, value, was = '', unsure = false, gap, onChange, most = 2000, keyboard, className }: FactWordProps) {
  const t = useTranslations('understood');
  const { active, look } = useReading();
  const word = useRef<HTMLSpanElement>(null);
  const [editing, setEditing] = useState<'here' | 'sheet' | null>(null);
  const returns = useRef(false);
  useEffect(() => {
    if (editing || !returns.current) return;
    returns.current = false;
    word.current?.focus();
  }, [editing]);

  function end(text: string | null, back: boolean) {
    returns.current = back;
    setEditing(null);
    look(null);
    if (text !== null && text.trim() !== value) onChange(text.trim());
  }
  const open = () => {
    setEditing(isNarrow() ? 'sheet' : 'here');
    look(id);
  };
  function openByKey(event: KeyboardEvent) {
    if (!['Enter', ' '].includes(event.key) || event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    open();
  }

  if (editing === 'here')
    return <Typing most={most} keyboard={keyboard} id={id} label={label} initial={value || was} end={end} className={className} />;
  const isActive = active === id;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a button would not break across lines as words do */}
      <span
        ref={word}
        role="button"
        tabIndex={0}
        data-part={id}
        aria-label={value ? `${t('edit', { label })}, ${value}` : was ? t('removed', { value: was }) : `${t('ask', { label })}, ${gap}`}
        title={unsure && value ? t('unsure') : undefined}
        onClick={open}
        onKeyDown={openByKey}
        onMouseEnter={() => look(id)}
        onMouseLeave={() => look(null)}
        onFocus={() => look(id)}
        onBlur={() => look(null)}
        className={cx(
          'cursor-pointer rounded-[4px] wrap-anywhere box-decoration-clone px-0.5 font-semibold text-ink decoration-2 underline-offset-[0.28em] transition-colors hover:bg-cobalt-soft',
          !value && was ? 'line-through' : 'underline',
          value && !unsure && 'decoration-ink-muted decoration-dotted',
          value && unsure && 'decoration-amber decoration-wavy',
          !value && !was && 'text-cobalt! decoration-cobalt decoration-dotted',
          !value && was && 'text-ink-muted! decoration-ink-muted decoration-solid',
          isActive && 'bg-cobalt! text-on-cobalt! decoration-on-cobalt!',
          className,
        )}
      >
        {value || was || gap}
      </span>
      {!value && was && (
        <button
          type="button"
          aria-label={t('restoreOf', { value: was })}
          onClick={() => {
            onChange(was);
            word.current?.focus();
          }}
          className="ml-1 inline-flex min-h-11 items-center px-1 text-base font-semibold text-cobalt no-underline hover:underline sm:min-h-6"
        >
          {t('restore')}
        </button>
      )}
      {editing === 'sheet' && (
        <FactSheet most={most} keyboard={keyboard} label={label} initial={value || was} canRemove={value !== ''} end={end} />
      )}
    </>
  );
}

interface TypingProps {
  id: string;
  most: number;
  keyboard: Keyboard | undefined;
  label: string;
  initial: string;
  end: (text: string | null, back: boolean) => void;
  className: string | undefined;
}

function Typing({ id, most, keyboard, label, initial, end, className }: TypingProps) {
  const [text, setText] = useState(initial);
  const done = useRef(false);
  const once = (result: string | null, back: boolean) => {
    if (done.current) return;
    done.current = true;
    end(result, back);
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the word that was pressed becomes this field
      autoFocus
      data-part={id}
      aria-label={label}
      value={text}
      size={Math.max(8, text.length)}
      maxLength={most}
      inputMode={keyboard}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => once(text, false)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') once(null, true);
        if (event.key === 'Enter' && !event.metaKey && !event.ctrlKey) {
          event.preventDefault();
          once(text, true);
        }
      }}
      className={cx(
        'field-sizing-content max-w-full min-w-32 rounded-[6px] border border-cobalt bg-surface px-2 font-semibold text-ink outline-none ring-2 ring-cobalt/30',
        className,
      )}
    />
  );
}
