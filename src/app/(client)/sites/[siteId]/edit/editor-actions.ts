import {
  acceptChangesAction,
  describePhotoAction,
  getProposalAction,
  proposeRewriteAction,
  quoteRewriteAction,
  rejectProposalAction,
} from '#modules/assistant/actions.ts';
import { listUngroundedAction } from '#modules/host/actions.ts';
import {
  cancelUploadAction,
  finishPhotoUploadAction,
  listPhotosAction,
  saveTransactionsAction,
  searchPhotosAction,
  startPhotoUploadAction,
  takePhotoAction,
} from '#modules/sites/actions.ts';
import { MAX_UPLOAD_BYTES, photoSourceNames } from '#modules/sites/index.ts';
import {
  cancelTranslationAction,
  quoteTranslationAction,
  translateSiteAction,
  translationProgressAction,
} from '#modules/translate/actions.ts';
import type { Access } from '#platform/access/permissions.ts';
import { isModelConfigured } from '#platform/ai/generate-answer.ts';
import { env } from '#platform/env.ts';
import { listHistoryAction, loadDraftAction } from './actions.ts';

/** The editor's server actions, for every screen that embeds it. */
export const editorActions = ({ may }: Pick<Access, 'may'>) => ({
  asksToPublish: !may('site.publish'),
  mayPay: may('billing.manage'),
  save: saveTransactionsAction,
  load: loadDraftAction,
  history: listHistoryAction,
  ungrounded: listUngroundedAction,
  startUpload: startPhotoUploadAction,
  finishUpload: finishPhotoUploadAction,
  cancelUpload: cancelUploadAction,
  photos: listPhotosAction,
  photoSources: photoSourceNames(),
  searchPhotos: searchPhotosAction,
  takePhoto: takePhotoAction,
  quoteTranslation: quoteTranslationAction,
  translateSite: translateSiteAction,
  translationProgress: translationProgressAction,
  cancelTranslation: cancelTranslationAction,
  maxPhotoBytes: MAX_UPLOAD_BYTES,
  describePhoto: isModelConfigured('describe') ? describePhotoAction : null,
  assistant: isModelConfigured()
    ? {
        isDemo: env().MODEL_DEMO,
        quote: quoteRewriteAction,
        propose: proposeRewriteAction,
        look: getProposalAction,
        accept: acceptChangesAction,
        reject: rejectProposalAction,
      }
    : null,
});
