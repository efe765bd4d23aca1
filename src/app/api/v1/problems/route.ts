import { matchAcceptLanguage } from '#platform/locales.ts';
import { describeProblems } from '#platform/request/problem.ts';
import { escapeHtml } from '#site/render/html.ts';

/** Target of a problem's `type` URL: the meaning of each reason. */
export async function GET(request: Request): Promise<Response> {
  const locale = matchAcceptLanguage(request.headers.get('accept-language'));
  const problems = await describeProblems(locale);
  const items = problems.map(
    ({ reason, status, title, detail }) =>
      `<section id="${reason}"><h2><code>${reason}</code></h2><p>${status} ${title}</p><p>${escapeHtml(detail)}</p></section>`,
  );
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Page Magic API</title>`;
  return new Response(`<!doctype html><html lang="${locale}">${head}<main><h1>Page Magic API</h1>${items.join('')}</main></html>`, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      Vary: 'Accept-Language',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    },
  });
}

export { nothingHere as DELETE, nothingHere as PATCH, nothingHere as POST, nothingHere as PUT } from '../_nothing-here.ts';
