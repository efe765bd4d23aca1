'use client';
import { useTranslations } from 'next-intl';
import type { TranslationState } from '#site/translation/state.ts';
import { Badge, type Tone } from '#ui/badge.tsx';

const TONES: Record<TranslationState, Tone> = { missing: 'neutral', stale: 'warn', unseen: 'busy', done: 'good' };

/** State of one text. Nothing is shown for a finished one. */
export function StateMark({ state }: { state: TranslationState }) {
  const t = useTranslations('editor.languages.state');
  return state === 'done' ? null : <Badge tone={TONES[state]}>{t(state)}</Badge>;
}

/** States of several texts: what is left to do, or that all is done. */
export function CountMarks({ counts }: { counts: Record<TranslationState, number> }) {
  const t = useTranslations('editor.languages.count');
  const open = (['missing', 'stale', 'unseen'] as const).filter((state) => counts[state] > 0);
  if (open.length === 0) return <Badge tone="good">{t('done')}</Badge>;
  return open.map((state) => (
    <Badge key={state} tone={TONES[state]}>
      {t(state, { count: counts[state] })}
    </Badge>
  ));
}
