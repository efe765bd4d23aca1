import { z } from 'zod';
import type { AppLocale } from '#platform/locales.ts';
import { shownUrl } from '#platform/shown-host.ts';
import { mailKind, short, type Wording, type Words } from '../mail-kind.ts';

const CAUSES = ['name', 'connection', 'certificate', 'slow', 'server_error', 'page_missing', 'broken_answer'] as const;
type Cause = (typeof CAUSES)[number];

const about = z.object({
  siteId: z.uuid(),
  siteName: z.string(),
  url: z.string(),
  cause: z.enum(CAUSES),
  /** ISO. */
  startedAt: z.string(),
});
const opened = about;
const ended = about.extend({ minutes: z.number() });

const CAUSE: Record<AppLocale, Record<Cause, string>> = {
  'pt-BR': {
    name: 'O endereço não foi encontrado: o DNS do nome não responde ou mudou.',
    connection: 'O servidor não respondeu.',
    certificate: 'O cadeado do endereço não é válido, e o navegador avisa quem chega.',
    slow: 'A resposta demorou mais de 15 segundos.',
    server_error: 'O servidor respondeu com um erro.',
    page_missing: 'A página inicial não foi encontrada.',
    broken_answer: 'A resposta veio quebrada.',
  },
  en: {
    name: 'The address was not found: the DNS of the name does not answer, or has changed.',
    connection: 'The server did not respond.',
    certificate: 'The certificate of the address is not valid, and browsers warn whoever arrives.',
    slow: 'The response took more than 15 seconds.',
    server_error: 'The server responded with an error.',
    page_missing: 'The home page was not found.',
    broken_answer: 'The response was broken.',
  },
  es: {
    name: 'No se encontró la dirección: el DNS del nombre no responde o cambió.',
    connection: 'El servidor no respondió.',
    certificate: 'El candado de la dirección no es válido, y el navegador avisa a quien llega.',
    slow: 'La respuesta tardó más de 15 segundos.',
    server_error: 'El servidor respondió con un error.',
    page_missing: 'No se encontró la página de inicio.',
    broken_answer: 'La respuesta llegó rota.',
  },
};

const BUTTON: Record<AppLocale, string> = { 'pt-BR': 'Ver o site no painel', en: 'See the site', es: 'Ver el sitio en el panel' };
const WHY: Record<AppLocale, string> = {
  'pt-BR': 'Você recebe este e-mail porque acompanhamos se o seu site está no ar.',
  en: 'You get this e-mail because we watch whether your site is up.',
  es: 'Recibes este correo porque seguimos si tu sitio está en línea.',
};

const rest = (locale: AppLocale, siteId: string, at: Wording): Pick<Words, 'button' | 'why'> => ({
  button: { label: BUTTON[locale], href: at.app(`/sites/${siteId}#uptime`) },
  why: WHY[locale],
});

/** A live site has stopped answering. */
export const incidentOpened = mailKind({
  data: opened,
  words: {
    'pt-BR': ({ siteId, siteName, url, cause, startedAt }, at) => ({
      subject: `${short(siteName)} está fora do ar`,
      paragraphs: [
        `Desde ${at.moment(startedAt)} quem abre ${shownUrl(url)} não vê o site. Conferimos três vezes seguidas. ${CAUSE['pt-BR'][cause]}`,
        'Olhamos de novo a cada minuto e avisamos quando voltar. Não precisa responder.',
      ],
      ...rest('pt-BR', siteId, at),
    }),
    en: ({ siteId, siteName, url, cause, startedAt }, at) => ({
      subject: `${short(siteName)} is down`,
      paragraphs: [
        `Since ${at.moment(startedAt)} whoever opens ${shownUrl(url)} does not see the site. We checked three times in a row. ${CAUSE.en[cause]}`,
        'We look again every minute and will tell you when it is back. There is no need to reply.',
      ],
      ...rest('en', siteId, at),
    }),
    es: ({ siteId, siteName, url, cause, startedAt }, at) => ({
      subject: `${short(siteName)} está caído`,
      paragraphs: [
        `Desde el ${at.moment(startedAt)} quien abre ${shownUrl(url)} no ve el sitio. Lo revisamos tres veces seguidas. ${CAUSE.es[cause]}`,
        'Miramos de nuevo cada minuto y te avisamos cuando vuelva. No hace falta responder.',
      ],
      ...rest('es', siteId, at),
    }),
  },
});

const MINUTES: Record<AppLocale, (minutes: number) => string> = {
  'pt-BR': (minutes) => (minutes === 1 ? '1 minuto' : `${minutes} minutos`),
  en: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
  es: (minutes) => (minutes === 1 ? '1 minuto' : `${minutes} minutos`),
};

/** It answers again. */
export const incidentEnded = mailKind({
  data: ended,
  words: {
    'pt-BR': ({ siteId, siteName, url, cause, startedAt, minutes }, at) => ({
      subject: `${short(siteName)} voltou ao ar`,
      paragraphs: [
        `${shownUrl(url)} abre de novo. Ficou fora do ar por ${MINUTES['pt-BR'](minutes)}, desde ${at.moment(startedAt)}.`,
        `O que vimos: ${CAUSE['pt-BR'][cause]}`,
      ],
      ...rest('pt-BR', siteId, at),
    }),
    en: ({ siteId, siteName, url, cause, startedAt, minutes }, at) => ({
      subject: `${short(siteName)} is back up`,
      paragraphs: [
        `${shownUrl(url)} opens again. It was down for ${MINUTES.en(minutes)}, since ${at.moment(startedAt)}.`,
        `What we saw: ${CAUSE.en[cause]}`,
      ],
      ...rest('en', siteId, at),
    }),
    es: ({ siteId, siteName, url, cause, startedAt, minutes }, at) => ({
      subject: `${short(siteName)} volvió a estar en línea`,
      paragraphs: [
        `${shownUrl(url)} abre de nuevo. Estuvo caído ${MINUTES.es(minutes)}, desde el ${at.moment(startedAt)}.`,
        `Lo que vimos: ${CAUSE.es[cause]}`,
      ],
      ...rest('es', siteId, at),
    }),
  },
});
