/** Runs inside the page: what is wider than the window, and text that is cut off, broken inside a word or lies on other text. One line a problem. */
export function textProblems(): string[] {
  const width = document.documentElement.clientWidth;
  const found = new Set<string>();
  const nameOf = (element: Element): string => {
    const section = element.closest('section,header,footer,.quick');
    const own = `${element.tagName.toLowerCase()}${element.classList.length ? `.${[...element.classList].join('.')}` : ''}`;
    return `${section?.className ?? 'page'} › ${own} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  };
  interface Standing {
    isUnseen: boolean;
    scrolls: boolean;
    floats: boolean;
    /** What holds it and shows nothing beyond its own edges. */
    window: Element | null;
  }
  const facts = new Map<Element, Standing>();
  /** Whether it or something that holds it is there for listeners only, scrolls sideways, or does not stand in the page's flow. */
  const factsOf = (element: Element): Standing => {
    const known = facts.get(element);
    if (known) return known;
    const style = getComputedStyle(element);
    const above = element.parentElement ? factsOf(element.parentElement) : { isUnseen: false, scrolls: false, floats: false, window: null };
    const made = {
      isUnseen: above.isUnseen || style.clipPath === 'inset(50%)' || style.visibility !== 'visible' || element.matches('.trap,.skip'),
      scrolls: above.scrolls || /auto|scroll/.test(style.overflowX),
      floats: above.floats || /fixed|sticky/.test(style.position),
      window: /hidden|clip/.test(style.overflowX) && element !== document.body ? element : above.window,
    };
    facts.set(element, made);
    return made;
  };

  if (document.documentElement.scrollWidth > width) found.add(`the page is ${document.documentElement.scrollWidth} px wide`);

  const boxes: { element: Element; top: number; bottom: number; left: number; right: number }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!element || !node.nodeValue?.trim() || element.closest('style,script,svg,option')) continue;
    const { isUnseen, scrolls, floats, window: pane } = factsOf(element);
    if (isUnseen || !element.checkVisibility()) continue;
    for (const word of node.nodeValue.matchAll(/(?<![\p{L}\p{M}\p{N}@./:-])[\p{L}\p{M}]{2,18}(?![\p{L}\p{M}\p{N}@./:-])/gu)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].filter((rect) => rect.width > 1).map((rect) => Math.round(rect.top)));
      if (lines.size > 1) found.add(`${nameOf(element)} breaks “${word[0]}”`);
    }
    range.selectNodeContents(node);
    const edge = pane?.getBoundingClientRect();
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2) continue;
      if (!scrolls && (rect.right > width + 1 || rect.left < -1)) found.add(`${nameOf(element)} leaves the window`);
      if (edge && (rect.right > edge.right + 1 || rect.left < edge.left - 1 || rect.bottom > edge.bottom + 4))
        found.add(`${nameOf(element)} is cut off`);
      // Glyphs are lower than their line, and lines may be set close.
      const inset = rect.height * 0.28;
      if (!floats && !scrolls)
        boxes.push({ element, top: rect.top + inset, bottom: rect.bottom - inset, left: rect.left + 2, right: rect.right - 2 });
    }
    // A box with text that is narrower than its text, and hides or spills it.
    let holder: Element = element;
    while (getComputedStyle(holder).display.startsWith('inline') && holder.parentElement) holder = holder.parentElement;
    if (!scrolls && holder.clientWidth > 0 && holder.scrollWidth > holder.clientWidth + 1)
      found.add(`${nameOf(holder)} is ${holder.scrollWidth} px in ${holder.clientWidth}`);
  }

  boxes.sort((a, b) => a.top - b.top);
  boxes.forEach((one, i) => {
    for (let j = i + 1; j < boxes.length; j++) {
      const other = boxes[j]!;
      if (other.top >= one.bottom) break;
      if (other.element !== one.element && other.left < one.right && one.left < other.right && other.bottom > one.top)
        found.add(`${nameOf(one.element)} lies on ${nameOf(other.element)}`);
    }
  });
  return [...found];
}
