import { useTranslations } from 'next-intl';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import type { Answer, OfferedTranslation, TranslationWork } from '../actions.ts';
import { useActions, useStore } from '../use-editor.tsx';
import { useCounts } from './use-translation-state.ts';

const POLL_MS = 1500;

type Ask = <T>(question: () => Promise<Answer<T>>) => Promise<T | null>;

/** The quote for translating the remaining texts, and the job while it runs. */
export function useMachineTranslation(to: string, place: RefObject<HTMLElement | null>) {
  const { siteId, actions } = useActions();
  const store = useStore();
  const { missing, stale } = useCounts(to);
  const { ask, problem } = useAsk();
  const { work, setWork, isOpen } = useTranslationWork(to);
  const quote = useQuote(to, { ask, missing, stale, isOpen, place });
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

/** Asks the server; the problem is that of the last answer. */
function useAsk(): { ask: Ask; problem: string | null } {
  const t = useTranslations('editor');
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
  return { ask, problem };
}

interface QuoteOptions {
  ask: Ask;
  /** Texts without a translation, and with an old one. */
  missing: number;
  stale: number;
  /** A translation runs. */
  isOpen: boolean;
  place: RefObject<HTMLElement | null>;
}

/** Based on the server's texts: local changes are saved first, and typing refreshes it only when it pauses. */
function useQuote(to: string, { ask, missing, stale, isOpen, place }: QuoteOptions): OfferedTranslation | null {
  const { siteId, actions } = useActions();
  const store = useStore();
  const [quote, setQuote] = useState<OfferedTranslation | null>(null);
  useEffect(() => {
    if (isOpen) return;
    if (missing + stale === 0) return setQuote(null);
    let isGone = false;
    const timer = setTimeout(async () => {
      // The same panel exists hidden in the phone layout.
      if (!place.current?.checkVisibility() || !(await store.flush())) return;
      const latest = await ask(() => actions.quoteTranslation({ siteId, to }));
      if (latest && !isGone) setQuote(latest);
    }, 700);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [actions, ask, isOpen, missing, place, siteId, stale, store, to]);
  return quote;
}

/** The job, also one of an earlier visit that still runs; its texts arrive as they are translated. */
function useTranslationWork(to: string) {
  const { siteId, actions } = useActions();
  const store = useStore();
  const [work, setWork] = useState<TranslationWork | null>(null);
  const isOpen = work?.state === 'queued' || work?.state === 'running';
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
      const latest = await actions.translationProgress({ siteId, to }).catch(() => null);
      if (isGone) return;
      if (latest?.ok && latest.data) {
        if (latest.data.translated !== done) await store.catchUp();
        done = latest.data.translated;
        if (!isGone) setWork(latest.data);
      }
      timer = setTimeout(look, POLL_MS);
    };
    timer = setTimeout(look, POLL_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [actions, isOpen, siteId, store, to]);
  return { work, setWork, isOpen };
}
