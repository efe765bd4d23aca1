'use client';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../actions.ts';
import { useActions, useStore } from '../use-editor.tsx';
import type { AssistantProposal, AssistantQuote, AssistantRequest } from './requests.ts';

const POLL_INTERVAL_MS = 600;
/** Timeout for a server that no longer answers. */
const TIMEOUT_MS = 5 * 60_000;

export type Stage =
  /** `before` is the previous, rejected request. */
  | { at: 'choosing'; before: AssistantRequest | null; rejected: boolean }
  | { at: 'writing'; request: AssistantRequest }
  | { at: 'open'; request: AssistantRequest; quote: AssistantQuote; proposal: AssistantProposal }
  | { at: 'problem'; message: string; asked: AgreedRequest };

/** A request with the price that its owner agreed to. */
interface AgreedRequest {
  request: AssistantRequest;
  quote: AssistantQuote;
}

export interface UseProposal {
  stage: Stage;
  /** A decision is being sent to the server. */
  deciding: boolean;
  propose: (request: AssistantRequest, quote: AssistantQuote) => void;
  /** Cancels the writing or discards the proposal, free of charge. */
  reject: () => void;
  /** Resolves to true when changes were applied. */
  accept: (keys: string[]) => Promise<boolean>;
  /** Retries after a problem. */
  retry: () => void;
  /** Returns to the choice of requests. */
  choose: () => void;
}

const START: Stage = { at: 'choosing', before: null, rejected: false };

/** The life cycle of one proposal. Leaving the screen discards it, free of charge. */
export function useProposal(): UseProposal {
  const t = useTranslations('editor');
  const reader = useLocale();
  const store = useStore();
  const { actions } = useActions();
  const { assistant } = actions;
  const [stage, setStage] = useState<Stage>(START);
  const [deciding, setDeciding] = useState(false);
  const current = useRef<string | null>(null);
  const run = useRef(0);

  const discard = () => {
    run.current += 1;
    const proposalId = current.current;
    current.current = null;
    if (proposalId) void assistant?.reject({ proposalId }).catch(() => {});
  };
  const leave = useRef(discard);
  leave.current = discard;
  useEffect(() => () => leave.current(), []);
  if (!assistant) throw new Error('useProposal without an assistant');

  const failed = (asked: AgreedRequest) => (message: string) => {
    current.current = null;
    setStage({ at: 'problem', message, asked });
  };
  const reasonOf = (error: string | null) => t(`assistant.failed.${isKnown(error) ? error : 'other'}`);

  const propose = async (request: AssistantRequest, quote: AssistantQuote) => {
    const problem = failed({ request, quote });
    run.current += 1;
    const mine = run.current;
    const isOver = () => mine !== run.current;
    // A plan carries over into the texts made from it; an answered question is discarded.
    const previous = current.current;
    current.current = null;
    if (previous && previous !== request.planId) void assistant.reject({ proposalId: previous }).catch(() => {});
    setStage({ at: 'writing', request });
    try {
      if (!(await store.flush())) return isOver() ? undefined : problem(t('notSaved'));
      const asked = await assistant.propose({ ...request, key: crypto.randomUUID(), maxTokens: quote.tokens, reader });
      if (isOver()) {
        if (asked.ok) void assistant.reject({ proposalId: asked.data.id });
        return;
      }
      if (!asked.ok) return problem(asked.message);
      current.current = asked.data.id;
      const proposal = await pollUntilWritten(asked.data, isOver, (proposalId) => assistant.look({ proposalId }));
      if (isOver()) return;
      if (!proposal) return problem(reasonOf('took_too_long'));
      if (proposal.state !== 'open') return problem(reasonOf(proposal.error));
      setStage({ at: 'open', request, quote, proposal });
    } catch {
      if (!isOver()) problem(t('save.offline'));
    }
  };

  const accept = async (keys: string[]): Promise<boolean> => {
    if (stage.at !== 'open') return false;
    const { id: proposalId, changes } = stage.proposal;
    const problem = failed(stage);
    setDeciding(true);
    try {
      // The owner's unsaved typing must reach the server first.
      if (!(await store.flush())) {
        store.notify({ kind: 'message', tone: 'problem', text: t('notSaved') });
        return false;
      }
      const answer = await assistant.accept({ proposalId, keys });
      current.current = null;
      if (!answer.ok) {
        problem(answer.message);
        return false;
      }
      const { accepted, step } = answer.data;
      if (!step) {
        problem(reasonOf('texts_changed'));
        return false;
      }
      await store.applyServerStep(step, accepted.length, Math.min(keys.length, changes.length) - accepted.length);
      return true;
    } catch {
      store.notify({ kind: 'message', tone: 'problem', text: t('save.offline') });
      return false;
    } finally {
      setDeciding(false);
    }
  };

  const requested = stage.at === 'choosing' ? stage.before : stage.at === 'problem' ? stage.asked.request : stage.request;
  return {
    stage,
    deciding,
    propose: (request, quote) => void propose(request, quote),
    reject: () => {
      discard();
      setStage({ at: 'choosing', before: requested, rejected: stage.at === 'open' });
    },
    accept,
    retry: () => stage.at === 'problem' && void propose(stage.asked.request, stage.asked.quote),
    choose: () => setStage({ at: 'choosing', before: requested, rejected: false }),
  };
}

/** Polls until the proposal is written; null on timeout. */
async function pollUntilWritten(
  first: AssistantProposal,
  isOver: () => boolean,
  look: (proposalId: string) => Promise<Answer<AssistantProposal>>,
): Promise<AssistantProposal | null> {
  let proposal = first;
  for (const began = Date.now(); proposal.state === 'asking' && !isOver(); ) {
    if (Date.now() - began > TIMEOUT_MS) return null;
    await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
    const answer = await look(proposal.id).catch(() => null);
    // A brief connection loss is not the end.
    if (answer?.ok) proposal = answer.data;
  }
  return proposal;
}

const KNOWN = ['model_off', 'model_away', 'model_cap', 'rewrite_unusable', 'texts_changed', 'took_too_long'] as const;
const isKnown = (reason: string | null): reason is (typeof KNOWN)[number] => KNOWN.includes(reason as (typeof KNOWN)[number]);
