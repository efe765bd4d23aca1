import { z } from 'zod';

/** Plans, cheapest first. */
export const PLAN_KEYS = ['free', 'basic', 'pro', 'enterprise'] as const;
export const PlanKey = z.enum(PLAN_KEYS);
export type PlanKey = z.infer<typeof PlanKey>;
