import { z } from 'zod';

/** Record ids: a two-letter prefix and eight base-36 characters, minted by us and never by a model. */
const recordId = (prefix: string) => z.string().regex(new RegExp(`^${prefix}_[0-9a-z]{8}$`));

export const SiteDocumentId = recordId('si');
export const PageId = recordId('pg');
export const SectionId = recordId('sc');
export const ItemId = recordId('it');
export const AssetId = recordId('as');
export const FormId = recordId('fm');
export const FactId = recordId('fa');
export type SiteDocumentId = z.infer<typeof SiteDocumentId>;
export type PageId = z.infer<typeof PageId>;
export type SectionId = z.infer<typeof SectionId>;
export type ItemId = z.infer<typeof ItemId>;
export type AssetId = z.infer<typeof AssetId>;
export type FormId = z.infer<typeof FormId>;
export type FactId = z.infer<typeof FactId>;

/** Opaque key of a text: minted once from section alias and slot (`hero.title`), never renamed. */
export const StringKey = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*(\.[a-z0-9-]+)*$/)
  .max(120);
export type StringKey = z.infer<typeof StringKey>;

/** BCP 47 tag. Texts exist per locale; interface words fall back by language. */
export const Locale = z
  .string()
  .max(20)
  .regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/);
export type Locale = z.infer<typeof Locale>;

/** Fractional index: siblings are sorted by comparing these as plain strings. */
export const Order = z.string().regex(/^[0-9A-Za-z]{1,80}$/);
export type Order = z.infer<typeof Order>;
