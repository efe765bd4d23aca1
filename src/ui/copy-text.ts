/** Copies, and says whether it did: a browser may refuse, or have no clipboard on a page without a secure address. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
