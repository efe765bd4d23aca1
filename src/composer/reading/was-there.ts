/** "Morei 6 anos em Dublin", "formada em Coimbra", "club trip to Sligo": the owner's past or travel, not the place of the business. */
const WAS_THERE =
  /(?<!\p{L})(?:morei|morou|vivi|viveu|estudei|estudou|trabalhei|trabalhou|nasci|nasceu|formei|formad[oa]|aprendi|aprendeu|mestrado|intercambio|vivio|estudie|trabaje|naci|nacio|lived|studied|trained|worked|born|learn(?:ed|t)|graduated|club trip|day trip|statue of|se fue a|went (?:off )?to|ran off to|orders from|pedidos de)(?!\p{L})[^.,;!?\n]{0,30}$/u;

/** True when the words before a position are about the owner's past; over folded text. */
export const wasThere = (folded: string, at: number): boolean => WAS_THERE.test(folded.slice(Math.max(0, at - 48), at));
