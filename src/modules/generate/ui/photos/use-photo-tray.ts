'use client';
import { useCallback, useEffect, useState } from 'react';
import { LIMITS } from '#site/schema.ts';
import { PhotoProblem, shrinkPhoto } from '#ui/shrink-photo.ts';
import { forgetPhotos, type KeptPhoto, keepPhotos, listKeptPhotos } from './kept-photos.ts';

type Problem = PhotoProblem['reason'] | 'too_many';

/** Photos chosen before there is a site, resized and stored on this device. They are kept when the owner writes a new prompt. */
export function usePhotoTray(of: string) {
  const [photos, setPhotos] = useState<readonly KeptPhoto[]>([]);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isPreparing, setPreparing] = useState(false);
  useEffect(() => {
    let here = true;
    listKeptPhotos().then((kept) => {
      if (!here || kept.length === 0) return;
      const adopted = kept.map((photo) => ({ ...photo, of }));
      setPhotos(adopted);
      return keepPhotos(adopted);
    });
    return () => {
      here = false;
    };
  }, [of]);

  const add = async (files: readonly File[], as: KeptPhoto['as']) => {
    const room = as === 'logo' ? 1 : LIMITS.photosAtOnce - photos.filter((photo) => photo.as === 'photo').length;
    setProblem(files.length > room ? 'too_many' : null);
    setPreparing(true);
    const made: KeptPhoto[] = [];
    for (const [n, file] of files.slice(0, room).entries()) {
      try {
        // A dropped file may be anything.
        if (!file.type.startsWith('image/')) throw new PhotoProblem('not_a_picture');
        made.push({ id: crypto.randomUUID(), of, as, file: await shrinkPhoto(file), alt: '', at: Date.now() + n });
      } catch (error) {
        setProblem(error instanceof PhotoProblem ? error.reason : 'not_a_picture');
      }
    }
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
  return { photos, problem, isPreparing, add, remove, caption };
}
