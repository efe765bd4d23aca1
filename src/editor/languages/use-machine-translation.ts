import { useTranslations } from 'next-intl';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Answer, OfferedTranslation, TranslationWork } from '../actions.ts';
import { useActions, useStore } from '../use-editor.tsx';
import { useCounts } from './use-translation-state.ts';

const POLL_MS = 1500;

/** What a model would take for the texts left in a language, and the work when it is under way. */
export function useMachineTranslation(to: string, place: RefObject<HTMLElement | null>) {
  const t = useTranslations('editor');
  const { siteId, actions } = useActions();
  const store = useStore();
  const { missing, stale } = useCounts(to);
  const [quote, setQuote] = useState<OfferedTranslation | null>(null);
  const [work, setWork] = useState<TranslationWork | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const ask = useCallback(
    async <T>(question: () => Promise<Answer<T>>): Promise<T | null> => {
      try {
        const answer = await question();
        setProblem(answer.ok ? null : answer.message);
        return answer.ok ? answer.data : null;
      } catch {
        setProblem(t('notSaved'));
        return null;
      }
    },
    [t],
  );

  const isOpen = work?.state === 'queued' || work?.state === 'running';
  // The server counts what it has: what is typed here is sent first, and typing asks anew only when it pauses.
  useEffect(() => {
    if (isOpen) return;
    if (missing + stale === 0) return setQuote(null);
    let isGone = false;
    const timer = setTimeout(async () => {
      // The same panel stands in the sheet of a phone, unseen at a desk.
      if (!place.current?.checkVisibility() || !(await store.flush())) return;
      const told = await ask(() => actions.quoteTranslation({ siteId, to }));
      if (told && !isGone) setQuote(told);
    }, 700);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [actions, ask, isOpen, missing, place, siteId, stale, store, to]);

  // A translation of an earlier visit may still be under way.
  useEffect(() => {
    actions.translationProgress({ siteId, to }).then(
      (answer) => answer.ok && (answer.data?.state === 'queued' || answer.data?.state === 'running') && setWork(answer.data),
      () => {},
    );
  }, [actions, siteId, to]);

  useEffect(() => {
    if (!isOpen) return;
    let isGone = false;
    let done = -1;
    let timer: ReturnType<typeof setTimeout>;
    const look = async () => {
      const told = await actions.translationProgress({ siteId, to }).catch(() => null);
      if (isGone) return;
      if (told?.ok && told.data) {
        if (told.data.translated !== done) await store.catchUp();
        done = told.data.translated;
        if (!isGone) setWork(told.data);
      }
      timer = setTimeout(look, POLL_MS);
    };
    timer = setTimeout(look, POLL_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [actions, isOpen, siteId, store, to]);

  const start = async () => {
    const tokens = quote?.price?.tokens;
    if (!tokens || !(await store.flush())) return;
    const begun = await ask(() => actions.translateSite({ siteId, to, tokens }));
    if (begun) setWork({ id: begun.translationId, state: 'queued', texts: quote.texts, translated: 0, refused: 0, tokens: 0, error: null });
  };
  const cancel = async () => {
    if (!work) return;
    await ask(() => actions.cancelTranslation({ translationId: work.id }));
    await store.catchUp();
    setWork({ ...work, state: 'cancelled' });
  };
  return { left: missing + stale, quote, work, problem, start, cancel };
}
