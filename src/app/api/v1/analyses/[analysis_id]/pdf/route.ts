import { getReportPdf } from '#modules/measure/index.ts';
import { matchAcceptLanguage } from '#platform/locales.ts';
import { pdfResponse } from '../../../../../analisar/_pdf-response.ts';
import { getAnalysisPdf } from '../../../_analysis-operations.ts';
import { handler } from '../../../_door.ts';
import { idIn } from '../../../_id-in.ts';

export const GET = handler(getAnalysisPdf, async (ctx, { params, request }) => {
  const locale = matchAcceptLanguage(request.headers.get('accept-language'));
  return pdfResponse(await getReportPdf(ctx, { analysisId: idIn('analysis', params.analysis_id), locale }));
});

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../../../_nothing-here.ts';
