/** Plans for those who support a podcast, a club or a cause: what is given for it, not what it sells. */
export const SUPPORTS =
  /(?<!\p{L})(?:apoi(?:o|ar|e|ador\p{L}*)|apoy(?:o|ar|a|e|anos|enos)|support (?:us|me|the show)|supporters?|patreon|mecenas|padrinh\p{L}+|ادعم\p{L}*)(?!\p{L})/iu;
