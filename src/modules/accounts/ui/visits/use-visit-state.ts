'use client';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { VisitState } from '../../visits/get-visit-state.ts';

/** A page in view is covered within 15 seconds of the end. */
const ASK_MS = 10_000;
/** In the background too, since a visit whose pages are all silent is over. */
const SIGN_MS = 45_000;
/** Min pause between polls, whatever triggers them; one that comes sooner waits for it. */
const MIN_PAUSE_MS = 2000;
const CHANNEL = 'visit';

interface Given {
  id: string;
  secondsLeft: number;
  mode: 'read' | 'write';
}

/**
 * The visit's state on the server: polled when the tab becomes visible, often while it is and at times while it is not, when the time is
 * up, and when another tab reports the end. Without a response it stays unchanged.
 */
export function useVisitState({ id, secondsLeft, mode }: Given): VisitState {
  const [state, setState] = useState<VisitState>({ isOver: false, secondsLeft, mode });
  const askedAt = useRef(-MIN_PAUSE_MS);
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isOver = useRef(false);

  const ask = useCallback(async () => {
    if (isOver.current) return;
    askedAt.current = performance.now();
    const answer = await fetch(`/visit/state?visitId=${id}`, { headers: { accept: 'application/json' } }).catch(() => null);
    // No visit any more: signed out, or the session has ended.
    const next = answer?.ok ? ((await answer.json()) as VisitState) : answer?.status === 404 ? OVER : null;
    if (!next || isOver.current) return;
    isOver.current = next.isOver;
    setState(next);
  }, [id]);

  useEffect(() => {
    // Never dropped: the answer on its way may be older than the end.
    const askInTurn = () => {
      clearTimeout(later.current);
      later.current = setTimeout(ask, Math.max(0, askedAt.current + MIN_PAUSE_MS - performance.now()));
    };
    const look = () => document.visibilityState === 'visible' && askInTurn();
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' || performance.now() - askedAt.current > SIGN_MS) askInTurn();
    }, ASK_MS);
    const others = new BroadcastChannel(CHANNEL);
    others.onmessage = askInTurn;
    addEventListener('focus', look);
    // A page brought back by the browser's own history.
    addEventListener('pageshow', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      clearTimeout(later.current);
      others.close();
      removeEventListener('focus', look);
      removeEventListener('pageshow', look);
      document.removeEventListener('visibilitychange', look);
    };
  }, [ask]);

  useEffect(() => {
    if (state.isOver) notifyOtherTabs();
  }, [state.isOver]);

  const left = useSecondsLeft(state.isOver ? 0 : state.secondsLeft);
  useEffect(() => {
    if (left === 0 && !isOver.current) {
      isOver.current = true;
      setState({ isOver: true, endedBy: 'time' });
    }
  }, [left]);
  return state.isOver ? state : { ...state, secondsLeft: left };
}

const OVER: VisitState = { isOver: true, endedBy: 'staff' };

/** Makes other tabs of the visit poll at once. */
export function notifyOtherTabs(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('over');
  channel.close();
}

/** Counts down from the server's value by the page's own clock. */
function useSecondsLeft(given: number): number {
  const [left, setLeft] = useState(given);
  useEffect(() => {
    setLeft(given);
    const end = performance.now() + given * 1000;
    const timer = setInterval(() => setLeft(Math.max(0, Math.round((end - performance.now()) / 1000))), 500);
    return () => clearInterval(timer);
  }, [given]);
  return left;
}
