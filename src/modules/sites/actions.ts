'use server';
import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { action } from '#platform/action.ts';
import { addPhoto } from './add-photo.ts';
import { changeSlug } from './change-slug.ts';
import { deleteSite } from './delete-site.ts';
import { importSite } from './import-site.ts';
import { AddPhoto, ChangeSlug, DeleteSite, ImportSite, RenameSite, SaveTransactions, SearchPhotos, SiteRef, TakePhoto } from './input.ts';
import { listPhotos } from './list-photos.ts';
import { renameSite } from './rename-site.ts';
import { saveTransactions } from './save-transactions.ts';
import { searchPhotos } from './search-photos.ts';
import { takePhoto } from './take-photo.ts';

const save = action(SaveTransactions, saveTransactions);
/** Called by the editor with a plain object. */
export const saveTransactionsAction = async (input: SaveTransactions) => save(null, input);

const photo = action(AddPhoto, addPhoto, 'add_photo');
/** Fields `siteId`, `file`, `alt`. */
export const addPhotoAction = async (form: FormData) => photo(null, form);

const photos = action(SiteRef, listPhotos);
export const listPhotosAction = async (input: SiteRef) => photos(null, input);

const search = action(SearchPhotos, searchPhotos, 'search_photos');
export const searchPhotosAction = async (input: SearchPhotos) => search(null, input);

const take = action(TakePhoto, takePhoto, 'add_photo');
export const takePhotoAction = async (input: TakePhoto) => take(null, input);

export const renameSiteAction = action(RenameSite, async (ctx, input) => {
  await renameSite(ctx, input);
  revalidatePath(`/sites/${input.siteId}`);
});

export const changeSlugAction = action(ChangeSlug, async (ctx, input) => {
  const changed = await changeSlug(ctx, input);
  revalidatePath(`/sites/${input.siteId}`);
  return changed;
});

export const deleteSiteAction = action(DeleteSite, async (ctx, input): Promise<void> => {
  await deleteSite(ctx, input);
  redirect('/sites');
});

/** Field `file`. */
export const importSiteAction = action(
  ImportSite,
  async (ctx, input): Promise<void> => {
    const { siteId, missingPhotos } = await importSite(ctx, input);
    redirect(`/sites/${siteId}/ready${missingPhotos ? `?photos=${missingPhotos}` : ''}`);
  },
  'import',
);
