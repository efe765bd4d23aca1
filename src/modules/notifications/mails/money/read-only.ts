import { mailKind } from '../mail-kind.ts';
import { whyMoney } from './money.ts';
import { Owed } from './owed.ts';

/** Sent a week later: editing stops, sites stay online. */
export const readOnly = mailKind({
  data: Owed,
  words: {
    'pt-BR': (data, at) => ({
      subject: 'A edição espera pelo pagamento; seus sites seguem no ar',
      paragraphs: [
        `Faz uma semana que o pagamento de ${at.money(data.amount)} não entra. A partir de hoje você pode ver tudo, mas editar e publicar ficam em espera.`,
        `Seus sites continuam no ar pelo menos até ${at.date(data.pausesAt)}, e as mensagens dos visitantes continuam chegando. Nada é apagado.`,
        'Assim que você pagar, a edição volta na hora, exatamente como estava.',
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: 'Editing waits for the payment; your sites stay online',
      paragraphs: [
        `The payment of ${at.money(data.amount)} has been open for a week. From today you can see everything, but editing and publishing wait.`,
        `Your sites stay online at least until ${at.date(data.pausesAt)}, and messages from visitors keep arriving. Nothing is deleted.`,
        'As soon as you pay, editing is back at once, exactly as it was.',
      ],
      button: { label: `Pay ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: 'La edición espera al pago; tus sitios siguen en línea',
      paragraphs: [
        `Hace una semana que el pago de ${at.money(data.amount)} no entra. Desde hoy puedes ver todo, pero editar y publicar quedan en espera.`,
        `Tus sitios siguen en línea al menos hasta el ${at.date(data.pausesAt)}, y los mensajes de los visitantes siguen llegando. No se borra nada.`,
        'En cuanto pagues, la edición vuelve al momento, tal como estaba.',
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.es,
    }),
  },
});
