import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';

/** First confirmed address; people who came by an invitation get another text, since they have come to work, not to describe a business. */
export const welcome = mailKind({
  data: z.object({ name: z.string(), invitedTo: z.string().nullable().default(null) }),
  words: {
    'pt-BR': ({ name, invitedTo }, at) => ({
      subject: 'Sua conta no Page Magic está pronta',
      paragraphs: [
        name ? `Olá, ${name}!` : 'Olá!',
        invitedTo
          ? `Seu e-mail está confirmado. Você foi convidado para trabalhar em ${invitedTo}: os sites dessa conta estão à sua espera.`
          : 'Seu e-mail está confirmado. Descreva o seu negócio em uma frase e o site aparece pronto: você muda o que quiser e publica quando gostar.',
        invitedTo
          ? 'Você também tem uma conta sua, para um site seu quando quiser.'
          : 'Os seus sites ficam guardados na sua conta, e nada vai ao ar sem você mandar.',
      ],
      button: { label: invitedTo ? 'Ver os sites' : 'Ver os meus sites', href: at.app('/sites') },
      why: 'Você recebe este e-mail porque criou uma conta no Page Magic. Ele só vem uma vez.',
    }),
    en: ({ name, invitedTo }, at) => ({
      subject: 'Your Page Magic account is ready',
      paragraphs: [
        name ? `Hello, ${name}!` : 'Hello!',
        invitedTo
          ? `Your e-mail is confirmed. You were invited to work in ${invitedTo}: the sites of that account are waiting for you.`
          : 'Your e-mail is confirmed. Describe your business in one sentence and the site appears, complete: change whatever you like and publish when you are happy with it.',
        invitedTo
          ? 'You also have an account of your own, for a site of yours whenever you like.'
          : 'Your sites are kept in your account, and nothing goes online unless you say so.',
      ],
      button: { label: invitedTo ? 'See the sites' : 'See my sites', href: at.app('/sites') },
      why: 'You get this e-mail because you created an account at Page Magic. It comes only once.',
    }),
    es: ({ name, invitedTo }, at) => ({
      subject: 'Tu cuenta en Page Magic está lista',
      paragraphs: [
        name ? `¡Hola, ${name}!` : '¡Hola!',
        invitedTo
          ? `Tu correo está confirmado. Te invitaron a trabajar en ${invitedTo}: los sitios de esa cuenta te esperan.`
          : 'Tu correo está confirmado. Describe tu negocio en una frase y el sitio aparece completo: cambias lo que quieras y lo publicas cuando te guste.',
        invitedTo
          ? 'También tienes una cuenta tuya, para un sitio tuyo cuando quieras.'
          : 'Tus sitios quedan guardados en tu cuenta, y nada sale al aire sin que tú lo digas.',
      ],
      button: { label: invitedTo ? 'Ver los sitios' : 'Ver mis sitios', href: at.app('/sites') },
      why: 'Recibes este correo porque creaste una cuenta en Page Magic. Llega una sola vez.',
    }),
  },
});
