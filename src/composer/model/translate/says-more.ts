import { fold } from '#site/fold.ts';
import { CLAIMS } from '#site/grounding/claims.ts';
import { quantitiesIn } from '#site/grounding/quantities.ts';
import { inFullHours } from './shape.ts';

/** Whether a translation claims more than its source: a superlative, an award, a guarantee, a number in words. */
export function saysMore(text: string, source: string, to: string): boolean {
  const [said, stated] = [fold(inFullHours(text)), fold(inFullHours(source))];
  const isNew = CLAIMS.some(
    ({ pattern, supportedBy }) =>
      said.search(pattern) >= 0 && stated.search(pattern) < 0 && !(supportedBy && stated.search(supportedBy) >= 0),
  );
  const known = new Set(quantitiesIn(stated).flatMap(({ values }) => values));
  const isCounted = (values: readonly number[]) => values.some((value) => value < 2 || known.has(value));
  return isNew || quantitiesIn(said, [to.split('-')[0]!]).some(({ values }) => !isCounted(values));
}
