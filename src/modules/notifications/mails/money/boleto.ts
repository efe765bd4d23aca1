import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';
import { Money, PlanKey, planNames, whyMoney } from './money.ts';
import { Owed } from './owed.ts';

/** The boleto of a new period: its link, and the last day to pay it. Nothing has gone wrong. */
export const boletoReady = mailKind({
  data: z.object({ amount: Money, plan: PlanKey, until: z.iso.datetime(), payUrl: z.url().nullable() }),
  words: {
    'pt-BR': (data, at) => ({
      subject: `Seu boleto de ${at.money(data.amount)} vence em ${at.date(data.until)}`,
      paragraphs: [
        `O boleto do plano ${planNames['pt-BR'][data.plan]} está pronto: ${at.money(data.amount)}, para pagar até ${at.date(data.until)} no aplicativo do seu banco ou em uma lotérica.`,
        'Depois de pago, o banco leva até 3 dias úteis para confirmar. Você não precisa avisar ninguém: seus sites continuam no ar e você continua editando.',
      ],
      button: { label: 'Abrir o boleto', href: data.payUrl ?? at.app('/plan') },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: `Your boleto for ${at.money(data.amount)} is due on ${at.date(data.until)}`,
      paragraphs: [
        `The boleto for the ${planNames.en[data.plan]} plan is ready: ${at.money(data.amount)}, to be paid by ${at.date(data.until)} in your bank's app or at a lottery shop.`,
        'Once paid, the bank takes up to 3 business days to confirm. There is nothing else to do: your sites stay online and you can keep editing.',
      ],
      button: { label: 'Open the boleto', href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: `Tu boleto de ${at.money(data.amount)} vence el ${at.date(data.until)}`,
      paragraphs: [
        `El boleto del plan ${planNames.es[data.plan]} está listo: ${at.money(data.amount)}, para pagar hasta el ${at.date(data.until)} en la app de tu banco o en una agencia de lotería.`,
        'Una vez pagado, el banco tarda hasta 3 días hábiles en confirmarlo. No tienes que avisar a nadie: tus sitios siguen en línea y puedes seguir editando.',
      ],
      button: { label: 'Abrir el boleto', href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.es,
    }),
  },
});

/** The boleto expired: what stays, and a link to get a new one. */
export const boletoOver = mailKind({
  data: Owed.extend({ plan: PlanKey }),
  words: {
    'pt-BR': (data, at) => ({
      subject: 'O boleto do seu plano venceu',
      paragraphs: [
        `O boleto de ${at.money(data.amount)} do plano ${planNames['pt-BR'][data.plan]} venceu sem pagamento. Na página de pagamento dá para gerar outro ou pagar de outro jeito.`,
        'Se você já pagou, o banco leva até 3 dias úteis para confirmar, e não é preciso pagar outra vez.',
        `Por enquanto nada muda. Se o pagamento não entrar até ${at.date(data.readOnlyAt)}, a edição fica em espera. Os sites ficam no ar pelo menos até ${at.date(data.pausesAt)}, e nada é apagado.`,
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: 'The boleto for your plan has expired',
      paragraphs: [
        `The boleto of ${at.money(data.amount)} for the ${planNames.en[data.plan]} plan expired unpaid. On the payment page you can get another one or pay in another way.`,
        'If you have already paid, the bank takes up to 3 business days to confirm, and you need not pay again.',
        `For now nothing changes. If the payment has not arrived by ${at.date(data.readOnlyAt)}, editing waits. Your sites stay online at least until ${at.date(data.pausesAt)}, and nothing is deleted.`,
      ],
      button: { label: `Pay ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: 'El boleto de tu plan venció',
      paragraphs: [
        `El boleto de ${at.money(data.amount)} del plan ${planNames.es[data.plan]} venció sin pagarse. En la página de pago puedes generar otro o pagar de otra forma.`,
        'Si ya lo pagaste, el banco tarda hasta 3 días hábiles en confirmarlo y no hace falta pagar otra vez.',
        `Por ahora nada cambia. Si el pago no entra antes del ${at.date(data.readOnlyAt)}, la edición queda en espera. Tus sitios siguen en línea al menos hasta el ${at.date(data.pausesAt)}, y no se borra nada.`,
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.es,
    }),
  },
});
