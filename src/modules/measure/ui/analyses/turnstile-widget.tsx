'use client';
import { useEffect, useRef } from 'react';
import { TURNSTILE_ACTION } from '../../input.ts';

interface Turnstile {
  render: (into: HTMLElement, options: { sitekey: string; action: string; language: string; callback: (token: string) => void }) => string;
  remove: (id: string) => void;
}
declare global {
  interface Window {
    turnstile?: Turnstile;
  }
}

const SCRIPT = 'https://challenges.cloudflare.com/turnstile/v0/api.js?render=explicit';
let loading: Promise<Turnstile> | undefined;

/** Cloudflare's script, loaded once and only after a burst. */
function loadTurnstile(): Promise<Turnstile> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.onload = () => (window.turnstile ? resolve(window.turnstile) : reject(new Error('no turnstile')));
    script.onerror = () => {
      loading = undefined;
      reject(new Error('not loaded'));
    };
    document.head.append(script);
  });
  return loading;
}

interface TurnstileWidgetProps {
  siteKey: string;
  language: string;
  onPass: (token: string) => void;
}

/** Cloudflare's own widget, which asks for as little as it can. Without its script the message above it says how long to wait. */
export function TurnstileWidget({ siteKey, language, onPass }: TurnstileWidgetProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let [isLeft, id] = [false, ''];
    loadTurnstile().then(
      (turnstile) => {
        if (!isLeft && place.current)
          id = turnstile.render(place.current, { sitekey: siteKey, action: TURNSTILE_ACTION, language, callback: onPass });
      },
      () => {},
    );
    return () => {
      isLeft = true;
      if (id) window.turnstile?.remove(id);
    };
  }, [siteKey, language, onPass]);
  return <div ref={place} className="min-h-[65px]" />;
}
