import { previewUrl } from '#platform/preview/preview-address.ts';

/** Every section in every layout, for developers: in development only, on the previews' host. */
export async function GET(_request: Request, { params }: { params: Promise<{ path?: string[] }> }) {
  if (process.env.NODE_ENV === 'production') return new Response(null, { status: 404 });
  const { CATALOG_START } = await import('#press/catalog.ts');
  const path = (await params).path?.join('/') ?? CATALOG_START;
  return new Response(null, { status: 307, headers: { Location: previewUrl({ see: 'catalog' }, path, Date.now()) } });
}
