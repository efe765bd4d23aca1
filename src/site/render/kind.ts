import type { Kind, LayoutOf } from '../schema/kinds.ts';
import type { Part } from './css/parts.ts';
import type { Child } from './html.ts';
import type { Told } from './told.ts';
import type { Scene } from './view.ts';

export interface Layout {
  css?: string;
  /** A manner sets it: where the site has one, the layout's own styles stay away. */
  plain?: true;
  /** Rules that only this section needs: sizes fitted to its words. */
  styles?(scene: Scene): string;
  /** What it says of other sections of the page, which do not say it again. */
  tells?(scene: Scene): Told | undefined;
  /** Shared styles that only this layout of its kind needs. */
  parts?: readonly Part[];
  /** What stands inside the section; nothing leaves the section out. */
  render(scene: Scene): Child;
  /** Paints to the edges of the window and keeps its own distances. */
  bleed?: true;
}

/** How a kind of section is drawn: one layout each way it can be arranged, with the styles it needs. */
export interface KindDrawing<K extends Kind = Kind> {
  css?: string;
  parts?: readonly Part[];
  layouts: Readonly<Record<LayoutOf<K>, Layout>>;
}

export const draws = <K extends Kind>(_kind: K, drawing: KindDrawing<K>): KindDrawing<K> => drawing;
