import { createHash } from 'node:crypto';
import { createTranslator } from 'next-intl';
import { loadMessages } from '#messages/load.ts';
import { type AppLocale, matchAcceptLanguage } from '#platform/locales.ts';
import { previewHeaders } from '#platform/security-headers/preview.ts';

const STYLE =
  ':root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-content:center;padding:2rem;font:1.125rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}h1{font-size:1.75rem;line-height:1.15;margin:0 0 .5rem;max-width:22ch}p{margin:0;max-width:40ch}';
const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;
const KEYS = { 404: 'missing', 410: 'ended', 503: 'unavailable' } as const;

/** Error page in place of a preview, in the language of whoever it was opened for, or else of the browser's headers. */
export async function previewNotice(request: Request, status: keyof typeof KEYS, reader?: AppLocale): Promise<Response> {
  const locale = reader ?? matchAcceptLanguage(request.headers.get('accept-language'));
  const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: `sites.previewNotice.${KEYS[status]}` });
  const body = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t('title')}</title><style>${STYLE}</style><main><h1>${t('title')}</h1><p>${t('body')}</p></main></html>`;
  return new Response(body, {
    status,
    headers: [
      ['Content-Type', 'text/html; charset=utf-8'],
      ['Cache-Control', 'no-store'],
      ['Vary', 'Accept-Language'],
      ...previewHeaders([STYLE_HASH]),
    ],
  });
}
