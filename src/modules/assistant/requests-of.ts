import type { RewriteRequest } from '#composer/model/rewrite/request.ts';

/** The questions of a request: one per chosen section of a page, otherwise a single one. */
export function requestsOf({ target, wish, locale, sparesOwner }: RewriteRequest): RewriteRequest[] {
  const targets = target.of === 'sections' ? target.sections.map((section) => ({ of: 'section' as const, section })) : [target];
  return targets.map((one) => ({ target: one, wish, locale, sparesOwner }));
}
