import { ArcMotif } from '#ui/arc-motif.tsx';
import { cx } from '#ui/class-names.ts';

/** A client's live site as a picture, or a generated pattern when nothing is live. Decorative: the text beside it says the same. */
export function SitePicture({ siteId, seed, className }: { siteId: string | null; seed: string; className?: string }) {
  return (
    <span aria-hidden="true" className={cx('block overflow-hidden rounded-[8px] border border-line bg-sunken', className)}>
      {siteId ? (
        // biome-ignore lint/performance/noImgElement: the agency alone sees it, in one size that is made for it
        <img src={`/admin/pictures/${siteId}`} alt="" loading="lazy" decoding="async" className="h-full w-full object-cover" />
      ) : (
        <ArcMotif seed={seed} columns={4} rows={3} className="h-full w-full" />
      )}
    </span>
  );
}
