import { getReportPdf } from '#modules/measure/index.ts';
import { isUuid } from '#platform/ids.ts';
import { pdfForReader } from '../../_pdf-response.ts';

/** A finished report as PDF, in the reader's language. */
export async function GET(request: Request, { params }: { params: Promise<{ analysisId: string }> }): Promise<Response> {
  const { analysisId } = await params;
  if (!isUuid(analysisId)) return new Response(null, { status: 404 });
  return pdfForReader(request, `/analisar/${analysisId}`, ({ ctx, locale }) => getReportPdf(ctx, { analysisId, locale }));
}
