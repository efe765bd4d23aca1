import 'server-only';
import { explain } from './action.ts';
import type { AppError } from './errors.ts';

/** Answers a request for a page or its parts that cannot be met now: in words, and the browser asks again by itself. */
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
