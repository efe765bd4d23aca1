import { isSize } from '#composer/reading/facts/items/variants.ts';
import { fold } from '#composer/reading/fold.ts';
import type { Fact } from '#site/schema.ts';

const MAX_VARIANT = 32;

/**
 * Rows of a list that only their notes tell apart have them in their names: "Lavagem completa – SUV", and "Full groom small" beside
 * "Full groom medium".
 */
export function withSizedNames(facts: readonly Fact[]): Fact[] {
  const names = facts.flatMap(({ norm, text }) => (norm.kind === 'offer' && norm.price ? [fold(text).trim()] : []));
  return facts.map((fact) => {
    const { norm, text } = fact;
    if (norm.kind !== 'offer' || !norm.price || !norm.note || norm.note.length > MAX_VARIANT) return fact;
    const name = fold(text).trim();
    const isRepeated = names.filter((other) => other === name).length > 1 && !/[.;]/.test(norm.note);
    const isOfSizes =
      isSize(fold(norm.note)) && names.some((other) => other.startsWith(`${name} `) && isSize(other.slice(name.length + 1)));
    if (!isRepeated && !isOfSizes) return fact;
    const { note, ...rest } = norm;
    return { ...fact, text: isRepeated ? `${text} – ${note}` : `${text} ${note}`, norm: rest };
  });
}
