'use client';
import { useCallback, useEffect, useState } from 'react';
import { LIMITS } from '#site/schema.ts';
import { PhotoProblem, shrinkPhoto } from '#ui/shrink-photo.ts';
import { forgetPhotos, type KeptPhoto, keepPhotos, listKeptPhotos } from './kept-photos.ts';
import { type Draft, isSameDraft } from './same-draft.ts';

type Problem = PhotoProblem['reason'] | 'too_many';

/** The photos as they are kept, and why the last one that was refused was. */
async function prepared(files: readonly File[], kept: Draft & Pick<KeptPhoto, 'as'>): Promise<{ made: KeptPhoto[]; refused?: Problem }> {
  const made: KeptPhoto[] = [];
  let refused: Problem | undefined;
  for (const [n, file] of files.entries()) {
    try {
      // A dropped file may be anything.
      if (!file.type.startsWith('image/')) throw new PhotoProblem('not_a_picture');
      made.push({ ...kept, id: crypto.randomUUID(), file: await shrinkPhoto(file), alt: '', at: Date.now() + n });
    } catch (error) {
      refused = error instanceof PhotoProblem ? error.reason : 'not_a_picture';
    }
  }
  return refused ? { made, refused } : { made };
}

/**
 * Photos chosen before there is a site, resized and stored on this device. They are kept when the owner rewrites the prompt; those of
 * another description are offered, never taken.
 */
export function usePhotoTray({ of, prompt, name, trade }: Draft) {
  const [photos, setPhotos] = useState<readonly KeptPhoto[]>([]);
  const [others, setOthers] = useState<readonly KeptPhoto[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPreparing, setPreparing] = useState(false);
  const take = useCallback(
    (chosen: readonly KeptPhoto[]) => {
      const taken = chosen.map((photo) => ({ ...photo, of, prompt, name, trade }));
      setPhotos((before) => [...before.filter(({ id }) => !taken.some((one) => one.id === id)), ...taken]);
      return keepPhotos(taken);
    },
    [of, prompt, name, trade],
  );
  useEffect(() => {
    let here = true;
    listKeptPhotos().then((kept) => {
      if (!here || kept.length === 0) return;
      const mine = kept.filter((photo) => isSameDraft(photo, { of, prompt, name, trade }));
      setOthers(kept.filter((photo) => !mine.includes(photo)));
      return take(mine);
    });
    return () => {
      here = false;
    };
  }, [take, of, prompt, name, trade]);

  const add = async (files: readonly File[], as: KeptPhoto['as']) => {
    const room = as === 'logo' ? 1 : LIMITS.photosAtOnce - photos.filter((photo) => photo.as === 'photo').length;
    setProblem(files.length > room ? 'too_many' : null);
    setPreparing(true);
    const { made, refused } = await prepared(files.slice(0, room), { of, prompt, name, trade, as });
    if (refused) setProblem(refused);
    const replaced = as === 'logo' && made.length > 0 ? photos.filter((photo) => photo.as === 'logo').map(({ id }) => id) : [];
    setPhotos((before) => [...before.filter(({ id }) => !replaced.includes(id)), ...made]);
    setPreparing(false);
    await keepPhotos(made);
    await forgetPhotos(replaced);
  };
  const remove = useCallback((id: string) => {
    setPhotos((before) => before.filter((photo) => photo.id !== id));
    setProblem(null);
    forgetPhotos([id]);
  }, []);
  const caption = useCallback((photo: KeptPhoto, alt: string) => {
    const next = { ...photo, alt };
    setPhotos((before) => before.map((one) => (one.id === photo.id ? next : one)));
    keepPhotos([next]);
  }, []);
  const takeOthers = () => {
    take(fitting(others, photos));
    setOthers([]);
  };
  const dropOthers = () => {
    forgetPhotos(others.map(({ id }) => id));
    setOthers([]);
  };
  return { photos, others, problem, isPreparing, add, remove, caption, takeOthers, dropOthers };
}

/** As many photos of another description as there is room for, and its logo where this one has none. */
function fitting(others: readonly KeptPhoto[], photos: readonly KeptPhoto[]): KeptPhoto[] {
  const hasLogo = photos.some(({ as }) => as === 'logo');
  const room = LIMITS.photosAtOnce - photos.filter(({ as }) => as === 'photo').length;
  const logo = hasLogo ? [] : others.filter(({ as }) => as === 'logo').slice(-1);
  return [...others.filter(({ as }) => as === 'photo').slice(0, room), ...logo];
}
