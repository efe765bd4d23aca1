import type { Structure, TaggedDocument } from 'pdfkit';

/** A node of react-pdf's layout, reduced to the fields read here. */
export interface LaidOut {
  type: string;
  props?: { tag?: string; alt?: string; scope?: 'Column' | 'Row'; src?: string };
  style?: object;
  box?: object;
  children?: LaidOut[];
}

/** Scheme of the placeholder links that mark content: they have no target and are not drawn. */
const MARK = 'mark:';
const NOWHERE = { top: 0, left: 0, width: 0, height: 0 };

/** Nodes with content of their own; the others only contain nodes. */
const isLeaf = ({ type }: LaidOut): boolean => type === 'TEXT' || type === 'SVG' || type === 'IMAGE';

/**
 * Gives a laid out document the structure tree that screen readers need, which react-pdf does not write: each node with a `tag` is enclosed
 * by two links that only mark the content between. All else (backgrounds, rules, repeated headers and footers) is an artifact.
 */
export function tagContent(ctx: TaggedDocument, layout: LaidOut): void {
  const root = ctx.struct('Document');
  ctx.addStructure(root);
  // A node split by a page break is one element: its halves share their props.
  const known = new Map<object, Structure>();
  const elementOf = ({ props }: LaidOut, parent: Structure): Structure => {
    const { tag, alt, scope } = props!;
    const before = known.get(props!);
    if (before) return before;
    const element = ctx.struct(tag!, { ...(alt && { alt }), ...(scope && { scope }) });
    parent.add(element);
    known.set(props!, element);
    return element;
  };
  let link: Structure | null = null;
  const annotate = ctx.link.bind(ctx);
  const marks: (() => unknown)[] = [];
  ctx.link = (x, y, width, height, url) => {
    if (!url.startsWith(MARK)) return annotate(x, y, width, height, url, link ? { structParent: link } : {});
    marks[Number(url.slice(MARK.length))]!();
    return ctx;
  };
  const marker = (mark: () => unknown): LaidOut => ({
    type: 'LINK',
    props: { src: `${MARK}${marks.push(mark) - 1}` },
    style: {},
    box: NOWHERE,
    children: [],
  });

  const walk = (node: LaidOut, parent: Structure): void => {
    node.children = node.children?.flatMap((child) => {
      if (!child.props?.tag) {
        walk(child, parent);
        return [child];
      }
      const { tag } = child.props;
      const element = elementOf(child, parent);
      if (isLeaf(child)) {
        const begin = () => element.add(ctx.endMarkedContent().markStructureContent(tag!));
        const end = () => ctx.endMarkedContent().markContent('Artifact');
        return [marker(begin), child, marker(end)];
      }
      walk(child, element);
      if (child.type !== 'LINK') return [child];
      return [marker(() => (link = element)), child, marker(() => (link = null))];
    });
  };
  for (const page of layout.children ?? []) {
    walk(page, root);
    page.children = [marker(() => ctx.markContent('Artifact')), ...(page.children ?? []), marker(() => ctx.endMarkedContent())];
  }
}
