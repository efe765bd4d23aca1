import { mailKind } from '../mail-kind.ts';
import { whyMoney } from './money.ts';
import { Owed } from './owed.ts';

/** Sent three days later, while it is still open. */
export const paymentReminder = mailKind({
  data: Owed,
  words: {
    'pt-BR': (data, at) => ({
      subject: `Faltam ${at.money(data.amount)} do seu plano`,
      paragraphs: [
        `O pagamento de ${at.money(data.amount)} ainda não entrou. Se foi o cartão, dá para pagar com outro em um minuto.`,
        `Você segue editando até ${at.date(data.readOnlyAt)}. Depois disso a edição espera pelo pagamento; seus sites continuam no ar e nada é apagado.`,
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: `${at.money(data.amount)} for your plan is still open`,
      paragraphs: [
        `The payment of ${at.money(data.amount)} has not arrived yet. If it was the card, you can pay with another one in a minute.`,
        `You can keep editing until ${at.date(data.readOnlyAt)}. After that, editing waits for the payment; your sites stay online and nothing is deleted.`,
      ],
      button: { label: `Pay ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: `Quedan ${at.money(data.amount)} por pagar de tu plan`,
      paragraphs: [
        `El pago de ${at.money(data.amount)} todavía no ha entrado. Si fue la tarjeta, puedes pagar con otra en un minuto.`,
        `Puedes seguir editando hasta el ${at.date(data.readOnlyAt)}. Después la edición espera al pago; tus sitios siguen en línea y no se borra nada.`,
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.es,
    }),
  },
});
