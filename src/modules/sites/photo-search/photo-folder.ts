import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import sharp from 'sharp';
import { AppError } from '#platform/errors.ts';
import type { PhotoSource } from './photo-source.ts';

const PICTURE = /\.(jpe?g|png|webp|avif)$/i;
const MAX_RESULTS = 24;

const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
/** Words in a file name: `balcao-pela_manha.jpg` is "balcao pela manha". */
const wordsOf = (file: string) =>
  file
    .replace(PICTURE, '')
    .replace(/[-_.\s]+/g, ' ')
    .trim();

/** Photos in a local folder, searched by the words of their file names. They belong to the agency. */
export function photoFolder(folder: string, owner: string): PhotoSource {
  const credit = { name: owner, licence: 'own' };
  const files = async () => (await readdir(folder).catch(() => [])).filter((file) => PICTURE.test(file)).sort();
  return {
    async search(query, { orientation }) {
      const wanted = fold(query).split(/\s+/).filter(Boolean);
      const named = (await files()).filter((file) => wanted.every((word) => fold(wordsOf(file)).includes(word))).slice(0, MAX_RESULTS * 2);
      const offered = await Promise.all(
        named.map(async (file) => {
          const picture = sharp(path.join(folder, file)).rotate();
          const { data, info } = await picture.resize({ width: 320 }).webp({ quality: 60 }).toBuffer({ resolveWithObject: true });
          const shape = info.width > info.height * 1.1 ? 'landscape' : info.height > info.width * 1.1 ? 'portrait' : 'square';
          const preview = `data:image/webp;base64,${data.toString('base64')}`;
          return { id: file, width: info.width, height: info.height, alt: wordsOf(file), preview, credit, shape };
        }),
      );
      return offered
        .filter(({ shape }) => !orientation || shape === orientation)
        .slice(0, MAX_RESULTS)
        .map(({ shape: _, ...photo }) => photo);
    },
    async get(id) {
      // Only listed files: this excludes names that contain a path.
      if (!(await files()).includes(id)) throw new AppError('not_found', 'file_missing');
      const stream = Readable.toWeb(createReadStream(path.join(folder, id))) as ReadableStream<Uint8Array>;
      return { stream, credit, licence: credit.licence, alt: wordsOf(id) };
    },
  };
}
