import { z } from 'zod';
import { PlanKey } from '#platform/plan-keys.ts';

export const Money = z.object({ cents: z.number().int(), currency: z.enum(['BRL', 'USD']) });

/** Names of plans, as on the screens. */
export const planNames = {
  'pt-BR': { free: 'Grátis', basic: 'Básico', pro: 'Pro', enterprise: 'Empresa' },
  en: { free: 'Free', basic: 'Basic', pro: 'Pro', enterprise: 'Enterprise' },
  es: { free: 'Gratis', basic: 'Básico', pro: 'Pro', enterprise: 'Empresa' },
} as const;
export { PlanKey };

/** Footer of every mail about money. */
export const whyMoney = {
  'pt-BR': 'Você recebe este e-mail porque tem um plano no Page Magic.',
  en: 'You receive this email because you have a plan at Page Magic.',
  es: 'Recibes este correo porque tienes un plan en Page Magic.',
} as const;
