import type { Fact } from '#site/schema.ts';

const MAKE = '(?:p[oó]n\\p{L}*|dej\\p{L}+|deix\\p{L}+|coloc\\p{L}+|colo[qk]u\\p{L}+|bot[ae]|p[oõ]e|make|put|say|write|state)';
const IT = '(?: (?:isso|isto|eso|esto|it|this|that))?';
const CLEAR =
  '(?:(?:bem|bien|muy|muito|very|really|super|nice and) )?(?:claro|clar[ií]simo|clear|clearly|grande|big|bold|vis[ií]vel|visible)';
/** "No arreglamos monopatines, por favor ponelo bien claro", "não aceito cartão, deixa isso bem claro". */
const AFTER = new RegExp(
  `^[\\s,.;:!–—-]*(?:(?:e|y|and|por favor|please|pls|pfv|favor|porfa)[\\s,]+)*(?:${MAKE}${IT} ${CLEAR}|que quede ${CLEAR}|bem claro)(?!\\p{L})`,
  'iu',
);
/** "Deixa bem claro que não aceito cartão", "make it clear that we don't deliver". */
const BEFORE = new RegExp(`(?<!\\p{L})(?:${MAKE}${IT} ${CLEAR}|que quede ${CLEAR})(?: (?:que|that))?[\\s:,]*$`, 'iu');

/** Whether the owner orders this fact to be said plainly, before it or after. */
export function isToBeClear({ source: { from, span } }: Fact, prompt: string): boolean {
  if (from !== 'prompt' || !span) return false;
  return AFTER.test(prompt.slice(span[1], span[1] + 60)) || BEFORE.test(prompt.slice(Math.max(0, span[0] - 48), span[0]));
}
