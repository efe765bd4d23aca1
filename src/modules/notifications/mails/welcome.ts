import { z } from 'zod';
import { mailKind } from './mail-kind.ts';

/** Somebody has proved their address for the first time. */
export const welcome = mailKind({
  data: z.object({ name: z.string() }),
  words: {
    'pt-BR': ({ name }, at) => ({
      subject: 'Sua conta no Page Magic está pronta',
      paragraphs: [
        name ? `Olá, ${name}!` : 'Olá!',
        'Seu e-mail está confirmado. Descreva o seu negócio em uma frase e o site aparece pronto: você muda o que quiser e publica quando gostar.',
        'Os seus sites ficam guardados na sua conta, e nada vai ao ar sem você mandar.',
      ],
      button: { label: 'Ver os meus sites', href: at.app('/sites') },
      why: 'Você recebe este e-mail porque criou uma conta no Page Magic. Ele só vem uma vez.',
    }),
    en: ({ name }, at) => ({
      subject: 'Your Page Magic account is ready',
      paragraphs: [
        name ? `Hello, ${name}!` : 'Hello!',
        'Your e-mail is confirmed. Describe your business in one sentence and the site appears, complete: change whatever you like and publish when you are happy with it.',
        'Your sites are kept in your account, and nothing goes online unless you say so.',
      ],
      button: { label: 'See my sites', href: at.app('/sites') },
      why: 'You get this e-mail because you created an account at Page Magic. It comes only once.',
    }),
    es: ({ name }, at) => ({
      subject: 'Tu cuenta en Page Magic está lista',
      paragraphs: [
        name ? `¡Hola, ${name}!` : '¡Hola!',
        'Tu correo está confirmado. Describe tu negocio en una frase y el sitio aparece completo: cambias lo que quieras y lo publicas cuando te guste.',
        'Tus sitios quedan guardados en tu cuenta, y nada sale al aire sin que tú lo digas.',
      ],
      button: { label: 'Ver mis sitios', href: at.app('/sites') },
      why: 'Recibes este correo porque creaste una cuenta en Page Magic. Llega una sola vez.',
    }),
  },
});
