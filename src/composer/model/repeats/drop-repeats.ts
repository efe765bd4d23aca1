import { changesOf } from '#composer/model/writing/changes-of.ts';
import { apply } from '#site/changes/apply.ts';
import type { Change } from '#site/changes/change.ts';
import { removeItem } from '#site/operations/remove-item.ts';
import { removeSection } from '#site/operations/remove-section.ts';
import { itemsOf } from '#site/outline.ts';
import type { SiteDocument } from '#site/schema.ts';
import { repeatedItem } from './repeated-items.ts';
import { repeatedSentence } from './repeated-sentence.ts';

const MAX = 60;

function nextChanges(document: SiteDocument): Change[] {
  const item = repeatedItem(document);
  if (item) {
    const isLast = itemsOf(document, item.section).length === 1;
    const isBare = isLast && !document.sections[item.section]?.slots.body && !document.sections[item.section]?.facts.length;
    return isBare ? removeSection.run(document, { section: item.section }) : removeItem.run(document, { item: item.id });
  }
  const edit = repeatedSentence(document);
  return edit ? changesOf(document, document.site.defaultLocale, [edit]) : [];
}

/**
 * Changes that leave out whatever a page says twice: a row of a list that another row says too, a sentence that stands in a list or in
 * a fuller sentence. Texts of the owner stay.
 */
export function dropRepeats(document: SiteDocument): Change[] {
  const changes: Change[] = [];
  let left = document;
  for (let at = 0; at < MAX; at++) {
    const next = nextChanges(left);
    if (next.length === 0) break;
    changes.push(...next);
    left = apply(left, next);
  }
  return changes;
}
