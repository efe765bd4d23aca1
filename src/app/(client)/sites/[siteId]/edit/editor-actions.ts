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
import { loadDraftAction } from './actions.ts';

/** What the editor may ask of the server, on whichever screen it stands. */
export const editorActions = () => ({
  save: saveTransactionsAction,
  load: loadDraftAction,
  startUpload: startPhotoUploadAction,
  finishUpload: finishPhotoUploadAction,
  cancelUpload: cancelUploadAction,
  photos: listPhotosAction,
  photoSources: photoSourceNames(),
  searchPhotos: searchPhotosAction,
  takePhoto: takePhotoAction,
  mostPhotoBytes: MAX_UPLOAD_BYTES,
});
