import type { SiteDocument } from '#site/schema.ts';

const WORDS: Record<string, string> = {
  pt: 'O formulário entrega as mensagens quando o site é publicado pelo Page Magic. Em outra hospedagem, faça o endereço /_form/ recebê-las.',
  en: 'The form delivers messages when the site is published with Page Magic. On another host, let the address /_form/ receive them.',
  es: 'El formulario entrega los mensajes cuando el sitio se publica con Page Magic. En otro servidor, la dirección /_form/ debe recibirlos.',
  ar: 'يوصل النموذج الرسائل عند نشر الموقع عبر Page Magic. وعلى استضافة أخرى يجب أن يستقبلها العنوان ‎/_form/‎.',
};

/** Note for the owner of static files about their forms, in the site's language by default; empty when no form needs a server. */
export function formNote(document: SiteDocument, locale = document.site.defaultLocale): string[] {
  const needsServer = Object.values(document.forms).some((form) => form.send.to === 'inbox');
  const language = locale.slice(0, 2);
  return needsServer ? [WORDS[language] ?? (WORDS.en as string)] : [];
}
