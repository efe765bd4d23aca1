/** Words that name, introduce and end an item of a price list; over folded text. */

/** Amounts that are conditions, not prices of something sold: the sentence stays whole as a statement. */
export const CONDITION =
  /\b(?:(?:tira|desconta|abate|descuenta)(?=\s*$)|taxas? de entrega|taxa|frete|fletes?|pedidos? a (?:casa|domicilio)|insured|asegurad\w+|entrega\w*|delivery(?: fee| charge)?|envios?|shipping|pedido minimo|minimum(?: order)?|minimo|acima de|arriba|reparto|repartimos|over|above|a partir d[eo]s? \S+ (?:em|de) compra\w*|mas de|compras? (?:de|acima|superiores)|compras? (?:mayores|superiores|arriba|minimas?|acima|a partir)|mayores a|superiores a|orders? (?:over|above|of)|doa[cnç]\w*|doe|doar|donat\w*|dona\w*|raised|arrecad\w+|recaud\w+|desconto|descuento|discount|off|cashback|salario|salary|deposit\w*|sinal|caucao|anticipo|seña|multa|parcel(?!as? (?:para|con|sin|grande|chica|doble|individual)\b)\w+|cuotas|em ate \d+x|\d+x de|apoia\w*|sponsor\w*|each year|por ano em)\b|توصيل|الحد الادنى|تبرع/;
export const HEADING =
  /^(?:(?:o |nosso |our |the |el |nuestro |la |los |as |os )?(?:cardapio|menu|precos?|prices?|price list|precios?|tabela(?: de precos)?|valores|servicos(?: e precos)?|services(?: (?:and|&) prices)?|servicios|produtos|products|productos|lista de precos|lista de precios|carta|catalogo|merch(?:andise)?|rates|faixas(?: de preco)?|rangos(?: de precio)?|(?:price )?ranges|tarifas?|fees|ingressos|tickets|entradas|boletos|classes|aulas|clases|treatments|tratamientos|tratamentos|offer|offers|packages|pacotes|paquetes|plans|planos|planes|inscric\w+|inscripciones|registration|quartos|rooms|habitaciones|cortes|pricing|items|itens|opcoes|options|exemplos?|temos|tenemos|we have|we offer|we sell|vendemos|vendo|ofrecemos|oferecemos|inclui|includes?|قائمه الطعام|السعر|الاسعار|القائمه|خدماتنا|منتجاتنا|اسعارنا)\b|(?:قائمه|اسعار|خدمات|منتجات))/;
