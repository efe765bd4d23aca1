import { VisitReport } from '#modules/host/input.ts';
import type { VisitorRequest } from './visitor-request.ts';

const MAX_BYTES = 512;

/** A visit report sent by a page of this very host. @returns null for anything else. */
export async function readVisitReport({
  body,
  header,
  host,
}: Pick<VisitorRequest, 'body' | 'header' | 'host'>): Promise<VisitReport | null> {
  if (!body || !isFromOwnPage(header, host)) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_BYTES) return null;
    chunks.push(chunk);
  }
  try {
    return VisitReport.safeParse(JSON.parse(Buffer.concat(chunks).toString('utf8'))).data ?? null;
  } catch {
    return null;
  }
}

/** Browsers send the origin of a request; without one it is no browser. */
function isFromOwnPage(header: VisitorRequest['header'], host: string): boolean {
  if ((header('sec-fetch-site') ?? 'same-origin') !== 'same-origin') return false;
  return URL.parse(header('origin') ?? '')?.host === host;
}
