/** "Os clientes ainda não sabem", "aún no se anunció", "not announced yet": news that is told to us before it is told to others. */
export const NOT_YET_KNOWN = new RegExp(
  `(?<!\\p{L})(?:(?:mas|but|pero|e|and|y|que|que eso|isso|eso|it|that|this|(?:(?:os|as|o|a|los|las|el|la|the|our|meus|nossos|mis) )?(?:(?!e|and|y)\\p{L}{3,} )??)\\s?)?(?:${[
    '(?:ainda nao (?:foi |foram |esta |estao |e |eh |sao )?(?:anunciad|divulgad|public|revelad|oficial|sab[ei]|cont(?:ei|amos|ou)|avis(?:ei|amos)|fal(?:ei|amos) (?:pra|para|com) ninguem))\\p{L}*',
    '(?:nao sab(?:em|e)|ninguem sabe|nao (?:foi |foram |esta )?(?:anunciad|divulgad)[oa]s?) (?:disso )?ainda',
    '(?:aun|todavia) (?:no (?:lo |la |se lo |se |fue |fueron |esta |es |hemos |lo hemos )?(?:sab(?:en?)|anunci|dij|dicho|oficial|contam|public[oa]|avis)|nadie (?:lo )?sabe)\\p{L}*',
    '(?:nadie (?:lo )?sabe|no (?:lo saben?|se anunci\\p{L}+|se sabe)) (?:aun|todavia)',
    "(?:not (?:been )?(?:publicly )?(?:announced|public|official)(?: publicly)? yet|not yet (?:been )?(?:announced|public|official)|(?:has|have|is|was)(?:n['’]?t| not) (?:been )?announced(?: yet)?)",
    "(?:(?:do|does)(?:n['’]?t| not) know (?:about (?:it|this|that) )?yet|(?:nobody|no ?one) knows (?:about (?:it|this|that) )?yet|have(?:n['’]?t| not) told (?:\\p{L}+ ){0,3}yet)",
  ].join('|')})(?: disso| de nada| nada| about it| publicly)?(?=\\s*[,.;:!?()\\n]|\\s*$)`,
  'u',
);
