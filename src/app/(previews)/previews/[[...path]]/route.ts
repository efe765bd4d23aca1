import type { NextRequest } from 'next/server';
import { previewPrompt, previewSite, previewTemplate, styleHashes } from '#modules/build/index.ts';
import { previewRebuilt } from '#modules/measure/index.ts';
import { anonymousContext, type Context, sessionContext } from '#platform/context.ts';
import { isAppError } from '#platform/errors.ts';
import { log } from '#platform/log/log.ts';
import { previewReader, readPreviewToken, type Shown } from '#platform/preview/preview-address.ts';
import { isPreviewRequest } from '#platform/preview/preview-face.ts';
import { previewHeaders } from '#platform/security-headers/preview.ts';
import type { SiteFile } from '#press/site-file.ts';
import { isTemplateId } from '#templates/templates.ts';
import { previewNotice } from '../../_preview-notice.ts';

/**
 * Drafts, sites of visitors' words, rebuilt sites, templates and the catalogue, on the previews' host. The URL itself grants access while the
 * session that requested it is alive.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ path?: string[] }> }): Promise<Response> {
  if (!isPreviewRequest(request.headers)) return new Response(null, { status: 404 });
  const [token = '', ...path] = (await params).path ?? [];
  const shown = readPreviewToken(token, Date.now());
  const notice = (status: 404 | 410 | 503) => previewNotice(request, status, previewReader(token));
  if (!shown) return notice(404);
  if (shown === 'expired') return notice(410);
  try {
    const file = await fileOf(shown, path.map(decodeURIComponent).join('/'));
    return file ? fileAnswer(shown, file) : notice(404);
  } catch (error) {
    if (isAppError(error, 'not_found') || error instanceof URIError) return notice(404);
    if (isAppError(error, 'forbidden')) return notice(410);
    if (!isAppError(error, 'unavailable')) log.error('preview.failed', { error, see: shown.see });
    return notice(503);
  }
}

/** The person the URL was issued to: access ends with their session. */
function contextOf({ account, person, session: sessionId, visit }: Extract<Shown, { session: string }>): Context {
  if (visit) return sessionContext({ id: person, type: 'admin', accountId: account, support: { id: visit, mode: 'read' }, sessionId });
  return sessionContext({ id: person, type: 'client', accountId: account, sessionId });
}

async function fileOf(shown: Shown, path: string): Promise<SiteFile | null> {
  if (shown.see === 'template') {
    if (!isTemplateId(shown.template)) return null;
    return (await previewTemplate(shown.template, shown.locale, new Date().getUTCFullYear())).get(path) ?? null;
  }
  if (shown.see === 'rebuilt') {
    return (await previewRebuilt(anonymousContext(), { analysisId: shown.analysis, of: shown.of })).get(path) ?? null;
  }
  if (shown.see === 'words') {
    return (await previewPrompt(anonymousContext(), { prompt: shown.prompt, of: shown.of })).get(path) ?? null;
  }
  if (shown.see !== 'catalog') {
    const files = await previewSite(contextOf(shown), { siteId: shown.site, shows: shown.see });
    return files.get(path) ?? null;
  }
  if (process.env.NODE_ENV === 'production') return null;
  return (await import('#press/catalog.ts')).catalogFile(path);
}

function fileAnswer({ see }: Shown, file: SiteFile): Response {
  const isPage = file.type === 'text/html';
  const body = Buffer.from(file.body);
  const styles = isPage ? styleHashes(body.toString('utf8')) : [];
  return new Response(new Uint8Array(body), {
    headers: [
      ['Content-Type', isPage ? 'text/html; charset=utf-8' : file.type],
      ['Cache-Control', file.immutable ? 'private, max-age=31536000, immutable' : 'private, no-store'],
      ...previewHeaders(styles, { framesItself: see === 'catalog' }),
    ],
  });
}
