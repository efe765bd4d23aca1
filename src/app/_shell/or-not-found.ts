import { isAppError } from '#platform/errors.ts';

/** A file of somebody: what is not there, and what its reader may not have, is a 404 alike. */
export async function orNotFound(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (isAppError(error, 'not_found') || isAppError(error, 'forbidden')) return new Response(null, { status: 404 });
    throw error;
  }
}
