/** Letters and figures alone, by which texts are compared. */
export const plainly = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]/gu, '');
