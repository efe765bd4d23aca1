import type { VisitEdits as Edits } from '../index.ts';
import { ChangeWords } from './change-words.tsx';

/** Texts of a site changed on an agency visit, before and after. */
export function VisitEdits({ edits: { site, lines } }: { edits: Edits }) {
  return (
    <div className="grid gap-2">
      <h4 className="text-sm font-semibold wrap-anywhere">{site}</h4>
      <ul className="grid gap-3">
        {lines.map((line) => (
          <ChangeWords key={JSON.stringify(line)} change={line} />
        ))}
      </ul>
    </div>
  );
}
