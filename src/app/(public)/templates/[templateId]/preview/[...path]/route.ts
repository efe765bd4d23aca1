import { getLocale } from 'next-intl/server';
import { previewTemplate } from '#modules/build/index.ts';
import { isTemplateId } from '#templates/templates.ts';

/** A template as a site would show it. No script of it runs, and search engines pass it by. */
export async function GET(_request: Request, { params }: { params: Promise<{ templateId: string; path: string[] }> }) {
  const { templateId, path } = await params;
  if (!isTemplateId(templateId)) return new Response(null, { status: 404 });
  const files = await previewTemplate(templateId, await getLocale(), new Date().getUTCFullYear());
  const file = files.get(path.map(decodeURIComponent).join('/'));
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.body), {
    headers: {
      'Content-Type': file.type === 'text/html' ? 'text/html; charset=utf-8' : file.type,
      // Pages are in the reader's language, which the address does not say.
      'Cache-Control': file.immutable ? 'public, max-age=31536000, immutable' : 'private, no-store',
      'Content-Security-Policy':
        "default-src 'none'; img-src 'self' data:; font-src 'self'; style-src 'unsafe-inline'; form-action 'none'; frame-ancestors 'self'",
      'X-Robots-Tag': 'noindex',
    },
  });
}
