'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { action } from '#platform/action.ts';
import { actOnAttention, undoAttention } from './attention/act-on-attention.ts';
import { assignAttention, snoozeAttention } from './attention/mark-attention.ts';
import { checkBilling } from './checks/check-billing.ts';
import { retryStripeEvent } from './checks/retry-stripe-event.ts';
import { removeUnitCost } from './figures/remove-unit-cost.ts';
import { setUnitCost } from './figures/set-unit-cost.ts';
import { AssignAttention, AttentionRef, RemoveUnitCost, RetryStripeEvent, SetUnitCost, SnoozeAttention } from './input.ts';

export const retryStripeEventAction = action('staff', RetryStripeEvent, async (ctx, input) => {
  const done = await retryStripeEvent(ctx, input);
  revalidatePath('/admin/stripe');
  return done;
});

export const checkBillingAction = action('staff', z.object({}), async (ctx) => {
  const found = await checkBilling(ctx);
  revalidatePath('/admin/stripe');
  return found;
});

export const setUnitCostAction = action('staff', SetUnitCost, async (ctx, input) => {
  await setUnitCost(ctx, input);
  revalidatePath('/admin/costs');
});

export const removeUnitCostAction = action('staff', RemoveUnitCost, async (ctx, input) => {
  await removeUnitCost(ctx, input);
  revalidatePath('/admin/costs');
});

const act = action('staff', AttentionRef, actOnAttention);
export const actOnAttentionAction = async (input: AttentionRef) => act(null, input);

const undo = action('staff', AttentionRef, undoAttention);
export const undoAttentionAction = async (input: AttentionRef) => undo(null, input);

const snooze = action('staff', SnoozeAttention, snoozeAttention);
export const snoozeAttentionAction = async (input: z.input<typeof SnoozeAttention>) => snooze(null, input);

const assign = action('staff', AssignAttention, assignAttention);
export const assignAttentionAction = async (input: z.input<typeof AssignAttention>) => assign(null, input);
