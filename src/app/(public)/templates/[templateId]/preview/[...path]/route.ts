import { getLocale } from 'next-intl/server';
import { previewUrl } from '#platform/preview/preview-address.ts';
import { isTemplateId } from '#templates/templates.ts';

/** Redirects to the preview of a template, in the reader's language. */
export async function GET(_request: Request, { params }: { params: Promise<{ templateId: string; path: string[] }> }) {
  const { templateId, path } = await params;
  if (!isTemplateId(templateId)) return new Response(null, { status: 404 });
  const locale = await getLocale();
  const url = previewUrl({ see: 'template', template: templateId, locale }, path.join('/'), Date.now(), locale);
  return new Response(null, { status: 307, headers: { Location: url, 'Cache-Control': 'private, no-store' } });
}
