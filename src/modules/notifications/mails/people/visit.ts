import { z } from 'zod';
import { mailKind, type Words } from '../mail-kind.ts';

const started = z.object({ account: z.string(), staffName: z.string(), reason: z.string(), at: z.string() });

const PAGE = '/account/visits';

/** Staff of the agency have entered the account. */
export const visitStarted = mailKind({
  data: started,
  words: {
    'pt-BR': ({ account, staffName, reason, at: when }, at) => ({
      subject: `${staffName}, da agência, entrou na sua conta`,
      paragraphs: [
        `Em ${at.moment(when)} ${staffName}, da agência, entrou na conta ${account} por até 30 minutos.`,
        `Motivo: “${reason}”`,
        'Em “Quem entrou” está cada página vista e tudo o que mudar. Lá você tira a pessoa da conta na hora, pergunta sobre a entrada ou fecha a conta para a agência.',
      ],
      button: { label: 'Ver quem entrou', href: at.app(PAGE) },
      why: 'Você recebe este e-mail porque responde por esta conta do Page Magic.',
    }),
    en: ({ account, staffName, reason, at: when }, at) => ({
      subject: `${staffName} of the agency entered your account`,
      paragraphs: [
        `On ${at.moment(when)} ${staffName} of the agency entered the account ${account} for up to 30 minutes.`,
        `Reason: “${reason}”`,
        '“Who entered” lists each page seen and everything that changes. There you can put the person out at once, ask about the visit, or close the account to the agency.',
      ],
      button: { label: 'See who entered', href: at.app(PAGE) },
      why: 'You receive this email because you answer for this Page Magic account.',
    }),
    es: ({ account, staffName, reason, at: when }, at) => ({
      subject: `${staffName}, de la agencia, entró en tu cuenta`,
      paragraphs: [
        `El ${at.moment(when)} ${staffName}, de la agencia, entró en la cuenta ${account} por hasta 30 minutos.`,
        `Motivo: “${reason}”`,
        'En “Quién entró” está cada página vista y todo lo que cambie. Allí puedes sacar a la persona al instante, preguntar por la visita o cerrar la cuenta a la agencia.',
      ],
      button: { label: 'Ver quién entró', href: at.app(PAGE) },
      why: 'Recibes este correo porque respondes por esta cuenta de Page Magic.',
    }),
  },
});

/** The staff member on the visit has begun to write. */
export const visitWrites = mailKind({
  data: started,
  words: {
    'pt-BR': ({ account, staffName, reason, at: when }, at) => ({
      subject: `${staffName}, da agência, passou a escrever na sua conta`,
      paragraphs: [
        `Desde ${at.moment(when)} ${staffName}, da agência, pode mudar textos e páginas na conta ${account}, até a visita terminar. Antes só olhava.`,
        `Motivo: “${reason}”`,
        'Senha, pagamentos, pessoas, chaves e exclusões continuam fechados. Em “Quem entrou” está cada mudança, e lá você tira a pessoa da conta na hora.',
      ],
      button: { label: 'Ver o que muda', href: at.app(PAGE) },
      why: 'Você recebe este e-mail porque responde por esta conta do Page Magic.',
    }),
    en: ({ account, staffName, reason, at: when }, at) => ({
      subject: `${staffName} of the agency began to write in your account`,
      paragraphs: [
        `Since ${at.moment(when)} ${staffName} of the agency may change texts and pages in the account ${account}, until the visit ends. Before, they only looked.`,
        `Reason: “${reason}”`,
        'Password, payments, people, keys and deletions stay closed. “Who entered” lists every change, and there you can put the person out at once.',
      ],
      button: { label: 'See what changes', href: at.app(PAGE) },
      why: 'You receive this email because you answer for this Page Magic account.',
    }),
    es: ({ account, staffName, reason, at: when }, at) => ({
      subject: `${staffName}, de la agencia, pasó a escribir en tu cuenta`,
      paragraphs: [
        `Desde el ${at.moment(when)} ${staffName}, de la agencia, puede cambiar textos y páginas en la cuenta ${account}, hasta que la visita termine. Antes solo miraba.`,
        `Motivo: “${reason}”`,
        'Contraseña, pagos, personas, claves y eliminaciones siguen cerrados. En “Quién entró” está cada cambio, y allí puedes sacar a la persona al instante.',
      ],
      button: { label: 'Ver qué cambia', href: at.app(PAGE) },
      why: 'Recibes este correo porque respondes por esta cuenta de Page Magic.',
    }),
  },
});

const asked = started.extend({ accountId: z.string(), name: z.string(), email: z.string(), question: z.string() });

/** Only in Portuguese: it goes to us. */
const questionWords = (
  { account, accountId, staffName, reason, at: when, name, email, question }: z.infer<typeof asked>,
  at: {
    moment(instant: string): string;
  },
): Words => ({
  subject: `Pergunta sobre a visita de ${staffName}`,
  paragraphs: [
    `${name} <${email}>, da conta ${account} (${accountId}), pergunta sobre a entrada de ${staffName} em ${at.moment(when)}. Motivo dado: “${reason}”.`,
    question,
    'Para responder, responda a este e-mail.',
  ],
  why: 'Um cliente perguntou em “Quem entrou”.',
  replyTo: email,
});

/** A client's question to the agency about a visit. */
export const visitQuestion = mailKind({ data: asked, words: { 'pt-BR': questionWords, en: questionWords, es: questionWords } });
