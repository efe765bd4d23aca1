/** Every section in every layout, for those who build them: in development only. */
export async function GET(request: Request, { params }: { params: Promise<{ path?: string[] }> }) {
  if (process.env.NODE_ENV === 'production') return new Response(null, { status: 404 });
  const { CATALOG_START, catalogFile } = await import('#press/catalog.ts');
  const { path } = await params;
  if (!path) return Response.redirect(new URL(`/catalog/${CATALOG_START}`, request.url));
  const file = await catalogFile(path.join('/'));
  if (!file) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(file.body), { headers: { 'Content-Type': file.type, 'Cache-Control': 'no-store' } });
}
