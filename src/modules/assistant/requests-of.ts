import type { RewriteRequest } from '#composer/model/rewrite/request.ts';

/** The questions of a request: chosen sections of a page are rewritten one by one, everything else at once. */
export function requestsOf({ target, wish, locale, sparesOwner }: RewriteRequest): RewriteRequest[] {
  const targets = target.of === 'sections' ? target.sections.map((section) => ({ of: 'section' as const, section })) : [target];
  return targets.map((one) => ({ target: one, wish, locale, sparesOwner }));
}
