'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useActions } from '../use-editor.tsx';
import type { AssistantQuote, AssistantRequest } from './requests.ts';

/** Debounce for pricing free text while it is typed. */
const DEBOUNCE_MS = 350;

export type Quoted =
  | { state: 'none' }
  | { state: 'pricing' }
  | { state: 'priced'; quote: AssistantQuote }
  | { state: 'refused'; message: string };

/** The quote of a request, refreshed when the request changes. */
export function useQuote(request: AssistantRequest | null): Quoted {
  const t = useTranslations('editor');
  const { actions } = useActions();
  const { assistant } = actions;
  const [quoted, setQuoted] = useState<{ for: string; is: Quoted }>({ for: '', is: { state: 'none' } });
  const name = request ? JSON.stringify(request) : '';
  useEffect(() => {
    if (!name || !assistant) return;
    let open = true;
    const answer = (is: Quoted) => open && setQuoted({ for: name, is });
    const timer = setTimeout(async () => {
      try {
        const asked = await assistant.quote(JSON.parse(name) as AssistantRequest);
        answer(asked.ok ? { state: 'priced', quote: asked.data } : { state: 'refused', message: asked.message });
      } catch {
        answer({ state: 'refused', message: t('save.offline') });
      }
    }, DEBOUNCE_MS);
    return () => {
      open = false;
      clearTimeout(timer);
    };
  }, [name, assistant, t]);
  if (!request) return { state: 'none' };
  return quoted.for === name ? quoted.is : { state: 'pricing' };
}
