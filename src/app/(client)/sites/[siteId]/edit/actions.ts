'use server';
import { requireDraft } from '#modules/sites/index.ts';
import { SiteRef } from '#modules/sites/input.ts';
import { action } from '#platform/action.ts';

const load = action('account.read', SiteRef, requireDraft);
/** The draft as it is stored now, for an editor that has fallen behind. */
export const loadDraftAction = async (siteId: string) => load(null, { siteId });
