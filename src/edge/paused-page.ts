import { escaped, smallPage, styleOf } from './small-page.ts';

/** The page of a paused site, in the site's language. It gives no reason, to protect the owner's privacy. */
const WORDS: Record<string, readonly [title: string, text: string, owner: string, link: string]> = {
  pt: ['Este site está em pausa', 'Volte em breve. Nada foi apagado.', 'O site é seu?', 'Entre para colocá-lo no ar de novo'],
  en: ['This site is paused', 'Please come back soon. Nothing was deleted.', 'Is this site yours?', 'Sign in to put it back online'],
  es: ['Este sitio está en pausa', 'Vuelve pronto. No se borró nada.', '¿Este sitio es tuyo?', 'Entra para ponerlo en línea de nuevo'],
  ar: ['هذا الموقع متوقف مؤقتًا', 'عُد إلينا قريبًا. لم يُحذف أي شيء.', 'هل هذا موقعك؟', 'سجّل الدخول لإعادته'],
  fr: [
    'Ce site est en pause',
    'Revenez bientôt. Rien n’a été supprimé.',
    'Ce site est à vous ?',
    'Connectez-vous pour le remettre en ligne',
  ],
  it: ['Questo sito è in pausa', 'Torna presto. Nulla è stato cancellato.', 'Il sito è tuo?', 'Accedi per rimetterlo online'],
  de: [
    'Diese Website macht Pause',
    'Schauen Sie bald wieder vorbei. Nichts wurde gelöscht.',
    'Ihre Website?',
    'Melden Sie sich an, um sie zu aktivieren',
  ],
  he: ['האתר בהפסקה', 'חזרו בקרוב. דבר לא נמחק.', 'האתר שלך?', 'אפשר להיכנס ולהעלות אותו שוב'],
};

const STYLE = styleOf(
  ':root{color-scheme:light dark}body{margin:0;min-height:100vh;min-height:100svh;display:grid;place-content:center;justify-items:start;box-sizing:border-box;padding:2rem;font:1.125rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}h1{font-size:clamp(1.75rem,5vw,2.5rem);line-height:1.15;margin:0 0 .5rem;max-width:22ch;text-wrap:balance}p{margin:0;max-width:40ch}.owner{margin-top:2.5rem;font-size:1rem}a{color:inherit;display:inline-block;padding-block:.25rem;text-underline-offset:.2em}',
);

/** One hour: long enough for crawlers, short enough for an owner who has just paid. */
const RETRY_AFTER = '3600';

/** A 503 page for a paused site, as headers and body. `ownerUrl` is the page on which its owner can reactivate it. */
export function pausedPage(locale: string, ownerUrl: string, method: string): [headers: string[], body: Buffer | null] {
  const language = locale.split('-')[0]?.toLowerCase() ?? '';
  const known = WORDS[language] ? language : 'en';
  const [title, text, owner, link] = WORDS[known] as (typeof WORDS)[string];
  const main = `<h1>${title}</h1><p>${text}</p><p class="owner">${owner} <a href="${escaped(ownerUrl)}" rel="nofollow">${link}</a></p>`;
  const headers: [string, string][] = [
    ['Retry-After', RETRY_AFTER],
    ['X-Robots-Tag', 'noindex'],
  ];
  return smallPage({ lang: known === 'pt' ? 'pt-BR' : known, title, main, style: STYLE, headers }, method);
}
