'use client';
import { useTranslations } from 'next-intl';
import { useActionState, useEffect, useState } from 'react';
import { Labelled } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { SubmitButton } from '#ui/submit-button.tsx';
import { toast } from '#ui/toast.tsx';
import { setRedirectsAction } from '../actions.ts';

/** Redirects as one text: bad lines are listed, and nothing is saved then. */
export function RedirectsForm({ domainId, lines }: { domainId: string; lines: string }) {
  const t = useTranslations('domains.redirects');
  const [text, setText] = useState(lines);
  const [state, act] = useActionState(setRedirectsAction, null);
  const problems = state?.ok ? state.data.problems : [];
  useEffect(() => {
    if (state?.ok && state.data.problems.length === 0) toast(t('saved', { count: state.data.saved }));
  }, [state, t]);
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
      <div>
        <SubmitButton look="secondary">{t('save')}</SubmitButton>
      </div>
    </form>
  );
}
