'use server';
import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { type ActionResult, action } from '#platform/action.ts';
import type { Context } from '#platform/context.ts';
import { echoOf, readFields } from '#platform/request/action-input.ts';
import { actOnAttention, undoAttention } from './attention/act-on-attention.ts';
import { assignAttention, snoozeAttention } from './attention/mark-attention.ts';
import { previewAttentionMail, takeAttentionMailBack, writeToClient } from './attention/write-to-client.ts';
import { checkBilling } from './checks/check-billing.ts';
import { retryStripeEvent } from './checks/retry-stripe-event.ts';
import { assignClient, noteClient, removeNote, tagClient, untagClient } from './clients/care-for-client.ts';
import { createClient } from './clients/create-client.ts';
import { removeUnitCost } from './figures/remove-unit-cost.ts';
import { setUnitCost } from './figures/set-unit-cost.ts';
import {
  AssignAttention,
  AssignClient,
  AttentionRef,
  CreateClient,
  FreeName,
  HireStaff,
  NoteClient,
  RemoveNote,
  RemoveUnitCost,
  ReserveName,
  RetryStripeEvent,
  SetPlanLimit,
  SetStaffRole,
  SetUnitCost,
  SnoozeAttention,
  TagClient,
  TakeMailBack,
  WriteToClient,
} from './input.ts';
import { setPlanLimit } from './management/plan-limits.ts';
import { freeName, reserveName } from './management/reserved-names.ts';
import { hireStaff, setStaffRole } from './management/staff-list.ts';

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

const create = action(
  'staff',
  CreateClient,
  async (ctx, input) => {
    const created = await createClient(ctx, input);
    revalidatePath('/admin/clients');
    return { ...created, email: input.email };
  },
  'invite',
  ({ email }) => email,
);

/** On failure the submitted prompt is returned with the error. */
export async function createClientAction(previous: ActionResult | null, form: FormData): Promise<ActionResult<{ email: string }>> {
  const result = await create(previous as null, form);
  if (!result.ok || result.data.outcome === 'created') return result;
  const { reason, message } = result.data;
  return { ok: false, reason: `refused_${reason}`, message, values: echoOf(CreateClient, readFields(form)) };
}

const act = action('staff', AttentionRef, actOnAttention);
export const actOnAttentionAction = async (input: AttentionRef) => act(null, input);

const undo = action('staff', AttentionRef, undoAttention);
export const undoAttentionAction = async (input: AttentionRef) => undo(null, input);

const preview = action('staff', AttentionRef, previewAttentionMail);
export const previewAttentionMailAction = async (input: AttentionRef) => preview(null, input);

const write = action('staff', WriteToClient, writeToClient, 'desk_mail', ({ kind, ref }) => `${kind}/${ref}`);
export const writeToClientAction = async (input: z.input<typeof WriteToClient>) => write(null, input);

const takeBack = action('staff', TakeMailBack, takeAttentionMailBack);
export const takeAttentionMailBackAction = async (input: TakeMailBack) => takeBack(null, input);

const snooze = action('staff', SnoozeAttention, snoozeAttention);
export const snoozeAttentionAction = async (input: z.input<typeof SnoozeAttention>) => snooze(null, input);

const assign = action('staff', AssignAttention, assignAttention);
export const assignAttentionAction = async (input: z.input<typeof AssignAttention>) => assign(null, input);

/** Makes an action for a form about one client, and revalidates that client's page. */
function aboutClient<S extends z.ZodType<{ clientId: string }>>(input: S, verb: (ctx: Context, input: z.output<S>) => Promise<void>) {
  return action('staff', input, async (ctx, asked) => {
    await verb(ctx, asked);
    revalidatePath(`/admin/clients/${asked.clientId}`);
  });
}
export const tagClientAction = aboutClient(TagClient, tagClient);
export const untagClientAction = aboutClient(TagClient, untagClient);
export const assignClientAction = aboutClient(AssignClient, assignClient);
export const noteClientAction = aboutClient(NoteClient, noteClient);
export const removeNoteAction = aboutClient(RemoveNote, removeNote);

/** Makes an action for a form about the agency's own rows, and revalidates its page. */
function managing<S extends z.ZodType>(input: S, verb: (ctx: Context, input: z.output<S>) => Promise<void>, page: string) {
  return action('staff', input, async (ctx, asked) => {
    await verb(ctx, asked);
    revalidatePath(page);
  });
}
export const setPlanLimitAction = managing(SetPlanLimit, setPlanLimit, '/admin/plans');
export const reserveNameAction = managing(ReserveName, reserveName, '/admin/names');
export const freeNameAction = managing(FreeName, freeName, '/admin/names');
export const hireStaffAction = managing(HireStaff, hireStaff, '/admin/staff');
export const setStaffRoleAction = managing(SetStaffRole, setStaffRole, '/admin/staff');
