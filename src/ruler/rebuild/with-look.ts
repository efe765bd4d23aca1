import type { FoundPicture, OldLook } from './page-look.ts';
import type { StatedPart, StatedSite } from './stated-part.ts';

const plainly = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
const MIN_NAME_LENGTH = 4;

/** The content with what its look says of it: the words of its button, and which lists are shown in pictures. */
export function withLook(stated: StatedSite, { pictures, action }: Pick<OldLook, 'pictures' | 'action'>): StatedSite {
  const parts = stated.parts.map((part) => (isPictured(part, pictures) ? { ...part, pictured: true as const } : part));
  return { ...stated, ...(action && { action }), ...(pictures.length > 0 && { photographed: true as const }), parts };
}

/** Pictures, with those that show a thing of a list marked. */
export const withThings = (pictures: readonly FoundPicture[], { parts }: StatedSite): FoundPicture[] => {
  const names = parts.flatMap((part) => (part.is === 'items' ? part.items.map(({ name }) => plainly(name)) : []));
  return pictures.map((picture) => (names.some((name) => shows(picture, name)) ? { ...picture, ofThing: true } : picture));
};

function isPictured(part: StatedPart, pictures: readonly FoundPicture[]): part is StatedPart & { is: 'items' } {
  // Words over the pictures at the top of a page are no list.
  if (part.is !== 'items' || part.items.length < 2 || (!part.heading && part.items.every(({ note, price }) => !note && !price)))
    return false;
  const shown = part.items.filter(({ name }) => pictures.some((picture) => shows(picture, plainly(name))));
  return shown.length * 2 >= part.items.length;
}

const shows = ({ alt, near = [] }: FoundPicture, name: string): boolean =>
  name.length >= MIN_NAME_LENGTH && (near.some((text) => plainly(text) === name) || plainly(alt).includes(name));
