import type { Brief, Corrections, Refusal } from '#composer/brief.ts';
import { understand } from '#composer/compose.ts';

interface Words {
  prompt: string;
  locale?: string;
  corrections?: Corrections | undefined;
  answer?: unknown;
}

/** Generations that a thread works on concurrently. */
const MAX_KEPT = 8;
const kept = new Map<string, Brief | Refusal>();

/** Cached reading of a prompt: every step that writes into a site needs it again. The result must not be modified. */
export function understandAgain({ prompt, locale, corrections, answer }: Words): Brief | Refusal {
  const key = JSON.stringify([prompt, locale, corrections, answer]);
  const brief = kept.get(key) ?? understand({ prompt, ...(locale && { locale }), corrections, answer });
  kept.delete(key);
  kept.set(key, brief);
  for (const oldest of [...kept.keys()].slice(0, -MAX_KEPT)) kept.delete(oldest);
  return brief;
}
