import { describeApi } from '../_openapi.ts';

/** What the API is, for programs and for people: anyone may read it. */
export function GET(): Response {
  return Response.json(describeApi(), { headers: { 'Cache-Control': 'public, max-age=300' } });
}

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../_nothing-here.ts';
