'use client';
import { useLocale, useTranslations } from 'next-intl';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Answer } from '../actions.ts';
import { useActions, useStore } from '../use-editor.tsx';
import type { AssistantProposal, AssistantQuote, AssistantRequest } from './requests.ts';

const POLL_INTERVAL_MS = 600;
/** Timeout for a server that no longer answers. */
const TIMEOUT_MS = 5 * 60_000;

type Assistant = NonNullable<ReturnType<typeof useActions>['actions']['assistant']>;

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
  const [stage, setStage] = useState<Stage>(START);
  const held = useHeldProposal();
  const propose = usePropose(held, setStage);
  const { accept, deciding } = useAccept(held, stage, setStage);
  const requested = stage.at === 'choosing' ? stage.before : stage.at === 'problem' ? stage.asked.request : stage.request;
  return {
    stage,
    deciding,
    propose: (request, quote) => void propose(request, quote),
    reject: () => {
      held.discard();
      setStage({ at: 'choosing', before: requested, rejected: stage.at === 'open' });
    },
    accept,
    retry: () => stage.at === 'problem' && void propose(stage.asked.request, stage.asked.quote),
    choose: () => setStage({ at: 'choosing', before: requested, rejected: false }),
  };
}

/** The proposal that is written or waits for its owner. */
interface HeldProposal {
  assistant: Assistant;
  id: RefObject<string | null>;
  /** Counts the requests: an answer to an earlier one is late. */
  run: RefObject<number>;
  discard(): void;
}

function useHeldProposal(): HeldProposal {
  const { assistant } = useActions().actions;
  const id = useRef<string | null>(null);
  const run = useRef(0);
  const discard = () => {
    run.current += 1;
    const proposalId = id.current;
    id.current = null;
    if (proposalId) void assistant?.reject({ proposalId }).catch(() => {});
  };
  const leave = useRef(discard);
  leave.current = discard;
  useEffect(() => () => leave.current(), []);
  if (!assistant) throw new Error('useProposal without an assistant');
  return { assistant, id, run, discard };
}

function useReason() {
  const t = useTranslations('editor');
  return (error: string | null) => t(`assistant.failed.${isKnown(error) ? error : 'other'}`);
}

function usePropose({ assistant, id, run }: HeldProposal, setStage: (stage: Stage) => void) {
  const t = useTranslations('editor');
  const reader = useLocale();
  const store = useStore();
  const reasonOf = useReason();
  return async (request: AssistantRequest, quote: AssistantQuote) => {
    const problem = (message: string) => {
      id.current = null;
      setStage({ at: 'problem', message, asked: { request, quote } });
    };
    run.current += 1;
    const mine = run.current;
    const isOver = () => mine !== run.current;
    // A plan carries over into the texts made from it; an answered question is discarded.
    const previous = id.current;
    id.current = null;
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
      id.current = asked.data.id;
      const proposal = await pollUntilWritten(asked.data, isOver, (proposalId) => assistant.look({ proposalId }));
      if (isOver()) return;
      if (!proposal) return problem(reasonOf('took_too_long'));
      if (proposal.state !== 'open') return problem(reasonOf(proposal.error));
      setStage({ at: 'open', request, quote, proposal });
    } catch {
      if (!isOver()) problem(t('save.offline'));
    }
  };
}

function useAccept({ assistant, id }: HeldProposal, stage: Stage, setStage: (stage: Stage) => void) {
  const t = useTranslations('editor');
  const store = useStore();
  const reasonOf = useReason();
  const [deciding, setDeciding] = useState(false);
  const notify = (text: string) => store.notify({ kind: 'message', tone: 'problem', text });
  const accept = async (keys: string[]): Promise<boolean> => {
    if (stage.at !== 'open') return false;
    const { id: proposalId, changes } = stage.proposal;
    const problem = (message: string) => {
      id.current = null;
      setStage({ at: 'problem', message, asked: stage });
    };
    setDeciding(true);
    try {
      // The owner's unsaved typing must reach the server first.
      if (!(await store.flush())) {
        notify(t('notSaved'));
        return false;
      }
      const answer = await assistant.accept({ proposalId, keys });
      id.current = null;
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
      notify(t('save.offline'));
      return false;
    } finally {
      setDeciding(false);
    }
  };
  return { accept, deciding };
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
