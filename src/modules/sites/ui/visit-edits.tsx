import type { VisitEdits as Edits } from '../drafts/list-visit-edits.ts';
import { ChangeWords } from './change-words.tsx';

/** The words that a visit changed in drafts, site by site. */
export function VisitEdits({ edits }: { edits: readonly Edits[] }) {
  return edits.map(({ siteId, site, lines }) => (
    <div key={siteId} className="grid gap-2">
      <h4 className="text-sm font-semibold wrap-anywhere">{site}</h4>
      <ul className="grid gap-3">
        {lines.map((line) => (
          <ChangeWords key={JSON.stringify(line)} change={line} />
        ))}
      </ul>
    </div>
  ));
}
