import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';
import { Decline, declineWords } from './decline-words.ts';
import { Money, PlanKey, planNames, whyMoney } from './money.ts';

/** A payment failed: the reason, what stays, and the link to pay. */
export const paymentFailed = mailKind({
  data: z.object({
    amount: Money,
    plan: PlanKey,
    reason: Decline,
    payUrl: z.url().nullable(),
    readOnlyAt: z.iso.datetime(),
    pausesAt: z.iso.datetime(),
  }),
  words: {
    'pt-BR': (data, at) => ({
      subject: 'O pagamento do seu plano não passou',
      paragraphs: [
        `Tentamos cobrar ${at.money(data.amount)} do plano ${planNames['pt-BR'][data.plan]} e não deu certo. ${declineWords['pt-BR'][data.reason]}`,
        'Por enquanto nada muda: seus sites continuam no ar e você continua editando. Vamos tentar de novo nos próximos dias.',
        `Se o pagamento não entrar até ${at.date(data.readOnlyAt)}, a edição fica em espera. Os sites ficam no ar pelo menos até ${at.date(data.pausesAt)}, e nada é apagado.`,
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: 'The payment for your plan did not go through',
      paragraphs: [
        `We tried to charge ${at.money(data.amount)} for the ${planNames.en[data.plan]} plan and it did not work. ${declineWords.en[data.reason]}`,
        'For now nothing changes: your sites stay online and you can keep editing. We will try again in the next few days.',
        `If the payment has not arrived by ${at.date(data.readOnlyAt)}, editing waits. Your sites stay online at least until ${at.date(data.pausesAt)}, and nothing is deleted.`,
      ],
      button: { label: `Pay ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: 'El pago de tu plan no se completó',
      paragraphs: [
        `Intentamos cobrar ${at.money(data.amount)} del plan ${planNames.es[data.plan]} y no se pudo. ${declineWords.es[data.reason]}`,
        'Por ahora nada cambia: tus sitios siguen en línea y puedes seguir editando. Lo intentaremos de nuevo en los próximos días.',
        `Si el pago no entra antes del ${at.date(data.readOnlyAt)}, la edición queda en espera. Tus sitios siguen en línea al menos hasta el ${at.date(data.pausesAt)}, y no se borra nada.`,
      ],
      button: { label: `Pagar ${at.money(data.amount)}`, href: data.payUrl ?? at.app('/plan') },
      why: whyMoney.es,
    }),
  },
});
