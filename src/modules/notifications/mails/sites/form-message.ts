import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';

const data = z.object({
  siteId: z.uuid(),
  slug: z.string(),
  /** Labelled with the words that the visitor saw beside each field. */
  answers: z.array(z.object({ label: z.string(), value: z.string() })),
});

const linesOf = ({ answers }: z.infer<typeof data>) =>
  answers
    .filter(({ value }) => value !== '')
    .map(({ label, value }) => `${label}: ${value}`)
    .join('\n');

/** The visitor's address, if given: replies go straight to them. */
const askerOf = ({ answers }: z.infer<typeof data>) => answers.find(({ value }) => z.email().safeParse(value).success)?.value;

/** A message from the form of a published site. */
export const formMessage = mailKind({
  data,
  words: {
    'pt-BR': (message, at) => ({
      subject: `Nova mensagem pelo site · ${message.slug}`,
      paragraphs: [
        'Alguém escreveu pelo formulário do seu site:',
        linesOf(message),
        ...(askerOf(message) ? ['Para responder a quem escreveu, responda a este e-mail.'] : []),
      ],
      button: { label: 'Ver as mensagens', href: at.app(`/sites/${message.siteId}#messages`) },
      why: 'Você recebe este e-mail porque o site é seu. A mensagem também fica guardada na página do site.',
      replyTo: askerOf(message),
    }),
    en: (message, at) => ({
      subject: `New message from your site · ${message.slug}`,
      paragraphs: [
        'Someone wrote through the form on your site:',
        linesOf(message),
        ...(askerOf(message) ? ['To answer them, just reply to this e-mail.'] : []),
      ],
      button: { label: 'See your messages', href: at.app(`/sites/${message.siteId}#messages`) },
      why: 'You get this e-mail because the site is yours. The message is also kept on the site’s page.',
      replyTo: askerOf(message),
    }),
    es: (message, at) => ({
      subject: `Nuevo mensaje desde tu sitio · ${message.slug}`,
      paragraphs: [
        'Alguien escribió por el formulario de tu sitio:',
        linesOf(message),
        ...(askerOf(message) ? ['Para contestarle, responde a este correo.'] : []),
      ],
      button: { label: 'Ver los mensajes', href: at.app(`/sites/${message.siteId}#messages`) },
      why: 'Recibes este correo porque el sitio es tuyo. El mensaje también queda guardado en la página del sitio.',
      replyTo: askerOf(message),
    }),
  },
});
