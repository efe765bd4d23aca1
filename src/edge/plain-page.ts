import { createHash } from 'node:crypto';
import { publishedHeaders } from '#platform/security-headers/published.ts';

/** What a visitor reads when there is no release to show. */
const WORDS = {
  pt: {
    unknown: ['Não há site neste endereço', 'Confira o endereço ou fale com quem passou o link para você.'],
    unavailable: ['Não conseguimos mostrar o site agora', 'Espere alguns segundos e atualize a página.'],
    form: ['A mensagem não foi enviada', 'Volte, confira os campos obrigatórios e tente de novo.'],
    flood: ['A mensagem não foi enviada', 'Foram muitas mensagens em pouco tempo. Espere um pouco e tente de novo.'],
    large: ['A mensagem não foi enviada', 'Ela ficou longa demais. Volte, encurte o texto e tente de novo.'],
    malformed: ['Não entendemos este pedido', 'Atualize a página e tente de novo.'],
  },
  en: {
    unknown: ['There is no site at this address', 'Check the address, or ask whoever gave you the link.'],
    unavailable: ['We cannot show this site right now', 'Wait a few seconds and reload the page.'],
    form: ['The message was not sent', 'Go back, check the required fields and try again.'],
    flood: ['The message was not sent', 'There were many messages in a short time. Wait a little and try again.'],
    large: ['The message was not sent', 'It is too long. Go back, shorten the text and try again.'],
    malformed: ['We could not understand this request', 'Reload the page and try again.'],
  },
  es: {
    unknown: ['No hay ningún sitio en esta dirección', 'Revise la dirección o consulte a quien le pasó el enlace.'],
    unavailable: ['No podemos mostrar el sitio ahora', 'Espere unos segundos y actualice la página.'],
    form: ['El mensaje no se envió', 'Vuelva, revise los campos obligatorios e inténtelo de nuevo.'],
    flood: ['El mensaje no se envió', 'Hubo muchos mensajes en poco tiempo. Espere un poco e inténtelo de nuevo.'],
    large: ['El mensaje no se envió', 'Es demasiado largo. Vuelva, acorte el texto e inténtelo de nuevo.'],
    malformed: ['No entendimos esta solicitud', 'Actualice la página e inténtelo de nuevo.'],
  },
} as const;

const STYLE =
  ':root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-content:center;padding:2rem;font:1.125rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}h1{font-size:1.75rem;line-height:1.15;margin:0 0 .5rem;max-width:22ch}p{margin:0;max-width:40ch}';
const STYLE_HASH = `sha256-${createHash('sha256').update(STYLE).digest('base64')}`;

/** A small page in the visitor's language, as headers and body. */
export function plainPage(
  reason: keyof (typeof WORDS)['pt'],
  acceptLanguage: string | undefined,
  method: string,
): [headers: string[], body: Buffer | null] {
  const language = /^\s*(es|en)\b/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase() as 'es' | 'en' | undefined;
  const [title, text] = WORDS[language ?? 'pt'][reason];
  const body = Buffer.from(
    `<!doctype html><html lang="${language ?? 'pt-BR'}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${title}</title><style>${STYLE}</style><main><h1>${title}</h1><p>${text}</p></main></html>`,
  );
  const headers = [
    ['Content-Type', 'text/html; charset=utf-8'],
    ['Content-Length', String(body.length)],
    ['Cache-Control', 'no-store'],
    ...publishedHeaders([STYLE_HASH]),
  ].flat();
  return [headers, method === 'HEAD' ? null : body];
}
