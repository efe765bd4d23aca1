import { env } from '#platform/env.ts';

const WORDS = {
  pt: {
    subject: 'Nova mensagem pelo site',
    lead: 'Alguém escreveu pelo formulário do seu site:',
    end: 'Todas as mensagens ficam guardadas em',
  },
  en: { subject: 'New message from your site', lead: 'Someone wrote through the form on your site:', end: 'All messages are kept at' },
  es: {
    subject: 'Nuevo mensaje desde su sitio',
    lead: 'Alguien escribió por el formulario de su sitio:',
    end: 'Todos los mensajes se guardan en',
  },
} as const;

/** The mail that brings a visitor's message to the owner, in the owner's language. */
export function messageMail(locale: string, slug: string, answers: { label: string; value: string }[]): { subject: string; text: string } {
  const words = WORDS[locale.slice(0, 2) as keyof typeof WORDS] ?? WORDS.pt;
  const lines = answers.filter((answer) => answer.value !== '').map((answer) => `${answer.label}: ${answer.value}`);
  return {
    subject: `${words.subject} · ${slug}`,
    text: [words.lead, lines.join('\n'), `${words.end} ${env().APP_URL}/sites`].join('\n\n'),
  };
}
