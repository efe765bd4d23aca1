import type { Kind, LayoutOf } from '../schema/kinds.ts';
import type { Part } from './css/parts.ts';
import type { Child } from './html.ts';
import type { OpeningCoverage } from './opening-coverage.ts';
import type { Scene } from './view.ts';

export interface Layout {
  css?: string;
  /** Manners restyle it: where the site has one, the layout's own styles are omitted. */
  plain?: true;
  /** Section-specific rules: sizes fitted to its words. */
  styles?(scene: Scene): string;
  /** Its largest text as it is set, where that is not its title: in capitals, for example. */
  headline?(scene: Scene): string | undefined;
  /** The parts of other sections that this one covers, so that they do not repeat them. */
  coverage?(scene: Scene): OpeningCoverage | undefined;
  /** Shared styles that only this layout of its kind needs. */
  parts?: readonly Part[];
  /** The section's content; null leaves the section out. */
  render(scene: Scene): Child;
  /** Paints to the edges of the window and keeps its own spacing. */
  bleed?: true;
}

/** Rendering of a section kind: its layouts with their styles. */
export interface KindDrawing<K extends Kind = Kind> {
  css?: string;
  parts?: readonly Part[];
  layouts: Readonly<Record<LayoutOf<K>, Layout>>;
}

export const draws = <K extends Kind>(_kind: K, drawing: KindDrawing<K>): KindDrawing<K> => drawing;
