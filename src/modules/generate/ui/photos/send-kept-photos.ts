import { cancelUploadAction, finishPhotoUploadAction, placePhotosAction, startPhotoUploadAction } from '#modules/sites/actions.ts';
import { sendFile } from '#ui/send-file.ts';
import { forgetPhotos, type KeptPhoto } from './kept-photos.ts';

export type Sent = { ok: true } | { ok: false; reason: string; message: string };

interface Options {
  /** Called before each photo with its number, from 1. */
  onPhoto: (at: number) => void;
  signal: AbortSignal;
}

/**
 * Uploads the photos that waited for a site and places them. Photos uploaded before an interruption are sent again: the same bytes give the
 * same photo. They are deleted here once they are on the page.
 * @throws SendFailed, or the error of `fetch` without a network.
 */
export async function sendKeptPhotos(siteId: string, kept: readonly KeptPhoto[], { onPhoto, signal }: Options): Promise<Sent> {
  const sent: { sha256: string; photo: KeptPhoto }[] = [];
  for (const [n, photo] of kept.entries()) {
    onPhoto(n + 1);
    const door = {
      start: (bytes: number) => startPhotoUploadAction({ siteId, bytes }),
      finish: (uploadId: string) => finishPhotoUploadAction({ uploadId, alt: photo.alt }),
      cancel: (uploadId: string) => cancelUploadAction({ uploadId }),
    };
    const answer = await sendFile(photo.file, door, { onProgress: () => {}, signal });
    if (!answer.ok) return answer;
    sent.push({ sha256: answer.data.sha256, photo });
  }
  const logo = sent.find(({ photo }) => photo.as === 'logo')?.sha256;
  const photos = sent.filter(({ photo }) => photo.as === 'photo').map(({ sha256, photo }) => ({ sha256, alt: photo.alt }));
  const placed = await placePhotosAction({ siteId, photos, ...(logo ? { logo } : {}) });
  if (placed.ok) await forgetPhotos(kept.map(({ id }) => id));
  return placed;
}
