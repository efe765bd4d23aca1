import type { Change } from '../changes/change.ts';
import type { OPERATION_NAMES } from '../changes/intents.ts';
import type { SiteDocument } from '../schema/document.ts';
import { addFact } from './add-fact.ts';
import { addItem } from './add-item.ts';
import { addLanguage } from './add-language.ts';
import { addPage } from './add-page.ts';
import { addPost } from './add-post.ts';
import { addSection } from './add-section.ts';
import { applyLook } from './apply-look.ts';
import { confirmTexts } from './confirm-texts.ts';
import { describePicture } from './describe-picture.ts';
import { duplicateItem } from './duplicate-item.ts';
import { duplicateSection } from './duplicate-section.ts';
import { hideSection } from './hide-section.ts';
import { insertPicture } from './insert-picture.ts';
import { markTranslated } from './mark-translated.ts';
import { moveItem } from './move-item.ts';
import { moveSection } from './move-section.ts';
import { offerLanguage } from './offer-language.ts';
import type { Operation } from './operation.ts';
import { placeFact } from './place-fact.ts';
import { placePhotos } from './place-photos.ts';
import { removeFact } from './remove-fact.ts';
import { removeItem } from './remove-item.ts';
import { removeLanguage } from './remove-language.ts';
import { removePage } from './remove-page.ts';
import { removePost } from './remove-post.ts';
import { removeSection } from './remove-section.ts';
import { renamePage } from './rename-page.ts';
import { setAlt } from './set-alt.ts';
import { setCaption } from './set-caption.ts';
import { setFact } from './set-fact.ts';
import { setFocal } from './set-focal.ts';
import { setIcon } from './set-icon.ts';
import { setLayout } from './set-layout.ts';
import { setLink } from './set-link.ts';
import { setMedia } from './set-media.ts';
import { setName } from './set-name.ts';
import { setPageSeo } from './set-page-seo.ts';
import { setPost } from './set-post.ts';
import { setPrice } from './set-price.ts';
import { setTerms } from './set-terms.ts';
import { setText } from './set-text.ts';
import { setTheme } from './set-theme.ts';
import { setTone } from './set-tone.ts';

/** Every operation by name. */
export const OPERATIONS = {
  'add-fact': addFact,
  'add-item': addItem,
  'add-language': addLanguage,
  'add-page': addPage,
  'add-post': addPost,
  'add-section': addSection,
  'confirm-texts': confirmTexts,
  'describe-picture': describePicture,
  'duplicate-item': duplicateItem,
  'duplicate-section': duplicateSection,
  'hide-section': hideSection,
  'insert-picture': insertPicture,
  'mark-translated': markTranslated,
  'move-item': moveItem,
  'move-section': moveSection,
  'offer-language': offerLanguage,
  'place-fact': placeFact,
  'place-photos': placePhotos,
  'remove-fact': removeFact,
  'remove-item': removeItem,
  'remove-language': removeLanguage,
  'remove-page': removePage,
  'remove-post': removePost,
  'remove-section': removeSection,
  'rename-page': renamePage,
  'set-alt': setAlt,
  'set-caption': setCaption,
  'set-fact': setFact,
  'set-focal': setFocal,
  'set-icon': setIcon,
  'set-layout': setLayout,
  'set-link': setLink,
  'set-media': setMedia,
  'set-name': setName,
  'set-page-seo': setPageSeo,
  'set-post': setPost,
  'set-price': setPrice,
  'set-terms': setTerms,
  'set-text': setText,
  'set-theme': setTheme,
  'set-tone': setTone,
  'wear-look': applyLook,
} satisfies Record<(typeof OPERATION_NAMES)[number], unknown>;

export type OperationName = keyof typeof OPERATIONS;
export type InputOf<Name extends OperationName> = (typeof OPERATIONS)[Name] extends Operation<infer Input> ? Input : never;

/**
 * The changes of an operation on this document; none when there is nothing to change. Throws `ZodError` for invalid input and
 * `OperationRefused` for what cannot be done here.
 */
export function changesOf<Name extends OperationName>(doc: SiteDocument, name: Name, input: InputOf<Name>): Change[] {
  const { input: schema, run } = OPERATIONS[name] as unknown as Operation<InputOf<Name>>;
  return run(doc, schema.parse(input));
}
