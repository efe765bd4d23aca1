import { z } from 'zod';
import type { AppLocale } from '#platform/locales.ts';
import { shownUrl } from '#platform/shown-host.ts';
import { mailKind, short, type Words } from '../mail-kind.ts';

/** A personal note by staff, with their name and reply address. */
const Hand = z.object({ note: z.string(), by: z.string(), replyTo: z.string().nullable() });
type Hand = z.output<typeof Hand>;

/** The note comes before the last line; the mail is complete without one. */
const signed = ({ note, by, replyTo }: Hand, paragraphs: string[]): Pick<Words, 'paragraphs' | 'replyTo'> => ({
  paragraphs: [...paragraphs, ...(note ? [note] : []), by],
  ...(replyTo && { replyTo }),
});

const WHY: Record<AppLocale, string> = {
  'pt-BR': 'Você recebe este e-mail porque a agência cuida desta conta. Pode responder a ele.',
  en: 'You receive this email because the agency looks after this account. You can reply to it.',
  es: 'Recibes este correo porque la agencia cuida esta cuenta. Puedes responderlo.',
};

const quoted = (hand: Hand, wrote: string, question: string): Pick<Words, 'paragraphs' | 'replyTo'> => {
  const { paragraphs, ...rest } = signed(hand, []);
  return { paragraphs: [...paragraphs, `${wrote} “${question}”`], ...rest };
};

/** The answer to a message of the contact page, whose words it repeats at the end. */
export const deskAnswer = mailKind({
  data: Hand.extend({ reference: z.string(), question: z.string() }),
  words: {
    'pt-BR': ({ reference, question, ...hand }) => ({
      subject: `Resposta ao seu pedido ${reference}`,
      ...quoted(hand, 'Você escreveu:', question),
      why: 'Você recebe este e-mail porque escreveu para a gente. Pode responder a ele.',
    }),
    en: ({ reference, question, ...hand }) => ({
      subject: `Answer to your message ${reference}`,
      ...quoted(hand, 'You wrote:', question),
      why: 'You receive this email because you wrote to us. You can reply to it.',
    }),
    es: ({ reference, question, ...hand }) => ({
      subject: `Respuesta a tu mensaje ${reference}`,
      ...quoted(hand, 'Escribiste:', question),
      why: 'Recibes este correo porque nos escribiste. Puedes responderlo.',
    }),
  },
});

/** An open invoice. */
export const deskPayment = mailKind({
  data: Hand.extend({ amount: z.object({ cents: z.number(), currency: z.string() }), payUrl: z.string().nullable() }),
  words: {
    'pt-BR': ({ amount, payUrl, ...hand }, at) => ({
      subject: `Lembrete: ${at.money(amount)} em aberto`,
      ...signed(hand, [
        `A fatura de ${at.money(amount)} do seu plano ainda está em aberto. Dá para pagar com outro cartão, com Pix ou com boleto.`,
        'Se já pagou, não precisa fazer nada: o pagamento pode levar um dia para aparecer aqui.',
      ]),
      button: { label: `Pagar ${at.money(amount)}`, href: payUrl ?? at.app('/plan') },
      why: WHY['pt-BR'],
    }),
    en: ({ amount, payUrl, ...hand }, at) => ({
      subject: `Reminder: ${at.money(amount)} is open`,
      ...signed(hand, [
        `The invoice of ${at.money(amount)} for your plan is still open. You can pay it with another card.`,
        'If you have paid already there is nothing to do: a payment can take a day to show here.',
      ]),
      button: { label: `Pay ${at.money(amount)}`, href: payUrl ?? at.app('/plan') },
      why: WHY.en,
    }),
    es: ({ amount, payUrl, ...hand }, at) => ({
      subject: `Recordatorio: ${at.money(amount)} sin pagar`,
      ...signed(hand, [
        `La factura de ${at.money(amount)} de tu plan sigue abierta. Puedes pagarla con otra tarjeta.`,
        'Si ya pagaste, no hace falta hacer nada: el pago puede tardar un día en aparecer aquí.',
      ]),
      button: { label: `Pagar ${at.money(amount)}`, href: payUrl ?? at.app('/plan') },
      why: WHY.es,
    }),
  },
});

