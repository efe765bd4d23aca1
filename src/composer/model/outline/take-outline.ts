import type { Brief } from '#composer/brief.ts';
import { recordOf, recordsIn } from '#composer/model/writing/loose-answer.ts';
import { headPlaces, seoPlaces } from '#composer/model/writing/places.ts';
import { type Offered, takeTexts } from '#composer/model/writing/take-texts.ts';
import type { Written } from '#composer/model/writing/written.ts';
import type { SiteDocument } from '#site/schema.ts';
import { keepOpening } from './keep-opening.ts';
import { pageTree } from './page-tree.ts';
import { mendedTexts, takeMendings } from './take-mendings.ts';

/** Validates an outline: the headline first, then titles and leads, then the pages' entries in search results; and its spelling. */
export function takeOutline(document: SiteDocument, brief: Brief, answer: unknown): Written {
  const outline = recordOf(answer);
  const { pages, sections } = pageTree(document);
  const opening = sections.find(({ n }) => n === 1);
  const heads = new Map(sections.map(({ n, section }) => [n, headPlaces(document, section)]));
  const offered: Offered[] = [
    ...(opening
      ? [
          { place: heads.get(1)?.title, name: 'headline', text: outline.headline },
          { place: heads.get(1)?.lead, name: 'lead', text: outline.lead },
        ]
      : []),
    ...recordsIn(outline.sections)
      .filter(({ n }) => n !== 1)
      .flatMap(({ n, title, lead }): Offered[] => [
        { place: heads.get(Number(n))?.title, name: `S${n} title`, text: title },
        { place: heads.get(Number(n))?.lead, name: `S${n} lead`, text: lead },
      ]),
    ...recordsIn(outline.pages).flatMap(({ n, title, description }): Offered[] => {
      const page = pages.find((one) => one.n === n)?.page;
      const places = page && seoPlaces(document, page);
      return [
        { place: places?.title, name: `P${n} title`, text: title },
        { place: places?.description, name: `P${n} description`, text: description },
      ];
    }),
  ];
  const { edits, rejected } = keepOpening(document, takeTexts(document, brief, offered));
  const mendings = takeMendings(document, outline.spelling);
  const written = new Set(edits.map(({ key }) => key));
  return { edits: [...edits, ...mendedTexts(document, mendings).filter(({ key }) => !written.has(key))], rejected, mendings };
}
