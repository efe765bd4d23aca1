import type { Store, Thing } from './store.ts';

/** Account settings that Stripe keeps in its Dashboard. */
export const AFTER_RETRIES = ['past_due', 'unpaid', 'cancel'] as const;
export type Settings = { after_retries: (typeof AFTER_RETRIES)[number] };

const BLANK: Thing & Settings = { id: '_settings', object: '_settings', after_retries: 'past_due' };

export async function settingsOf(store: Store): Promise<Settings> {
  return ((await store.find('_settings', '_settings')) as (Thing & Settings) | null) ?? BLANK;
}

export async function changeSettings(store: Store, patch: Partial<Settings>): Promise<void> {
  await store.put({ ...BLANK, ...(await settingsOf(store)), ...patch });
}
