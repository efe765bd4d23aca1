import type { Fact } from '../../schema/facts.ts';
import type { Material } from '../material.ts';

/** The owner's own complete sentences, with a capital and a stop. */
export const sentencesOf = ({ facts }: Material): Fact[] =>
  facts('statement').filter(
    ({ text }) =>
      /^[\p{Lu}\p{Lo}¿¡"“].*[.!?…]$/u.test(text.trim()) && text.trim().split(/\s+/).length >= 3 && !/^[^.]{3,20}:\s/u.test(text),
  );
