/** "ENTREGA", "Taxa de entrega:", "Envíos", "Delivery fees": a line above the zones with what delivery costs there. */
export const DELIVERY_HEADING =
  /^(?:(?:as |os |los |las |our |nossas? |valor(?:es)? d[aeo]s? |precos? d[aeo]s? |taxas? d[aeo]s? |tarifas? de |costos? de |zonas de |areas de )*(?:entregas?|frete|fretes|motoboy|tele-?entrega|envios?|domicilios?|reparto|delivery|shipping)(?: (?:fees?|charges?|zones?|areas?|rates?|por bairro|por barrio|por zona|a domicilio|em casa))*)\s?:?$/u;
