import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';
import { Money, PlanKey, planNames, whyMoney } from './money.ts';

/** Three days before a trial becomes a paid plan. */
export const trialEnding = mailKind({
  data: z.object({ plan: PlanKey, endsAt: z.iso.datetime(), price: Money.nullable() }),
  words: {
    'pt-BR': (data, at) => ({
      subject: `Seu teste do plano ${planNames['pt-BR'][data.plan]} termina em ${at.date(data.endsAt)}`,
      paragraphs: [
        `O teste termina em ${at.date(data.endsAt)}. Depois o plano ${planNames['pt-BR'][data.plan]} passa a custar ${data.price ? `${at.money(data.price)} por mês` : 'o preço combinado'}, cobrado na forma de pagamento que você escolheu.`,
        'Se não for para você, cancele antes com dois cliques e nada é cobrado. Seus sites ficam guardados.',
      ],
      button: { label: 'Ver meu plano', href: at.app('/plan') },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: `Your trial of the ${planNames.en[data.plan]} plan ends on ${at.date(data.endsAt)}`,
      paragraphs: [
        `The trial ends on ${at.date(data.endsAt)}. After that the ${planNames.en[data.plan]} plan costs ${data.price ? `${at.money(data.price)} a month` : 'the price we agreed on'}, charged to the payment method you chose.`,
        'If it is not for you, cancel before then in two clicks and nothing is charged. Your sites are kept.',
      ],
      button: { label: 'See my plan', href: at.app('/plan') },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: `Tu prueba del plan ${planNames.es[data.plan]} termina el ${at.date(data.endsAt)}`,
      paragraphs: [
        `La prueba termina el ${at.date(data.endsAt)}. Después el plan ${planNames.es[data.plan]} cuesta ${data.price ? `${at.money(data.price)} al mes` : 'el precio acordado'}, cobrado en la forma de pago que elegiste.`,
        'Si no es para ti, cancela antes con dos clics y no se cobra nada. Tus sitios quedan guardados.',
      ],
      button: { label: 'Ver mi plan', href: at.app('/plan') },
      why: whyMoney.es,
    }),
  },
});
