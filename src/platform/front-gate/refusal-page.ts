import { createHash } from 'node:crypto';
import { createTranslator } from 'next-intl';
import { loadMessages } from '../../messages/load.ts';
import { env } from '../env.ts';
import { type AppLocale, isAppLocale, LOCALE_COOKIE, matchAcceptLanguage } from '../locales.ts';
import { problemOf } from '../request/problem.ts';
import { dataHeaders } from '../security-headers/data.ts';
import type { Headers } from './arrival.ts';
import type { Refusal } from './judge-arrival.ts';

interface Answer {
  status: number;
  headers: [string, string][];
  body: string;
}

const STYLE =
  ':root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-content:center;padding:2rem;font:1.125rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}h1{font-size:1.75rem;line-height:1.15;margin:0 0 .5rem;max-width:22ch}p{margin:0 0 1.5rem;max-width:40ch}';
const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;

/** A refusal in the reader's language: HTML for pages, plain text for our own scripts, problem+json for programs. */
export async function refusalAnswer(path: string, headers: Headers, refusal: Refusal): Promise<Answer> {
  const locale = readerLocale(headers);
  const problem = await problemOf(refusal.error, locale);
  const answer = (type: string, body: string): Answer => ({
    status: problem.status,
    headers: [
      ['Content-Type', `${type}; charset=utf-8`],
      ['Content-Language', locale],
      ['Content-Length', String(Buffer.byteLength(body))],
      ['Cache-Control', 'no-store'],
      ...dataHeaders(env().APP_URL, [STYLE_HASH]),
      ...refusal.headers,
    ],
    body,
  });
  // Next's client shows the text of a refused action if it is plain.
  if (headers.get('next-action')) return answer('text/plain', problem.detail);
  if (/^\/(api|v1|webhooks)\//.test(path) || !headers.get('accept')?.includes('text/html')) {
    return answer('application/problem+json', JSON.stringify(problem));
  }
  const t = createTranslator({ locale, messages: await loadMessages(locale), namespace: 'errors.gate' });
  const title = t('title');
  return answer(
    'text/html',
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style><main><h1>${title}</h1><p>${problem.detail}</p><a href="${env().APP_URL}/">${t('home')}</a></main></html>`,
  );
}

/** Their last choice on this device, otherwise their browser's: the profile is not read at the gate. */
function readerLocale(headers: Headers): AppLocale {
  const chosen = new RegExp(`(?:^|;\\s*)${LOCALE_COOKIE}=([\\w-]+)`).exec(headers.get('cookie') ?? '')?.[1];
  return isAppLocale(chosen) ? chosen : matchAcceptLanguage(headers.get('accept-language'));
}
