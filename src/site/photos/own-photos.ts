import { itemsOf, sectionsOf } from '../outline.ts';
import { type Asset, type Item, LIMITS, type Section, type SiteDocument } from '../schema/document.ts';
import { plainTextOf } from '../strings.ts';
import { isPhoto } from './is-photo.ts';

type Picture = Pick<Asset, 'width' | 'height' | 'source' | 'focal'>;

/** The owner's photos on the home page, as `place-photos` takes them: the logo separately, the others in reading order. */
export interface OwnPhotos {
  logo?: Picture;
  photos: { picture: Picture; alt: string; near?: string[]; caption?: string }[];
}

export function ownPhotosOf(doc: SiteDocument): OwnPhotos {
  const home = Object.values(doc.pages).find(({ type }) => type === 'home');
  const sections = home ? sectionsOf(doc, home.id) : [];
  const own = (media: string | undefined) => {
    const asset = media ? doc.assets[media] : undefined;
    return asset?.source.from === 'upload' && isPhoto(asset) && !asset.source.credit ? asset : undefined;
  };
  const header = own(sections.find(({ kind }) => kind === 'header')?.media);
  const shown = sections
    .filter(({ kind }) => kind !== 'header')
    .flatMap((section) => [section, ...itemsOf(doc, section.id)].flatMap((holder) => ({ asset: own(holder.media), section, holder })));
  const once = [
    ...new Map(
      shown.flatMap(({ asset, ...place }) =>
        asset?.source.from === 'upload' ? [[asset.source.sha256, { asset, ...wordsFor(doc, asset, place) }] as const] : [],
      ),
    ).values(),
  ];
  return {
    ...(header ? { logo: pictureOf(header) } : {}),
    photos: once.slice(0, LIMITS.photosAtOnce).map(({ asset, ...words }) => ({
      picture: pictureOf(asset),
      alt: asset.alt ? plainTextOf(doc, asset.alt, doc.site.defaultLocale) : '',
      ...words,
    })),
  };
}

const MAX = { near: 200, caption: 200 };
const MIN_WIDTH = 440;

/** Text beside a photo, and its caption: another look places it there again. */
function wordsFor(
  doc: SiteDocument,
  asset: Asset,
  { section, holder }: { section: Section; holder: Section | Item },
): Pick<OwnPhotos['photos'][number], 'near' | 'caption'> {
  const textOf = (key: string | undefined) => (key ? plainTextOf(doc, key, doc.site.defaultLocale).trim() : '');
  const isInGallery = section.kind === 'gallery';
  const title = textOf(holder.slots.title) || (doc.facts[holder.facts[0] ?? '']?.text ?? '');
  // A sample says what a photo might show.
  const isWritten = doc.stringMeta[holder.slots.title ?? '']?.by === 'owner';
  const caption = textOf(asset.caption) || (isInGallery && isWritten ? title : '');
  // A small one that finds no place beside its name would be shown nowhere.
  const near = section.kind === 'hero' || isInGallery || asset.width < MIN_WIDTH ? '' : title || textOf(holder.slots.body);
  return {
    ...(near && { near: [near.slice(0, MAX.near)] }),
    ...(caption && caption.length <= MAX.caption && { caption }),
  };
}

const pictureOf = ({ width, height, source, focal }: Asset): Picture => ({ width, height, source, ...(focal ? { focal } : {}) });
