'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { action } from '#platform/action.ts';
import { changeSlug } from './change-slug.ts';
import { deleteSite } from './delete-site.ts';
import { saveTransactions } from './drafts/save-transactions.ts';
import { findPlaces } from './find-places.ts';
import { finishImport } from './imports/finish-import.ts';
import {
  ChangeSlug,
  DeleteSite,
  FindPlaces,
  FinishPhotoUpload,
  PlacePhotos,
  RemoveFile,
  RenameSite,
  SaveTransactions,
  SearchPhotos,
  SetSiteRedirects,
  SiteRef,
  StartImport,
  StartPhotoUpload,
  TakePhoto,
  UploadRef,
} from './input.ts';
import { setSiteRedirects } from './moves/site-redirects.ts';
import { searchPhotos } from './photo-search/search-photos.ts';
import { listPhotos } from './photos/list-photos.ts';
import { placePhotos } from './photos/place-photos.ts';
import { removeFile } from './photos/remove-file.ts';
import { takePhoto } from './photos/take-photo.ts';
import { renameSite } from './rename-site.ts';
import { cancelUpload } from './uploads/cancel-upload.ts';
import { finishPhotoUpload } from './uploads/finish-photo-upload.ts';
import { startUpload } from './uploads/start-upload.ts';

const save = action('content.edit', SaveTransactions, saveTransactions, 'save_draft');
/** Called by the editor with a plain object. */
export const saveTransactionsAction = async (input: SaveTransactions) => save(null, input);

// A photo is uploaded in three steps: a start, which is rate limited for all of it, the bytes straight to storage, and a finish.
const startPhoto = action('content.edit', StartPhotoUpload, (ctx, input) => startUpload(ctx, { kind: 'photo', ...input }), 'add_photo');
export const startPhotoUploadAction = async (input: StartPhotoUpload) => startPhoto(null, input);

const finishPhoto = action('content.edit', FinishPhotoUpload, finishPhotoUpload);
export const finishPhotoUploadAction = async (input: FinishPhotoUpload) => finishPhoto(null, input);

const place = action('content.edit', PlacePhotos, async (ctx, input) => {
  const placed = await placePhotos(ctx, input);
  revalidatePath(`/sites/${input.siteId}`, 'layout');
  return placed;
});
export const placePhotosAction = async (input: PlacePhotos) => place(null, input);

const cancel = action('content.edit', UploadRef, cancelUpload);
export const cancelUploadAction = async (input: UploadRef) => cancel(null, input);

const photos = action('account.read', SiteRef, listPhotos);
export const listPhotosAction = async (input: SiteRef) => photos(null, input);

const search = action('content.edit', SearchPhotos, searchPhotos, 'search_photos');
export const searchPhotosAction = async (input: SearchPhotos) => search(null, input);

const take = action('content.edit', TakePhoto, takePhoto, 'add_photo');
export const takePhotoAction = async (input: TakePhoto) => take(null, input);

export const removeFileAction = action('content.edit', RemoveFile, async (ctx, input) => {
  await removeFile(ctx, input);
  revalidatePath('/account/files');
});

const redirects = action('site.publish', SetSiteRedirects, async (ctx, input) => {
  const saved = await setSiteRedirects(ctx, input);
  revalidatePath(`/sites/${input.siteId}`);
  return saved;
});
export const setSiteRedirectsAction = async (input: SetSiteRedirects) => redirects(null, input);

export const renameSiteAction = action('site.create', RenameSite, async (ctx, input) => {
  await renameSite(ctx, input);
  revalidatePath(`/sites/${input.siteId}`);
});

export const changeSlugAction = action('site.manage', ChangeSlug, async (ctx, input) => {
  const changed = await changeSlug(ctx, input);
  revalidatePath(`/sites/${input.siteId}`);
  return changed;
});

export const deleteSiteAction = action('site.delete', DeleteSite, async (ctx, input): Promise<void> => {
  await deleteSite(ctx, input);
  redirect('/sites');
});

const places = action('member.manage', FindPlaces, findPlaces);
/** Sites and projects that a member can be assigned to. */
export const findPlacesAction = async (input: FindPlaces) => places(null, input);

const startArchive = action('site.create', StartImport, (ctx, input) => startUpload(ctx, { kind: 'archive', ...input }), 'import');
export const startImportAction = async (input: StartImport) => startArchive(null, input);

const finishArchive = action('site.create', UploadRef, finishImport);
export const finishImportAction = async (input: UploadRef) => finishArchive(null, input);
