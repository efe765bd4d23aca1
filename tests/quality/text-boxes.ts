/** Runs inside the page: what is wider than the window, and text that is cut off or lies on other text. One line a problem. */
export function textProblems(): string[] {
  const width = document.documentElement.clientWidth;
  const found = new Set<string>();
  const nameOf = (element: Element): string => {
    const section = element.closest('section,header,footer,.quick');
    const own = `${element.tagName.toLowerCase()}${element.classList.length ? `.${[...element.classList].join('.')}` : ''}`;
    return `${section?.className ?? 'page'} › ${own} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  };
  const facts = new Map<Element, { isUnseen: boolean; scrolls: boolean; floats: boolean }>();
  /** Whether it or something that holds it is there for listeners only, scrolls sideways, or does not stand in the page's flow. */
  const factsOf = (element: Element): { isUnseen: boolean; scrolls: boolean; floats: boolean } => {
    const known = facts.get(element);
    if (known) return known;
    const style = getComputedStyle(element);
    const above = element.parentElement ? factsOf(element.parentElement) : { isUnseen: false, scrolls: false, floats: false };
    const made = {
      isUnseen: above.isUnseen || style.clipPath !== 'none' || style.visibility !== 'visible' || element.matches('.trap,.skip'),
      scrolls: above.scrolls || /auto|scroll/.test(style.overflowX),
      floats: above.floats || /fixed|sticky/.test(style.position),
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
    const { isUnseen, scrolls, floats } = factsOf(element);
    if (isUnseen || !element.checkVisibility()) continue;
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 2 || rect.height < 2) continue;
      if (!scrolls && (rect.right > width + 1 || rect.left < -1)) found.add(`${nameOf(element)} leaves the window`);
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
