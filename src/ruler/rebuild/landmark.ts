const BY =
  '(?:bem )?(?:em frente|de frente|ao lado|do lado|atr[áa]s d|pr[óo]xim[oa] [aàd]|perto d|pertinho d|n?a? ?esquina|dentro d|em cima d|embaixo d|a \\d+ (?:m|metros|passos|quadras?|minutos)|(?:ponto de )?refer[êe]ncia:|frente a|en ?frente|al lado|detr[áa]s d|junto [aà]|cerca de[l ]|a (?:una|media|dos) cuadras?|opposite|next (?:door )?to|behind (?:the|our)|across from|above the|around the corner|just off|near (?:the|to))';
/** "Em frente à praça": the way to the door, by what stands beside it. */
export const LANDMARK = new RegExp(`^[(\\s]*(?:(?:fica|ficamos|estamos|we are|estamos) )?${BY}`, 'iu');
/** "…, Ribeirão Preto/SP – em frente à praça do Coreto". */
export const LANDMARK_BEHIND = new RegExp(`(?<=\\d.*)(?:\\s[-–|·]\\s|,\\s*|\\.\\s+)${BY}.*$`, 'iu');
