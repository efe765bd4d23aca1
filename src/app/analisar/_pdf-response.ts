import { redirect } from 'next/navigation';
import { isAppError } from '#platform/errors.ts';
import { requestLocale } from '#platform/i18n.ts';
import { takeRate } from '#platform/rate-limit/rate-limit.ts';
import { getVisitor } from '#platform/session.ts';

type Pdf = { name: string; bytes: Uint8Array<ArrayBuffer> };
type Reader = { ctx: Awaited<ReturnType<typeof getVisitor>>; locale: Awaited<ReturnType<typeof requestLocale>> };

/** A report as a PDF download. */
export const pdfResponse = ({ name, bytes }: Pdf): Response =>
  new Response(bytes, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  });

/** The same for a browser: if it fails, the report's page shows the reason. */
export async function pdfForReader(request: Request, page: string, make: (reader: Reader) => Promise<Pdf>): Promise<Response> {
  let reason: string;
  try {
    const [ctx, locale] = [await getVisitor(), await requestLocale()];
    await takeRate(ctx, 'report_pdf', { headers: request.headers });
    return pdfResponse(await make({ ctx, locale }));
  } catch (error) {
    if (isAppError(error, 'not_found')) return new Response(null, { status: 404 });
    if (!isAppError(error)) throw error;
    reason = error.reason;
  }
  redirect(`${page}?pdf=${reason}`);
}
