/** "Morei 6 anos em Dublin", "club trip to Sligo", "a história do Paraná": the owner's past or subject, not the place of the business. */
const WAS_THERE =
  /(?<!\p{L})(?:(?:historias?|history|lendas?|legends?|folclore|folklore|memorias?) (?:d[aeo]s?|del?|of)|morei|morou|vivi|viveu|estudei|estudou|trabalhei|trabalhou|nasci|nasceu|formei|formad[oa]|aprendi|aprendeu|mestrado|intercambio|vivio|estudie|trabaje|naci|nacio|lived|studied|trained|worked|born|learn(?:ed|t)|graduated|club trip|day trip|statue of|se fue a|went (?:off )?to|ran off to|orders from|pedidos de)(?!\p{L})[^.,;!?\n]{0,30}$/u;

/** True when the words before a position are about the owner's past; over folded text. */
export const wasThere = (folded: string, at: number): boolean => WAS_THERE.test(folded.slice(Math.max(0, at - 48), at));
