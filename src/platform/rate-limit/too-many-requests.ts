import { AppError } from '../errors.ts';
import type { RateDecision } from './rate-window.ts';

/** The translated refusal: `wait` in the largest suitable unit. */
export function tooManyRequests({ retryAt }: RateDecision, now = Date.now()): AppError {
  const seconds = Math.max(1, Math.ceil((retryAt - now) / 1000));
  const [wait, unit] =
    seconds < 90 ? [seconds, 'seconds'] : seconds < 5400 ? [Math.ceil(seconds / 60), 'minutes'] : [Math.ceil(seconds / 3600), 'hours'];
  return new AppError('unavailable', 'too_many_requests', { wait, unit, seconds });
}
