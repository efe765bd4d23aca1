import { itemsOf, sectionsOf } from '../outline.ts';
import { type Asset, LIMITS, type SiteDocument } from '../schema/document.ts';
import { plainTextOf } from '../strings.ts';
import { isPhoto } from './is-photo.ts';

type Picture = Pick<Asset, 'width' | 'height' | 'source' | 'focal'>;

/** The owner's photos on the home page, as `place-photos` takes them: the logo separately, the others in reading order. */
export interface OwnPhotos {
  logo?: Picture;
  photos: { picture: Picture; alt: string }[];
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
    .flatMap((section) => [section.media, ...itemsOf(doc, section.id).map(({ media }) => media)])
    .flatMap((media) => own(media) ?? []);
  const once = [...new Map(shown.map((asset) => [asset.source.from === 'upload' && asset.source.sha256, asset])).values()];
  return {
    ...(header ? { logo: pictureOf(header) } : {}),
    photos: once.slice(0, LIMITS.photosAtOnce).map((asset) => ({
      picture: pictureOf(asset),
      alt: asset.alt ? plainTextOf(doc, asset.alt, doc.site.defaultLocale) : '',
    })),
  };
}

const pictureOf = ({ width, height, source, focal }: Asset): Picture => ({ width, height, source, ...(focal ? { focal } : {}) });
