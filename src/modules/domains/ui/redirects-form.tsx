'use client';
import { useTranslations } from 'next-intl';
import { type ChangeEvent, useActionState, useEffect, useState } from 'react';
import { Field, Labelled } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { setRedirectsAction } from '../actions.ts';
import { HEADING } from '../routing/read-redirects.ts';

/** Longest text that the server takes. */
const MAX_LENGTH = 60_000;

/** Spreadsheets in Brazil save CSV in Windows-1252. */
async function readText(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Redirects as one text, typed or from a CSV file: bad lines are listed, and nothing is saved then. */
export function RedirectsForm({ domainId, lines }: { domainId: string; lines: string }) {
  const t = useTranslations('domains.redirects');
  const [text, setText] = useState(lines);
  const [isTooLong, setTooLong] = useState(false);
  const [state, act] = useActionState(setRedirectsAction, null);
  const problems = state?.ok ? state.data.problems : [];
  useEffect(() => {
    if (state?.ok && state.data.problems.length === 0) toast(t('saved', { count: state.data.saved }));
  }, [state, t]);
  /** Adds the lines of a file below those that are there; they are saved with the button. */
  const addFile = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const added = file.size <= MAX_LENGTH ? (await readText(file)).trim().split(/\r\n|\n|\r/) : null;
    target.value = '';
    const lines = added && HEADING.test(added[0] ?? '') ? added.slice(1) : added;
    const all = lines && [text.trim(), ...lines].filter(Boolean).join('\n');
    const fits = all !== null && all.length <= MAX_LENGTH;
    setTooLong(!fits);
    if (fits) setText(all);
  };
  return (
    <form action={act} className="grid gap-3">
      <input type="hidden" name="domainId" value={domainId} />
      {state?.ok === false && <Notice tone="bad">{state.message}</Notice>}
      {problems.length > 0 && (
        <Notice tone="bad" title={t('nothing')}>
          <ul className="grid gap-1">
            {problems.map(({ line, text: words, reason }) => (
              <li key={line}>
                {t('line', { line, text: words })} {t(reason)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Labelled label={t('label')}>
        {(control) => (
          <textarea
            className="control font-mono text-sm"
            name="lines"
            rows={5}
            spellCheck={false}
            autoCapitalize="none"
            placeholder={t('placeholder')}
            value={text}
            onChange={(event) => setText(event.target.value)}
            {...control}
          />
        )}
      </Labelled>
      <Field
        label={t('file')}
        hint={t('fileHint')}
        error={isTooLong ? t('fileTooLong') : undefined}
        name="file"
        form=""
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        onChange={addFile}
        className="py-2.5 file:mr-3 file:cursor-pointer file:rounded-md file:border-0 file:bg-sunken file:px-3 file:py-1 file:font-semibold file:text-ink"
      />
      <div>
        <SubmitButton look="secondary">{t('save')}</SubmitButton>
      </div>
    </form>
  );
}
