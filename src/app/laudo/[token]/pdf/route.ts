import { getReportPdf, openReportLink } from '#modules/measure/index.ts';
import { ReportLink } from '#modules/measure/input.ts';
import { pdfForReader } from '../../../analisar/_pdf-response.ts';

/** A shared report as PDF, which contains its link. */
export async function GET(request: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const link = ReportLink.safeParse(await params);
  if (!link.success) return new Response(null, { status: 404 });
  const path = `/laudo/${link.data.token}`;
  return pdfForReader(request, path, async ({ ctx, locale }) => {
    const { analysisId } = await openReportLink(ctx, link.data);
    return getReportPdf(ctx, { analysisId, locale, path });
  });
}
