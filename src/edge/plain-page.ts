import { smallPage, styleOf } from './small-page.ts';

/** Texts for hosts without a release to show. */
const WORDS = {
  pt: {
    unknown: ['Não há site neste endereço', 'Confira o endereço ou fale com quem passou o link para você.'],
    unavailable: ['Não conseguimos mostrar o site agora', 'Espere alguns segundos e atualize a página.'],
    form: ['A mensagem não foi enviada', 'Volte, confira os campos obrigatórios e tente de novo.'],
    flood: ['A mensagem não foi enviada', 'Foram muitas mensagens em pouco tempo. Espere um pouco e tente de novo.'],
    large: ['A mensagem não foi enviada', 'Ela ficou longa demais. Volte, encurte o texto e tente de novo.'],
    suspended: ['Este site foi tirado do ar', 'Recebemos uma denúncia e estamos cuidando dela.'],
    malformed: ['Não entendemos este pedido', 'Atualize a página e tente de novo.'],
  },
  en: {
    unknown: ['There is no site at this address', 'Check the address, or ask whoever gave you the link.'],
    unavailable: ['We cannot show this site right now', 'Wait a few seconds and reload the page.'],
    form: ['The message was not sent', 'Go back, check the required fields and try again.'],
    flood: ['The message was not sent', 'There were many messages in a short time. Wait a little and try again.'],
    large: ['The message was not sent', 'It is too long. Go back, shorten the text and try again.'],
    suspended: ['This site was taken offline', 'It was reported to us, and we are looking into it.'],
    malformed: ['We could not understand this request', 'Reload the page and try again.'],
  },
  es: {
    unknown: ['No hay ningún sitio en esta dirección', 'Revise la dirección o consulte a quien le pasó el enlace.'],
    unavailable: ['No podemos mostrar el sitio ahora', 'Espere unos segundos y actualice la página.'],
    form: ['El mensaje no se envió', 'Vuelva, revise los campos obligatorios e inténtelo de nuevo.'],
    flood: ['El mensaje no se envió', 'Hubo muchos mensajes en poco tiempo. Espere un poco e inténtelo de nuevo.'],
    large: ['El mensaje no se envió', 'Es demasiado largo. Vuelva, acorte el texto e inténtelo de nuevo.'],
    suspended: ['Este sitio se retiró', 'Recibimos una denuncia y la estamos atendiendo.'],
    malformed: ['No entendimos esta solicitud', 'Actualice la página e inténtelo de nuevo.'],
  },
} as const;

const STYLE = styleOf(
  ':root{color-scheme:light dark}body{margin:0;min-height:100vh;display:grid;place-content:center;padding:2rem;font:1.125rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}h1{font-size:1.75rem;line-height:1.15;margin:0 0 .5rem;max-width:22ch}p{margin:0;max-width:40ch}',
);

/** A short page in the visitor's language, as headers and body. */
export function plainPage(
  reason: keyof (typeof WORDS)['pt'],
  acceptLanguage: string | undefined,
  method: string,
): [headers: string[], body: Buffer | null] {
  const language = /^\s*(es|en)\b/i.exec(acceptLanguage ?? '')?.[1]?.toLowerCase() as 'es' | 'en' | undefined;
  const [title, text] = WORDS[language ?? 'pt'][reason];
  const main = `<h1>${title}</h1><p>${text}</p>`;
  return smallPage({ lang: language ?? 'pt-BR', title, main, style: STYLE }, method);
}
