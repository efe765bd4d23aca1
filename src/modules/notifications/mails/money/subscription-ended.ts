import { z } from 'zod';
import { mailKind } from '../mail-kind.ts';
import { PlanKey, planNames, whyMoney } from './money.ts';

/** A plan has ended; what stays, and how to return. */
export const subscriptionEnded = mailKind({
  data: z.object({ plan: PlanKey, now: PlanKey }),
  words: {
    'pt-BR': (data, at) => ({
      subject: `Seu plano ${planNames['pt-BR'][data.plan]} terminou`,
      paragraphs: [
        `O plano ${planNames['pt-BR'][data.plan]} terminou e sua conta agora está no plano ${planNames['pt-BR'][data.now]}. Nada mais é cobrado.`,
        'Tudo o que você fez continua guardado e seus sites continuam no ar. O que muda são os limites para criar coisas novas.',
        'Se quiser voltar, é só escolher um plano. E se algo não funcionou para você, responda a este e-mail: a gente lê.',
      ],
      button: { label: 'Ver os planos', href: at.app('/plan') },
      why: whyMoney['pt-BR'],
    }),
    en: (data, at) => ({
      subject: `Your ${planNames.en[data.plan]} plan has ended`,
      paragraphs: [
        `The ${planNames.en[data.plan]} plan has ended and your account is now on the ${planNames.en[data.now]} plan. Nothing more is charged.`,
        'Everything you made is kept and your sites stay online. What changes are the limits for making new things.',
        'To come back, just choose a plan. And if something did not work for you, reply to this email: we read it.',
      ],
      button: { label: 'See the plans', href: at.app('/plan') },
      why: whyMoney.en,
    }),
    es: (data, at) => ({
      subject: `Tu plan ${planNames.es[data.plan]} terminó`,
      paragraphs: [
        `El plan ${planNames.es[data.plan]} terminó y tu cuenta está ahora en el plan ${planNames.es[data.now]}. No se cobra nada más.`,
        'Todo lo que hiciste queda guardado y tus sitios siguen en línea. Lo que cambia son los límites para crear cosas nuevas.',
        'Si quieres volver, solo elige un plan. Y si algo no te funcionó, responde a este correo: lo leemos.',
      ],
      button: { label: 'Ver los planes', href: at.app('/plan') },
      why: whyMoney.es,
    }),
  },
});
