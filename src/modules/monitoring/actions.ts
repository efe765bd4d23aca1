'use server';
import { revalidatePath } from 'next/cache';
import { action } from '#platform/action.ts';
import { SetStatusPage, SetVisitMeasuring } from './input.ts';
import { setVisitMeasuring } from './performance/set-visit-measuring.ts';
import { setStatusPage } from './status-page/set-status-page.ts';

export const setStatusPageAction = action(
  'account.edit',
  SetStatusPage,
  async (ctx, input) => {
    const { isOn } = await setStatusPage(ctx, input);
    revalidatePath('/account', 'layout');
    return { isOn };
  },
  'status_page',
);

export const setVisitMeasuringAction = action(
  'site.publish',
  SetVisitMeasuring,
  async (ctx, input) => {
    const set = await setVisitMeasuring(ctx, input);
    revalidatePath(`/sites/${input.siteId}/performance`);
    return set;
  },
  'publish',
);
