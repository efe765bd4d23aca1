import type { Reached } from '#modules/measure/index.ts';

/** Cause of a failed check, from a visitor's side. */
export type Cause = 'name' | 'connection' | 'certificate' | 'slow' | 'server_error' | 'page_missing' | 'broken_answer';

const CAUSES: Partial<Record<Extract<Reached, { answered: false }>['reason'], Cause>> = {
  name_unknown: 'name',
  name_server_silent: 'name',
  // A name that resolves to a private network does not lead visitors to us.
  not_public: 'name',
  connection_refused: 'connection',
  connection_lost: 'connection',
  tls_failed: 'certificate',
  too_slow: 'slow',
};

/** Null if the site answered correctly. */
export function causeOf(reached: Reached): Cause | null {
  if (!reached.answered) return CAUSES[reached.reason] ?? 'broken_answer';
  if (reached.certificateProblem !== null) return 'certificate';
  if (reached.status >= 500) return 'server_error';
  return reached.status >= 400 ? 'page_missing' : null;
}
