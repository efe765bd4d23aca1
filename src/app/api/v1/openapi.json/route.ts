import { describeApi } from '../_openapi.ts';

/** The API's description, public. */
export function GET(): Response {
  return Response.json(describeApi(), { headers: { 'Cache-Control': 'public, max-age=300' } });
}

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../_nothing-here.ts';
