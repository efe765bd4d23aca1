import { z } from 'zod';
import { AppError, isAppError } from '../errors.ts';

const DatabaseError = z.object({
  code: z.string(),
  detail: z.string().optional(),
  constraint: z.string().optional(),
  table: z.string().optional(),
  column: z.string().optional(),
});
const OverLimit = z.object({ meter: z.string(), used: z.number(), limit: z.number(), resetsAt: z.string().nullable() });

const SpendingCap = z.object({
  meter: z.string(),
  usedCents: z.number(),
  maxCents: z.number(),
  currency: z.string(),
  resetsAt: z.string(),
});

const Refusal = z.object({ permission: z.string(), role: z.string().nullable() });

/** An id out of a limited member's reach is reported as not found, by its kind. */
const OUT_OF_REACH: Record<string, string> = {
  project: 'project_not_found',
  generation: 'generation_not_found',
  batch: 'batch_not_found',
  domain: 'domain_not_found',
  certificate: 'certificate_not_found',
  build: 'build_not_found',
  dns_change: 'dns_change_not_found',
  proposal: 'proposal_not_found',
  translation: 'translation_not_found',
  publish_request: 'publish_request_gone',
};

const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EPIPE', 'ETIMEDOUT', 'EAI_AGAIN']);

/** Driver messages that have no code. */
const LOST = /^timeout exceeded when trying to connect|^Connection terminated|^Query read timeout$|is not queryable$/;

/** Maps a driver error to an AppError; unknown errors are returned unchanged. */
export function translateDatabaseError(thrown: unknown): unknown {
  if (isAppError(thrown)) return thrown;
  const cause = isQueryError(thrown) ? thrown.cause : thrown;
  const options = { cause: thrown };
  if (cause instanceof Error && LOST.test(cause.message)) {
    return new AppError('unavailable', 'database_unavailable', {}, options);
  }
  const parsed = DatabaseError.safeParse(cause);
  if (!parsed.success) return thrown;
  const { code, detail, constraint, table, column } = parsed.data;
  if (code === 'PM001') return new AppError('over_limit', 'over_limit', detailsOf(OverLimit, detail), options);
  if (code === 'PM002') return new AppError('conflict', 'append_only', { table }, options);
  if (code === 'PM003') return new AppError('not_found', 'reservation_not_found', {}, options);
  if (code === 'PM004') return new AppError('forbidden', 'account_suspended', {}, options);
  if (code === 'PM005') return new AppError('forbidden', 'payment_overdue', {}, options);
  if (code === 'PM006') return new AppError('over_limit', 'spending_cap', detailsOf(SpendingCap, detail), options);
  if (code === 'PM007') return new AppError('forbidden', 'session_ended', {}, options);
  if (code === 'PM008') return new AppError('forbidden', detail === 'visit' ? 'visit_ended' : 'account_left', {}, options);
  if (code === 'PM009') return new AppError('conflict', 'last_owner', {}, options);
  if (code === 'PM010') return new AppError('forbidden', 'role_may_not', detailsOf(Refusal, detail), options);
  // `transaction_read_only` during a visit: see `sessionSettings`.
  if (code === '25006') return new AppError('forbidden', 'visit_reads_only', {}, options);
  if (code === 'PM011') return new AppError('forbidden', 'second_factor_needed', {}, options);
  if (code === 'PM012') return new AppError('not_found', OUT_OF_REACH[detail ?? ''] ?? 'site_not_found', {}, options);
  if (code === 'PM021') return new AppError('conflict', 'last_admin', {}, options);
  if (code === '23505') return new AppError('conflict', 'already_exists', { constraint, table }, options);
  if (code === '23503') return new AppError('conflict', 'still_referenced', { constraint, table }, options);
  if (code === '40001' || code === '40P01' || code === '55P03') return new AppError('unavailable', 'database_busy', {}, options);
  if (code === '42501') return new AppError('forbidden', 'not_yours', {}, options);
  if (code === '57014' || code === '25P04') return new AppError('unavailable', 'database_too_slow', {}, options);
  if (code.startsWith('22') || code === '23502' || code === '23514') {
    return new AppError('invalid', 'invalid_value', { constraint, table, column }, options);
  }
  if (UNREACHABLE.has(code) || code.startsWith('08') || code.startsWith('57P') || code === '53300') {
    return new AppError('unavailable', 'database_unavailable', {}, options);
  }
  return thrown;
}

/** Checked by shape: bundles duplicate the query builder, and connections are shared between them. */
const isQueryError = (thrown: unknown): thrown is Error =>
  thrown instanceof Error && thrown.cause !== undefined && 'query' in thrown && 'params' in thrown;

function detailsOf(form: typeof OverLimit | typeof SpendingCap | typeof Refusal, detail: string | undefined): Record<string, unknown> {
  const parsed = form.safeParse(detail ? JSON.parse(detail) : null);
  return parsed.success ? parsed.data : {};
}
