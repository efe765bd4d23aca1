import { ResponseValidationError } from '@vercel/sdk/models/responsevalidationerror.js';
import { VercelError } from '@vercel/sdk/models/vercelerror.js';
import { z } from 'zod';
import { HostRefusal } from './domain-host.ts';

const Body = z.object({
  error: z.object({
    code: z.string().default(''),
    message: z.string().default(''),
    limit: z.object({ reset: z.number() }).optional(),
  }),
});

/** Codes with which a name belongs to somebody else at Vercel, whatever their status. */
const TAKEN = new Set(['domain_already_in_use', 'domain_taken', 'existing_project_domain', 'domain_already_exists']);
/** Seconds until the next request if Vercel does not say. */
const PAUSE = 60;

/** The meaning of an error of the SDK. */
export function readVercelRefusal(error: unknown): HostRefusal {
  // An answer that its own client cannot read is no answer.
  if (!(error instanceof VercelError) || error instanceof ResponseValidationError)
    return new HostRefusal('away', error instanceof Error ? error.name : 'unknown');
  const { statusCode, headers } = error;
  const { code, message, limit } = read(error.body);
  const text = `${statusCode} ${code} ${message}`.slice(0, 300);
  if (statusCode === 429) return new HostRefusal('busy', text, retryAt(headers, limit?.reset));
  if (TAKEN.has(code) || statusCode === 409) return new HostRefusal('taken', text);
  if (statusCode === 404) return new HostRefusal('not_found', text);
  return new HostRefusal(statusCode >= 500 || statusCode === 401 ? 'away' : 'refused', text);
}

function read(body: string): z.infer<typeof Body>['error'] {
  try {
    return Body.parse(JSON.parse(body)).error;
  } catch {
    return { code: '', message: '' };
  }
}

/** Vercel names the moment in seconds, in the body or a header. */
function retryAt(headers: Headers, reset: number | undefined): Date {
  const seconds = reset ?? Number(headers.get('x-ratelimit-reset') ?? Number.NaN);
  const wait = Number(headers.get('retry-after') ?? PAUSE);
  const soon = Date.now() + (Number.isFinite(wait) ? wait : PAUSE) * 1000;
  const named = seconds * 1000;
  // A time far away is more likely in another unit than meant.
  return new Date(Number.isFinite(named) && named > Date.now() && named - Date.now() < 3_600_000 ? named : soon);
}
