import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';

/** Receipt of a message to us, for whoever wrote it from an account. `due` is the end of the time that their plan promises. */
export const contactReceived = mailKind({
  data: z.object({ reference: z.string(), message: z.string(), due: z.string().nullable() }),
  words: {
    'pt-BR': ({ reference, message, due }, at) => ({
      subject: `[${reference}] Recebemos a sua mensagem`,
      paragraphs: [
        `O número dela é ${reference}. Se precisar falar deste pedido, diga esse número.`,
        due
          ? `Pelo seu plano, a resposta vem até ${at.moment(due)}.`
          : 'O seu plano não tem prazo prometido: respondemos assim que uma pessoa ler.',
        'Você escreveu:',
        message,
      ],
      why: 'Você recebe este e-mail porque nos escreveu pela sua conta no Page Magic.',
    }),
    en: ({ reference, message, due }, at) => ({
      subject: `[${reference}] We have your message`,
      paragraphs: [
        `Its number is ${reference}. Name it if you need to talk about this request.`,
        due
          ? `By your plan, the answer comes by ${at.moment(due)}.`
          : 'Your plan promises no time: we answer as soon as a person has read it.',
        'You wrote:',
        message,
      ],
      why: 'You get this e-mail because you wrote to us from your Page Magic account.',
    }),
    es: ({ reference, message, due }, at) => ({
      subject: `[${reference}] Recibimos tu mensaje`,
      paragraphs: [
        `Su número es ${reference}. Dilo si necesitas hablar de este pedido.`,
        due
          ? `Según tu plan, la respuesta llega a más tardar el ${at.moment(due)}.`
          : 'Tu plan no promete un plazo: respondemos en cuanto una persona lo lea.',
        'Escribiste:',
        message,
      ],
      why: 'Recibes este correo porque nos escribiste desde tu cuenta en Page Magic.',
    }),
  },
});