/** A site is down, and staff are working on it. */
export const deskIncident = mailKind({
  data: Hand.extend({ siteId: z.uuid(), siteName: z.string(), url: z.string(), since: z.string() }),
  words: {
    'pt-BR': ({ siteId, siteName, url, since, ...hand }, at) => ({
      subject: `${short(siteName)}: estamos cuidando`,
      ...signed(hand, [
        `${shownUrl(url)} não abre desde ${at.moment(since)}. Já estamos cuidando disso.`,
        'Avisamos assim que voltar. Você não precisa fazer nada.',
      ]),
      button: { label: 'Ver o site no painel', href: at.app(`/sites/${siteId}#uptime`) },
      why: WHY['pt-BR'],
    }),
    en: ({ siteId, siteName, url, since, ...hand }, at) => ({
      subject: `${short(siteName)}: we are on it`,
      ...signed(hand, [
        `${shownUrl(url)} has not opened since ${at.moment(since)}. We are working on it.`,
        'We will tell you as soon as it is back. There is nothing you need to do.',
      ]),
      button: { label: 'See the site', href: at.app(`/sites/${siteId}#uptime`) },
      why: WHY.en,
    }),
    es: ({ siteId, siteName, url, since, ...hand }, at) => ({
      subject: `${short(siteName)}: ya lo estamos viendo`,
      ...signed(hand, [
        `${shownUrl(url)} no abre desde el ${at.moment(since)}. Ya lo estamos resolviendo.`,
        'Te avisamos en cuanto vuelva. No hace falta que hagas nada.',
      ]),
      button: { label: 'Ver el sitio en el panel', href: at.app(`/sites/${siteId}#uptime`) },
      why: WHY.es,
    }),
  },
});

/** A domain waits for its owner. */
export const deskDomain = mailKind({
  data: Hand.extend({ domainId: z.uuid(), name: z.string() }),
  words: {
    'pt-BR': ({ domainId, name, ...hand }, at) => ({
      subject: `Falta pouco para ${short(name)} abrir o seu site`,
      ...signed(hand, [
        `${name} ainda não aponta para o seu site: falta um registro onde o nome foi comprado.`,
        'A página do nome mostra o passo a passo, com o valor para copiar. Se outra pessoa cuida disso, dá para mandar os passos a ela.',
      ]),
      button: { label: 'Ver o que falta', href: at.app(`/domains/${domainId}`) },
      why: WHY['pt-BR'],
    }),
    en: ({ domainId, name, ...hand }, at) => ({
      subject: `${short(name)} is nearly ready to open your site`,
      ...signed(hand, [
        `${name} does not point to your site yet: a record is missing where the name was bought.`,
        'The page of the name shows each step, with the value to copy. If somebody else looks after it, you can send them the steps.',
      ]),
      button: { label: 'See what is missing', href: at.app(`/domains/${domainId}`) },
      why: WHY.en,
    }),
    es: ({ domainId, name, ...hand }, at) => ({
      subject: `Falta poco para que ${short(name)} abra tu sitio`,
      ...signed(hand, [
        `${name} todavía no apunta a tu sitio: falta un registro donde se compró el nombre.`,
        'La página del nombre muestra cada paso, con el valor para copiar. Si otra persona se encarga, puedes mandarle los pasos.',
      ]),
      button: { label: 'Ver qué falta', href: at.app(`/domains/${domainId}`) },
      why: WHY.es,
    }),
  },
});

/** An answer to a person who requested a report about their site. */
export const deskLead = mailKind({
  stoppable: true,
  data: Hand.extend({ host: z.string(), grade: z.string(), analysisId: z.uuid().nullable() }),
  words: {
    'pt-BR': ({ host: name, grade, analysisId, ...hand }, at) => ({
      subject: `Sobre o laudo de ${short(name)}`,
      ...signed(hand, [`Você pediu o laudo de ${name}, que teve nota ${grade}. Posso ajudar a consertar o que ele mostra.`]),
      button: { label: 'Abrir o laudo', href: at.app(analysisId ? `/analisar/${analysisId}` : '/analisar') },
      why: 'Você recebe este e-mail porque pediu um laudo deste site. Pode responder a ele.',
    }),
    en: ({ host: name, grade, analysisId, ...hand }, at) => ({
      subject: `About the report on ${short(name)}`,
      ...signed(hand, [`You asked for the report on ${name}, which was graded ${grade}. I can help to mend what it shows.`]),
      button: { label: 'Open the report', href: at.app(analysisId ? `/analisar/${analysisId}` : '/analisar') },
      why: 'You receive this email because you asked for a report on this site. You can reply to it.',
    }),
    es: ({ host: name, grade, analysisId, ...hand }, at) => ({
      subject: `Sobre el informe de ${short(name)}`,
      ...signed(hand, [`Pediste el informe de ${name}, que tuvo nota ${grade}. Puedo ayudarte a arreglar lo que muestra.`]),
      button: { label: 'Abrir el informe', href: at.app(analysisId ? `/analisar/${analysisId}` : '/analisar') },
      why: 'Recibes este correo porque pediste un informe de este sitio. Puedes responderlo.',
    }),
  },
});
