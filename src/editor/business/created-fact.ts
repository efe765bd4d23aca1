import type { Attempt } from '../draft/store.ts';

/** The id of the fact that an attempt created, if any. */
export const createdFact = ({ changes }: Attempt): string | undefined => {
  const made = changes.find((change) => change.t === 'add' && change.table === 'facts');
  return made?.t === 'add' ? made.record.id : undefined;
};
