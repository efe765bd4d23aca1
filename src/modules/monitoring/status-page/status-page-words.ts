import type { AppLocale } from '#platform/locales.ts';
import type { Cause } from '../uptime/cause-of.ts';

interface StatusPageWords {
  language: string;
  title: string;
  titleOf(name: string): string;
  allUp: string;
  someDown(count: number): string;
  up: string;
  down: string;
  /** The date is null where the whole period was watched. */
  days(share: string, since: string | null): string;
  tooNew(since: string): string;
  noIncidents(since: string | null): string;
  incidents(since: string | null): string;
  noSites: string;
  lasted(minutes: number): string;
  stillOpen: string;
  written(moment: string): string;
  cause: Record<Cause, string>;
}

export const STATUS_PAGE_WORDS: Record<AppLocale, StatusPageWords> = {
  'pt-BR': {
    language: 'Português',
    title: 'Situação dos sites',
    titleOf: (name) => `Situação dos sites: ${name}`,
    allUp: 'Tudo no ar',
    someDown: (count) => (count === 1 ? 'Um site está fora do ar' : `${count} sites estão fora do ar`),
    up: 'No ar',
    down: 'Fora do ar',
    days: (share, since) => `${share} no ar ${since ? `desde ${since}` : 'nos últimos 30 dias'}`,
    tooNew: (since) => `Acompanhado desde ${since}`,
    noIncidents: (since) => `Nenhuma queda ${since ? `desde ${since}` : 'nos últimos 90 dias'}.`,
    incidents: (since) => (since ? `Quedas desde ${since}` : 'Quedas dos últimos 90 dias'),
    noSites: 'Não há sites no ar.',
    lasted: (minutes) => (minutes === 1 ? '1 minuto' : `${minutes} minutos`),
    stillOpen: 'ainda fora do ar',
    written: (moment) => `Página de ${moment}, horário de Brasília. Cada site é visto a cada 5 minutos.`,
    cause: {
      name: 'o endereço não foi encontrado',
      connection: 'o servidor não respondeu',
      certificate: 'o cadeado não valia',
      slow: 'a resposta demorou demais',
      server_error: 'o servidor deu erro',
      page_missing: 'a página não foi encontrada',
      broken_answer: 'a resposta veio quebrada',
    },
  },
  en: {
    language: 'English',
    title: 'Status of the sites',
    titleOf: (name) => `Status of the sites: ${name}`,
    allUp: 'Everything is up',
    someDown: (count) => (count === 1 ? 'One site is down' : `${count} sites are down`),
    up: 'Up',
    down: 'Down',
    days: (share, since) => `${share} up ${since ? `since ${since}` : 'over the last 30 days'}`,
    tooNew: (since) => `Watched since ${since}`,
    noIncidents: (since) => `No outages ${since ? `since ${since}` : 'in the last 90 days'}.`,
    incidents: (since) => (since ? `Outages since ${since}` : 'Outages of the last 90 days'),
    noSites: 'No sites are live.',
    lasted: (minutes) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    stillOpen: 'still down',
    written: (moment) => `Page of ${moment}, Brasília time. Each site is checked every 5 minutes.`,
    cause: {
      name: 'the address was not found',
      connection: 'the server did not respond',
      certificate: 'the certificate was not valid',
      slow: 'the response took too long',
      server_error: 'the server had an error',
      page_missing: 'the page was not found',
      broken_answer: 'the response was broken',
    },
  },
  es: {
    language: 'Español',
    title: 'Estado de los sitios',
    titleOf: (name) => `Estado de los sitios: ${name}`,
    allUp: 'Todo en línea',
    someDown: (count) => (count === 1 ? 'Un sitio está caído' : `${count} sitios están caídos`),
    up: 'En línea',
    down: 'Caído',
    days: (share, since) => `${share} en línea ${since ? `desde el ${since}` : 'en los últimos 30 días'}`,
    tooNew: (since) => `Seguido desde el ${since}`,
    noIncidents: (since) => `Ninguna caída ${since ? `desde el ${since}` : 'en los últimos 90 días'}.`,
    incidents: (since) => (since ? `Caídas desde el ${since}` : 'Caídas de los últimos 90 días'),
    noSites: 'No hay sitios en línea.',
    lasted: (minutes) => (minutes === 1 ? '1 minuto' : `${minutes} minutos`),
    stillOpen: 'sigue caído',
    written: (moment) => `Página de ${moment}, hora de Brasilia. Cada sitio se revisa cada 5 minutos.`,
    cause: {
      name: 'no se encontró la dirección',
      connection: 'el servidor no respondió',
      certificate: 'el candado no era válido',
      slow: 'la respuesta tardó demasiado',
      server_error: 'el servidor dio un error',
      page_missing: 'no se encontró la página',
      broken_answer: 'la respuesta llegó rota',
    },
  },
};
