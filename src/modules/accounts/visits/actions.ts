'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { keepVisit } from '#platform/access/workplace.ts';
import { action } from '#platform/action.ts';
import { RefuseSupport, StartVisit, VisitRef } from '../input.ts';
import { revokeVisit, stopVisit } from './end-visit.ts';
import { leaveVisit } from './leave-visit.ts';
import { markVisitsSeen } from './mark-visits-seen.ts';
import { refuseSupport } from './refuse-support.ts';
import { startVisit } from './start-visit.ts';
import { writeOnVisit } from './write-on-visit.ts';

export const startVisitAction = action(
  'staff',
  StartVisit,
  async (ctx, input): Promise<void> => {
    const { visitId } = await startVisit(ctx, input);
    await keepVisit(visitId);
    redirect('/sites');
  },
  'start_visit',
);

export const writeOnVisitAction = action('session', z.object({}), async (ctx): Promise<void> => writeOnVisit(ctx), 'start_visit');

export const leaveVisitAction = action('session', z.object({}), async (ctx): Promise<void> => {
  const left = await leaveVisit(ctx);
  await keepVisit(null);
  redirect(left ? `/admin/clients/${left.clientId}` : '/admin');
});

export const stopVisitAction = action('staff', VisitRef, async (ctx, input): Promise<void> => {
  await stopVisit(ctx, input);
  revalidatePath('/admin/clients', 'layout');
});

export const revokeVisitAction = action('support.manage', VisitRef, async (ctx, input): Promise<void> => {
  await revokeVisit(ctx, input);
  revalidatePath('/', 'layout');
});

export const refuseSupportAction = action('support.manage', RefuseSupport, async (ctx, input) => {
  await refuseSupport(ctx, input);
  revalidatePath('/account/visits');
  return input;
});

export const markVisitsSeenAction = action('support.manage', z.object({}), async (ctx): Promise<void> => {
  await markVisitsSeen(ctx);
  revalidatePath('/', 'layout');
});
