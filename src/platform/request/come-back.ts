import 'server-only';
import { explain } from '../action.ts';
import type { AppError } from '../errors.ts';

/** A 503 response for a page or its parts, with a message and an automatic retry by the browser. */
export async function comeBack(error: AppError): Promise<Response> {
  const { message } = await explain(error);
  const seconds = String(typeof error.details.seconds === 'number' ? error.details.seconds : 5);
  return new Response(message, {
    status: 503,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'Retry-After': seconds,
      Refresh: seconds,
    },
  });
}
