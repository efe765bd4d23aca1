import type { Brief, Corrections, Refusal } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';

interface Words {
  prompt: string;
  locale?: string;
  corrections?: Corrections | undefined;
  answer?: unknown;
}

/** Generations that a thread works on at about the same time. */
const MAX_KEPT = 8;
const kept = new Map<string, Brief | Refusal>();

/** What is understood of words, kept for a while: every step that writes into a site asks for the same once more. Nobody may change it. */
export function understandAgain({ prompt, locale, corrections, answer }: Words): Brief | Refusal {
  const key = JSON.stringify([prompt, locale, corrections, answer]);
  const brief = kept.get(key) ?? understand({ prompt, ...(locale && { locale }), corrections, answer });
  kept.delete(key);
  kept.set(key, brief);
  for (const oldest of [...kept.keys()].slice(0, -MAX_KEPT)) kept.delete(oldest);
  return brief;
}
