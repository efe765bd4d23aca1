import type { KeptKind } from '#composer/reading/lexicon/keep-off.ts';
import { refusedKinds } from '#composer/reading/private/refused-values.ts';
import type { Generation } from '../generations/get-generation.ts';

export type { KeptKind } from '#composer/reading/lexicon/keep-off.ts';

/** The kinds of thing that the words of a site's owner asked not to show; nobody asks for these again. */
export const refusedKindsOf = ({ prompt, locale }: Pick<Generation, 'prompt' | 'locale'>): ReadonlySet<KeptKind> =>
  refusedKinds({ prompt, locale, facts: [], held: [] });
