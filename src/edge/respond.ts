import { publishedHeaders } from '#platform/security-headers/published.ts';
import { answer } from './answer.ts';
import { findFile } from './live-site.ts';
import type { LiveSites } from './live-sites.ts';
import { pausedPage } from './paused-page.ts';
import { plainPage } from './plain-page.ts';
import { METER_HEADER, type Traffic } from './traffic.ts';

const response = (status: number, headers: string[], body: Buffer | null): Response =>
  new Response(body && new Uint8Array(body), { status, headers: pairsOf(headers) });

/** A flat list of names and values as pairs. */
export const pairsOf = (headers: readonly string[]): [string, string][] =>
  Array.from({ length: headers.length / 2 }, (_, index) => [headers[2 * index] as string, headers[2 * index + 1] as string]);

/** The same answers as our own server's, as a web `Response`: for where the app itself serves published sites. */
export async function respond(
  request: Request,
  hostname: string,
  pathname: string,
  sites: LiveSites,
  traffic: Traffic,
  now: number,
  ownerUrl: string,
): Promise<Response> {
  const header = (name: string) => request.headers.get(name) ?? undefined;
  const unknown = () => response(404, ...plainPage('unknown', header('accept-language'), request.method));
  const site = await sites.getFresh(hostname, now, 1000);
  if (!site) return unknown();
  if (site.paused) return response(503, ...pausedPage(site.manifest.locale, ownerUrl, request.method));
  const found = findFile(site.manifest.files, pathname);
  if (!found) return unknown();
  if ('redirect' in found) return response(308, ['Location', found.redirect, ...publishedHeaders([]).flat()], null);
  const given = answer(await sites.file(site, found.file), found.status, {
    method: request.method,
    acceptEncoding: header('accept-encoding'),
    ifNoneMatch: header('if-none-match'),
    range: header('range'),
    ifRange: header('if-range'),
  });
  const isPage = found.file.endsWith('.html') && given.status !== 304;
  const counted = { status: given.status, bytes: given.body?.length ?? 0, isPage, userAgent: header('user-agent'), file: found.file };
  return response(given.status, [...given.headers, METER_HEADER, traffic.count(site, counted, now)], given.body);
}
