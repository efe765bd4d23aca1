import { INDUSTRIES, type KeptKind } from '#modules/generate/index.ts';
import type { MissingFact } from '#modules/generate/ui/tell-more.tsx';
import type { FactKind, SiteDocument } from '#site/schema.ts';

/** Trades that need no address. */
const NO_PLACE = new Set(['tech', 'creative', 'cause', 'event']);

/** Facts that sites of this trade usually have and this one lacks. Sample facts do not count, and nobody asks for what was refused. */
export function missingFacts({ facts, site }: SiteDocument, refused: ReadonlySet<KeptKind>): MissingFact[] {
  const stated = new Set<FactKind>(Object.values(facts).flatMap(({ norm, status }) => (status === 'sample' ? [] : [norm.kind])));
  const has = (...kinds: FactKind[]) => kinds.some((kind) => stated.has(kind));
  const archetype = INDUSTRIES[site.industry as keyof typeof INDUSTRIES]?.archetype;
  const isPlace = archetype !== undefined && !NO_PLACE.has(archetype);
  const missing: [MissingFact, boolean][] = [
    ['contact', !has('phone', 'email') && !refused.has('phone')],
    ['date', site.type === 'event' && !has('date')],
    ['address', isPlace && !has('address') && !refused.has('address')],
    ['hours', isPlace && !has('hours', 'class') && !refused.has('hours')],
    ['prices', isPlace && !has('offer', 'plan', 'price', 'class')],
  ];
  return missing.flatMap(([fact, isMissing]) => (isMissing ? [fact] : []));
}
