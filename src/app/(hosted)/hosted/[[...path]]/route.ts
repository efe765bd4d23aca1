import { after, type NextRequest } from 'next/server';
import { type OpenDelivery, openDelivery } from '#edge/open-delivery.ts';
import { answerOnWeb } from '#edge/web-door.ts';
import { log } from '#platform/log/log.ts';
import { SITE_HOST_HEADER, unsealVisit } from '#platform/preview/site-host.ts';
import { publishedHeaders } from '#platform/security-headers/published.ts';

let opened: OpenDelivery | undefined;

/** Serves published sites from the app itself: the proxy rewrites requests for their hosts to this route. */
async function answer(request: NextRequest): Promise<Response> {
  const visit = unsealVisit(request.headers.get(SITE_HOST_HEADER));
  // The request did not come through the proxy: the app's own host serves no sites.
  if (!visit) return new Response(null, { status: 404, headers: publishedHeaders([]) });
  opened ??= openDelivery('hosted', 64 * 1024 * 1024);
  const { deliver, trafficWriter, visitWriter } = opened;
  // Traffic counts are written before this instance is suspended, possibly for good.
  after(async () => {
    const counts = [trafficWriter, visitWriter].map((writer) => writer.flushDebounced());
    await Promise.all(counts).catch((error: unknown) => log.error('hosted.count_failed', { error }));
  });
  return answerOnWeb(deliver, request, visit);
}

export { answer as DELETE, answer as GET, answer as HEAD, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT };
