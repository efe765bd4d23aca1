import type { Action } from '../schema/document.ts';
import type { DocumentBuilder, SectionPlan } from './catalog-builder.ts';
import type { CatalogFacts } from './catalog-facts.ts';

export type Plan = Omit<SectionPlan, 'kind' | 'layout'>;
/** A section kind as the catalogue's bakery would fill it. */
export type CatalogExample = (setting: CatalogSetting) => Plan;
type CatalogSetting = ReturnType<typeof catalogSetting>;

/** Building blocks of samples: the invented business, its actions and its pictures. */
export function catalogSetting(b: DocumentBuilder, f: CatalogFacts, home: string) {
  return {
    b,
    f,
    home,
    order: { label: 'Encomendar no WhatsApp', link: { to: 'whatsapp', fact: f.phone } satisfies Action['link'] },
    see: { label: 'Ver o cardápio', link: { to: 'page', page: home } satisfies Action['link'] },
    art: (seed: number, alt: string | null = 'Pão, café e croissant sobre a mesa') =>
      b.art(seed % 2 ? 'mosaic' : 'still', ['bread', 'croissant', 'hot-beverage', 'sheaf-of-rice', 'honey-pot'], seed, alt),
    said: (text: string) => b.fact(text, { kind: 'statement', topic: 'other' }),
  };
}

export const FORM_WORDS = {
  consent: 'Aceito que usem estes dados para responder ao meu pedido.',
  submit: 'Enviar pedido',
  done: 'Pedido recebido. Respondemos hoje ainda.',
};
