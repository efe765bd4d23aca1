import { withUnicodeHosts } from '#platform/shown-host.ts';
import { escaped, smallPage, styleOf } from './small-page.ts';

/** Path of the page for reporting a published site, on the site's own host. */
export const ABUSE_PATH = '/.well-known/abuse';

const KINDS = ['fraud', 'copy', 'illegal', 'privacy', 'other'] as const;

interface Words {
  lang: string;
  title: string;
  lead: string;
  kind: string;
  kinds: Record<(typeof KINDS)[number], string>;
  details: string;
  detailsHint: string;
  contact: string;
  contactHint: string;
  send: string;
  back: string;
  thanksTitle: string;
  thanks: string;
  unclear: string;
}

const WORDS: Record<'pt' | 'en' | 'es', Words> = {
  pt: {
    lang: 'pt-BR',
    title: 'Denunciar este site',
    lead: 'Conte o que há de errado em {host}. Quem lê é a nossa equipe; o dono do site não fica sabendo quem escreveu.',
    kind: 'O que acontece',
    kinds: {
      fraud: 'Golpe, ou finge ser outra pessoa ou empresa',
      copy: 'Usa textos, fotos ou marca sem permissão',
      illegal: 'Vende ou mostra algo proibido',
      privacy: 'Expõe dados de alguém',
      other: 'Outra coisa',
    },
    details: 'O que você viu',
    detailsHint: 'Diga em que página, e como você sabe.',
    contact: 'Seu e-mail ou telefone (opcional)',
    contactHint: 'Só para perguntarmos algo, se for preciso.',
    send: 'Enviar denúncia',
    back: 'Voltar ao site',
    thanksTitle: 'Denúncia recebida',
    thanks: 'Obrigado. Nossa equipe vai olhar este site.',
    unclear: 'Escolha o que acontece e conte em pelo menos uma frase o que você viu.',
  },
  en: {
    lang: 'en',
    title: 'Report this site',
    lead: 'Tell us what is wrong at {host}. Our team reads it; the owner of the site does not learn who wrote.',
    kind: 'What is happening',
    kinds: {
      fraud: 'A scam, or it pretends to be someone else',
      copy: 'It uses texts, photos or a brand without permission',
      illegal: 'It sells or shows something forbidden',
      privacy: 'It exposes somebody’s data',
      other: 'Something else',
    },
    details: 'What you saw',
    detailsHint: 'Say on which page, and how you know.',
    contact: 'Your e-mail or phone (optional)',
    contactHint: 'Only so that we can ask, if we need to.',
    send: 'Send report',
    back: 'Back to the site',
    thanksTitle: 'Report received',
    thanks: 'Thank you. Our team will look at this site.',
    unclear: 'Choose what is happening and tell us in at least a sentence what you saw.',
  },
  es: {
    lang: 'es',
    title: 'Denunciar este sitio',
    lead: 'Cuéntenos qué hay de malo en {host}. Lo lee nuestro equipo; el dueño del sitio no sabrá quién escribió.',
    kind: 'Qué sucede',
    kinds: {
      fraud: 'Una estafa, o se hace pasar por otra persona o empresa',
      copy: 'Usa textos, fotos o una marca sin permiso',
      illegal: 'Vende o muestra algo prohibido',
      privacy: 'Expone datos de alguien',
      other: 'Otra cosa',
    },
    details: 'Qué vio',
    detailsHint: 'Diga en qué página, y cómo lo sabe.',
    contact: 'Su correo o teléfono (opcional)',
    contactHint: 'Solo para preguntarle algo, si hace falta.',
    send: 'Enviar denuncia',
    back: 'Volver al sitio',
    thanksTitle: 'Denuncia recibida',
    thanks: 'Gracias. Nuestro equipo mirará este sitio.',
    unclear: 'Elija qué sucede y cuente al menos en una frase lo que vio.',
  },
};

const STYLE = styleOf(
  ':root{color-scheme:light dark}*{box-sizing:border-box}body{margin:0;padding:2rem 1.25rem;display:grid;justify-content:center;font:1.0625rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}main{width:min(36rem,100%)}h1{font-size:1.75rem;line-height:1.15;margin:0 0 .5rem}p{margin:0 0 1.5rem}form{display:grid;gap:1.25rem}label{display:grid;gap:.25rem;font-weight:600}small{font-weight:400;font-size:.9375rem}select,textarea,input{font:inherit;width:100%;padding:.625rem .75rem;border:1px solid GrayText;border-radius:.375rem;background:Field;color:FieldText}textarea{min-height:8rem}button{font:inherit;font-weight:600;justify-self:start;min-height:2.75rem;padding:0 1.25rem;border:0;border-radius:.375rem;background:CanvasText;color:Canvas;cursor:pointer}a{color:inherit;display:inline-block;padding-block:.625rem}.bad{padding:.75rem 1rem;border-inline-start:.25rem solid currentColor}',
);

const wordsOf = (acceptLanguage: string | undefined, locale: string): Words => {
  const language = /^\s*(pt|es|en)\b/i.exec(acceptLanguage ?? '')?.[1] ?? /^(pt|es|en)\b/.exec(locale)?.[1] ?? 'en';
  return WORDS[language.toLowerCase() as keyof typeof WORDS];
};

export interface AbusePage {
  host: string;
  acceptLanguage: string | undefined;
  /** The site's language, used when the visitor's browser sends none. */
  locale: string;
  /** `unclear`: the report could not be read; `thanks`: it was accepted. */
  shows: 'form' | 'unclear' | 'thanks';
}

/** The page for reporting a site, without a script, as headers and body. */
export function abusePage({ host, acceptLanguage, locale, shows }: AbusePage, method: string): [headers: string[], body: Buffer | null] {
  const words = wordsOf(acceptLanguage, locale);
  const page = { lang: words.lang, style: STYLE };
  const back = `<p><a href="/">${words.back}</a></p>`;
  if (shows === 'thanks') {
    const main = `<h1>${words.thanksTitle}</h1><p role="status">${words.thanks}</p>${back}`;
    return smallPage({ ...page, title: words.thanksTitle, main }, method);
  }
  const kinds = KINDS.map((kind) => `<option value="${kind}">${words.kinds[kind]}</option>`).join('');
  const main = `<h1>${words.title}</h1><p>${words.lead.replace('{host}', escaped(withUnicodeHosts(host)))}</p>${
    shows === 'unclear' ? `<p class="bad" role="alert">${words.unclear}</p>` : ''
  }<form method="post" action="${ABUSE_PATH}"><label>${words.kind}<select name="kind" required>${kinds}</select></label><label>${words.details}<small>${words.detailsHint}</small><textarea name="details" required minlength="10" maxlength="2000"></textarea></label><label>${words.contact}<small>${words.contactHint}</small><input name="contact" maxlength="200" autocomplete="email"></label><button>${words.send}</button></form>${back}`;
  return smallPage({ ...page, title: words.title, main }, method);
}
