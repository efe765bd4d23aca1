import { after, type NextRequest } from 'next/server';
import { type OpenDelivery, openDelivery } from '#edge/open-delivery.ts';
import { answerOnWeb } from '#edge/web-door.ts';
import { log } from '#platform/log.ts';
import { publishedHeaders } from '#platform/security-headers/published.ts';
import { SITE_HOST_HEADER, unsealVisit } from '#platform/site-host.ts';

let opened: OpenDelivery | undefined;

/** Published sites where the app itself serves them: the proxy sends requests for their hosts here, whatever their address. */
async function answer(request: NextRequest): Promise<Response> {
  const visit = unsealVisit(request.headers.get(SITE_HOST_HEADER));
  // Nobody asked through the proxy: sites are not shown on the app's own host.
  if (!visit) return new Response(null, { status: 404, headers: publishedHeaders([]) });
  opened ??= openDelivery('hosted', 64 * 1024 * 1024);
  const { deliver, trafficWriter, visitWriter } = opened;
  // What is counted is written before this instance may be put to sleep, which can be for good.
  after(async () => {
    const counts = [trafficWriter, visitWriter].map((writer) => writer.flushDebounced());
    await Promise.all(counts).catch((error: unknown) => log.error('hosted.count_failed', { error }));
  });
  return answerOnWeb(deliver, request, visit);
}

export { answer as DELETE, answer as GET, answer as HEAD, answer as OPTIONS, answer as PATCH, answer as POST, answer as PUT };
