'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { findSubjectsAction } from '../actions.ts';
import type { AuditSubject } from '../find-subjects.ts';

/** Debounce in milliseconds. */
const PAUSE = 250;
const MIN_LETTERS = 2;

interface SubjectPickerProps {
  of: 'client' | 'person';
  /** Name of the hidden field with the id. */
  name: string;
  label: string;
  chosen: AuditSubject | null;
  /** The typed letters, when no suggestion was picked. */
  letters: string | undefined;
}

/** Suggestions for the letters, once typing pauses; null while there is nothing to suggest. */
function useSuggestions(of: SubjectPickerProps['of'], letters: string | null) {
  const [found, setFound] = useState<readonly AuditSubject[] | null>(null);
  const [at, setAt] = useState(-1);
  useEffect(() => {
    const q = letters?.trim() ?? '';
    if (q.length < MIN_LETTERS) {
      setFound(null);
      return;
    }
    let isOver = false;
    const timer = setTimeout(async () => {
      const answer = await findSubjectsAction({ of, q }).catch(() => null);
      if (isOver) return;
      setFound(answer?.ok ? answer.data : []);
      setAt(-1);
    }, PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [letters, of]);
  return { found, at, setAt, close: () => setFound(null) };
}

/** Autocomplete of a name: the form submits the chosen id, and without a script the letters themselves. */
export function SubjectPicker({ of, name, label, chosen, letters }: SubjectPickerProps) {
  const t = useTranslations('audit.staff');
  const id = useId();
  const [picked, setPicked] = useState(chosen);
  const [text, setText] = useState(chosen?.name ?? letters ?? '');
  const { found, at, setAt, close } = useSuggestions(of, picked ? null : text);
  const input = useRef<HTMLInputElement>(null);
  const isOpen = found !== null && !picked;
  const pick = (subject: AuditSubject) => {
    setPicked(subject);
    setText(subject.name);
    close();
  };
  const clear = () => {
    setPicked(null);
    setText('');
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen || found.length === 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(event.key === 'ArrowDown' ? (at + 1) % found.length : (Math.max(at, 0) + found.length - 1) % found.length);
    } else if (event.key === 'Enter' && found[at]) {
      event.preventDefault();
      pick(found[at]);
    } else if (event.key === 'Escape') close();
  };
  return (
    <div className="grid gap-1.5">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {picked && <input type="hidden" name={name} value={picked.id} />}
      <div className="relative">
        <input
          ref={input}
          id={id}
          // Without a selection the letters are submitted.
          name={picked ? undefined : of}
          value={text}
          onChange={(event) => {
            setPicked(null);
            setText(event.target.value);
          }}
          onKeyDown={onKeyDown}
          onBlur={close}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-found`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && at >= 0 ? `${id}-${at}` : undefined}
          autoComplete="off"
          spellCheck={false}
          maxLength={100}
          className="control pr-11"
        />
        {picked && (
          <button
            type="button"
            aria-label={t('clearOf', { label })}
            onClick={clear}
            className="absolute inset-y-0 right-0 grid w-11 place-items-center rounded-control text-ink-muted hover:text-ink"
          >
            <X className="size-4" aria-hidden />
          </button>
        )}
        <Suggestions id={id} label={label} found={isOpen ? found : null} at={at} onPick={pick} />
      </div>
    </div>
  );
}

interface SuggestionsProps {
  /** Id of the field. */
  id: string;
  label: string;
  found: readonly AuditSubject[] | null;
  at: number;
  onPick: (subject: AuditSubject) => void;
}

function Suggestions({ id, label, found, at, onPick }: SuggestionsProps) {
  const t = useTranslations('audit.staff');
  return (
    <div
      id={`${id}-found`}
      role="listbox"
      tabIndex={-1}
      aria-label={label}
      hidden={found === null}
      className="absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-card border border-line bg-surface py-1 shadow-float"
    >
      {found?.length === 0 && (
        <div role="option" tabIndex={-1} aria-selected={false} aria-disabled className="px-3 py-2 text-ink-muted">
          {t('nobody')}
        </div>
      )}
      {found?.map((subject, index) => (
        <div
          key={subject.id}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          // Keeps the focus in the field.
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(subject);
          }}
          className="grid min-h-11 cursor-pointer content-center px-3 py-1.5 hover:bg-sunken aria-selected:bg-cobalt-soft"
        >
          <span className="font-medium wrap-anywhere">{subject.name}</span>
          {subject.detail && <span className="text-sm text-ink-muted wrap-anywhere">{subject.detail}</span>}
        </div>
      ))}
    </div>
  );
}
