export type ErrorCode = 'not_found' | 'forbidden' | 'conflict' | 'over_limit' | 'invalid' | 'unavailable';

/**
 * The only error with a message for people. `reason` is a stable key of a translated message (`slug_taken`); `details` fills its
 * placeholders and is safe to show; for `over_limit` they are `meter`, `used`, `limit` and `resetsAt` (null when only removing something
 * makes room). The English `message` is for logs.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, reason: string, details: Record<string, unknown> = {}, options: { cause?: unknown } = {}) {
    super(`${code}: ${reason}`, options);
    this.name = 'AppError';
    this.code = code;
    this.reason = reason;
    this.details = details;
  }
}

/** True for an AppError, also from another copy of this file (bundles duplicate modules). */
export function isAppError(error: unknown, code?: ErrorCode): error is AppError {
  return error instanceof Error && error.name === 'AppError' && 'code' in error && (code === undefined || error.code === code);
}
