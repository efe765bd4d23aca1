'use server';
import { getTranslations } from 'next-intl/server';
import type { EditorHistory, HistoryLine } from '#editor/actions.ts';
import { timelineOf } from '#editor/history/timeline.ts';
import { doerWords, type Say } from '#modules/audit/ui/sentence.ts';
import { listPublishers } from '#modules/host/index.ts';
import { listHistory, requireDraft } from '#modules/sites/index.ts';
import { SiteRef } from '#modules/sites/input.ts';
import { readAccess } from '#platform/access/permissions.ts';
import { action } from '#platform/action.ts';
import type { Context } from '#platform/context.ts';
import type { Doer } from '#platform/doer.ts';

const load = action('account.read', SiteRef, requireDraft);
/** The stored draft, for an editor that is out of date. */
export const loadDraftAction = async (siteId: string) => load(null, { siteId });

/** Changes and publications of the draft on one timeline, newest first, in the reader's language. */
async function readEditorHistory(ctx: Context, ref: SiteRef): Promise<EditorHistory> {
  const [t, { entries, account }, { publishers }, { may }] = await Promise.all([
    getTranslations('audit'),
    listHistory(ctx, ref),
    listPublishers(ctx, ref),
    readAccess(ctx),
  ]);
  const author = (doer: Doer) => ({ by: doerWords(t as Say, { doer }, account), kind: doer.kind });
  const changes = entries.map(({ doer, to, intents }): HistoryLine => ({ ...author(doer), to, intents, published: null }));
  const publications = publishers.map(({ doer, at, number }): HistoryLine => ({ ...author(doer), to: at, intents: {}, published: number }));
  return {
    lines: timelineOf(changes, publications),
    activityHref: may('activity.read') ? `/account/activity?site=${ref.siteId}` : null,
    now: ctx.now,
  };
}

const history = action('account.read', SiteRef, readEditorHistory);
export const listHistoryAction = async (input: SiteRef) => history(null, input);
