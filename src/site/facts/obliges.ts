/** Duties of guests, and places or times that alone have something: "toms must be neutered", "wi-fi só na varanda". */
export const OBLIGES =
  /(?<!\p{L})(?:must|ha(?:ve|s) to|needs? to be|t[eê]m (?:que|de) \p{L}+r|precisam? (?:estar|ser|ter|vir|de)|dev(?:e|em) \p{L}+r|hay que|tienen? que|deben? \p{L}+r|required|(?:s[óo]|somente|apenas) (?:n[ao]s?|em|com|pr[ao]|para|at[ée]|se)|s[óo]lo (?:en|con|para|hasta|si)|only (?:on|in|at|for|with|by|if))(?!\p{L})/iu;
