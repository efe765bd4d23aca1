import { inFigures } from '../page/hours-in-figures.ts';
import { plainly } from './plainly.ts';
import { sentencesOf } from './priced-twice.ts';
import type { Contradiction } from './site-page.ts';
import type { StatedPart, StatedSite } from './stated-part.ts';

/** Letters of a sentence that is known again within a longer statement. */
const MIN_LETTERS = 12;

/** Of hours that differ the first are shown: sentences that say others are told to the owner alone. */
export function withOneHours(site: StatedSite, contradictions: readonly Contradiction[]): StatedSite {
  const [shown, ...others] = (contradictions.find(({ kind }) => kind === 'hours')?.values ?? []).map(({ text }) => plainly(text));
  if (!shown) return site;
  const isOther = (sentence: string): boolean => {
    const said = plainly(sentence);
    if (said.length < MIN_LETTERS || !/\d/.test(inFigures(sentence)) || shown.includes(said) || said.includes(shown)) return false;
    return others.some((other) => other.includes(said) || said.includes(other));
  };
  const kept = (text: string) => sentencesOf(text, (sentence) => !isOther(sentence));
  const parts = site.parts.flatMap((part): StatedPart[] => {
    if (part.is !== 'prose') return [part];
    const paragraphs = part.paragraphs.map(kept).filter(Boolean);
    return paragraphs.length > 0 ? [{ ...part, paragraphs }] : [];
  });
  const hours = site.hours?.map(kept).filter(Boolean);
  return { ...site, parts, ...(hours && { hours }) };
}
