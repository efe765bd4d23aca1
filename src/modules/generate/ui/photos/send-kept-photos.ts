import { cancelUploadAction, finishPhotoUploadAction, placePhotosAction, startPhotoUploadAction } from '#modules/sites/actions.ts';
import { sendFile } from '#ui/send-file.ts';
import { forgetPhotos, type KeptPhoto } from './kept-photos.ts';

export type Sent = { ok: true } | { ok: false; reason: string; message: string };

interface Options {
  /** Hears before each photo which it is, from 1 on. */
  onPhoto: (at: number) => void;
  signal: AbortSignal;
}

/**
 * Sends the photos that waited for a site and puts them on it. What was sent before an interruption is sent again: the same bytes are
 * the same photo. They are forgotten once they stand on the page.
 * @throws SendFailed, or what `fetch` throws without a network.
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
