import type { Reached } from '#modules/measure/index.ts';

/** The reason for which a visitor does not see a site. */
export type Cause = 'name' | 'connection' | 'certificate' | 'slow' | 'server_error' | 'page_missing' | 'broken_answer';

const CAUSES: Partial<Record<Extract<Reached, { answered: false }>['reason'], Cause>> = {
  name_unknown: 'name',
  name_server_silent: 'name',
  // A name that leads inside somebody's network leads no visitor to us.
  not_public: 'name',
  connection_refused: 'connection',
  connection_lost: 'connection',
  tls_failed: 'certificate',
  too_slow: 'slow',
};

/** Null where the site answered as it should. */
export function causeOf(reached: Reached): Cause | null {
  if (!reached.answered) return CAUSES[reached.reason] ?? 'broken_answer';
  if (reached.certificateProblem !== null) return 'certificate';
  if (reached.status >= 500) return 'server_error';
  return reached.status >= 400 ? 'page_missing' : null;
}