export const LEAD =
  /^[\s)\]]*(?:(?:[•*–-]|\d{1,2}[.)])\s+)?(?:(?:but|mas|pero|e|and|y)\s+)?(?:(?:(?:pode|podem|puedes?|pueden|you can)\s+)?(?:say|put|write|colocar?|coloque|botar?|por|diz|diga|pon|poner)\s+(?:that|que|(?:o|a|os|as|el|la|lo) (?:d[aeo]s?|del?(?: la)?))?\s*)?(?:(?:i|we|eu|nos)\s+\p{L}+\s+)?(?:.*?(?<![\p{L}\d])(?:vend(?:o|e|emos|endo)|vai ter|vamos ter|teremos|havera|va a haber|habra|tendremos|there will be|we'?ll have|tem|temos|tenho|ha|hay|tenemos|tengo|oferec(?:o|e|emos)|ofrec(?:o|e|emos)|fazemos|faco|faz|hacemos|hago|hace|cobr(?:o|a|amos)|trabalhamos com|sell(?:s|ing)?|sold|offering|we (?:offer|do|make|serve)|servimos|serving|have|has|charge|inclu\w+|con precios? como|como|such as|like|entre eles|نبيع|نقدم|لدينا|عندنا|تشمل|(?:prices?|precos?|precios?|servicos?|services?|servicios?|menu|cardapio|valores?|ingressos?|tickets?|الاسعار|اسعارنا)(?=\s*:))(?![\p{L}\d])\s*:?\s*)?(?:(?:e|y|and|or|ou|plus|(?:mais|mas)(?! de \d)|also|tambem|tambien|then|com|con|with|o|a|os|as|el|la|los|las|un|una|um|uma|an?|the|our|nosso|nossa|nuestro|nuestra|por ex\.?)\s+)*/u;
export const TAIL =
  /(?:\s|^)(?:(?:que )?(?:cai pra|cai para|custam?|costs?|cuestan?|valem?|valen?|sai|saem|sale|salen|vai|vao|va|fica|ficam|sao|son|is|are|e|es|ta|tao|esta|estao|por|por apenas|a|as|at|des|for|de|del|da|do|so|somente|apenas|only|just|solo|no valor de|valor|preco|price|precio|priced at|goes for|runs?|te|i['’]?d say|va aparte|pagam?|pagan?|pays?|add|desde|from|starting at|a partir de|cada|um|uma|una|each|ordinarily|usually|normally|typically|generally|normalmente|geralmente|em geral|en general|generalmente|habitualmente|roughly|about|around|بسعر|سعره|سعرها|بـ|ب|مقابل|فقط|من|يبدا|تبدا|يبدا من))\s*$/;

/** A measure, a time or a condition: nothing for sale. */
export const NOT_SOLD =
  /^(?:stay\b.*|(?:e |y |and )?(?:sai|saem|fica|ficam|custa|custam|cuesta|cuestan|sale|salen|costs?|runs?|is|e|es)|(?:for|por|para|per|em|in|until|ate|hasta|a|to|over|under|desde|from)\s\d.*|\d{1,4} (?:modulos|modules|paginas|pages|aulas|lessons|lecciones|sesiones|sessoes|sessions)|(?:an? |um?a? |una? |cada |each |per |por )?(?:hours?|hora|horas|days?|dias?|nights?|noite|noche|month|mes|person|pessoa|persona|unidade|unidad|unit|\d+ ?(?:min|mins|minutes|minutos|h|hs|hrs|horas?|hours?|kg|g|ml|cm|km|un)|fee|taxa|valor|preco|price|precio|total|only|cada|each)|(?:(?:or|ou|o|and|e|y) )?(?:t?here|aqui|ali|alla?|aca|over there)|(?:it'?s|there'?s|that'?s|they'?re|this|that|these|isso|isto|este|esta|eso|esto|ele|ela|last|currently|agora|about|roughly|os dois|the lot|prices?|precos?|precios?|fees?|rates?|valores?|e|y|and|mais|plus|so|(?:.* )?(?:then|depois|luego|despues))|(?:metros?|m|kilometros?|quilometros?|km|metres?|meters?|feet) (?:d[aeo]|of) (?:altura|alto|distancia|profundi\w+|largura|ancho|comprimento|largo|height|depth|width|distance)|(?:d?as |de |from )?\d{1,2}(?::\d{2}|h)\b.*|\d{2} a \d{1,2}:.*)$/;

/** "under 16 $15", "menores de 12 años": prices by age. */
export const AGE =
  /^(?:(?:kids |children |adults |criancas |ninos )?(?:under|over|ate|hasta|menores de|maiores de|mayores de) \d{1,2}(?:s| anos| years)?|\d{1,2} (?:and|e|y) (?:under|over))$/;

/** Words that end talk in a message without punctuation: the next words may name an item. */
export const BREAK =
  /(?<![\p{L}\d'])(?:tem|temos|tenho|tinha|faco|faso|faz|fas|faiz|fais|fazemos|fazemo|vendo|vende|vendemos|vendemo|cobro|cobra|cobramos|ofereco|oferecemos|trabalho com|trabalhamos com|sou|somos|eu|nois|nos|vc|voces?|quero|queria|preciso|precisa|pode|podem|porque|pq|que|q|mas(?! de \d)|entao|ai|dai|tambem|tbm|sao|esta|estao|moro|atendo|abre|aceito|dou|tengo|tenemos|hago|hacemos|vendemos|ofrezco|ofrecemos|soy|quiero|necesito|pero|entonces|tambien|doy|damos|hay|i|we|do|does|sell|selling|make|have|has|got|charge|offer|is|are|was|so|but|because|cos|if|when|where|which|who|you|then|also|it's|there's|i'm|we're|its|عندي|عندنا|نبيع|ابيع|نقدم|نسوي|اسوي|بعمل|نعمل)(?![\p{L}'])/gu;

/** Words that only join: no name begins or ends with them. */
export const LINK =
  /^(?:n|d[aeo]s?|del?|of|com|con|with|e|y|and|or|ou|c|p|para|pra|for|the|o|a|os|as|el|la|los|las|an?|em|en|in|no|na|ao|al|w)$/;

/** Words after a price that name no item. */
export const TALK_BEHIND =
  /^\s*(?:(?:(?:o|a|os|as|el|la|los|las|the) )?(?:rest[oa]?|demais|demas)(?![\p{L}])|(?:se|if|when|quando|cuando|que|which|pra|because|porque|so|aceito|pago|pagamento|abre|abrimos|abro|open|abierto|entrega\w*|atendo|atende|atendemos|atiendo|fone|tel|zap|whats\w*|wasap|call|ring|fica|moro|quero|quiero|want|site|saite|sem|sin|no pix|a vista|till|until|ate|hasta|walk ins|not|nao|no|ja|and up|ask|but|mas|pero)(?![\p{L}])|\d)/u;

/** "Two flues same visit = £10 off", "20 reais de desconto": taken off a price. */
export const DISCOUNT = /^\s?(?:off|(?:de )?(?:desconto|descuento|abatimento|dto)|discount|menos|a menos)(?!\p{L})/u;
