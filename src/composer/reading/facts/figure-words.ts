/** Words that classify a number without a sign of money; sources for regular expressions over folded text. */

/** After a number: the counted or measured unit. */
export const COUNTED =
  '(?:hp|cv|cc|kva|hz|kw|min|mins|minut\\w+|h|hs|hr|hrs|horas?|hours?|kg|kgs|kilos?|g|gr|gramos|gramas|gal|gallons?|ml|l|lt|lts|litros?|liters?|litres?|cm|mm|m|mts?|m2|metros?|met(?:er|re)s?|km|kms|miles?|ft|foot|feet|inch\\w*|acres?|hectares?|ha|toneladas?|ton|tons|un|unid\\w*|unds?|uds?|ppl|uf|utm|pcs|pc|pecas?|piezas?|pares?|pessoas?|people|persons?|personas|guests?|covers?|convidados|invitados|criancas|kids|children|chicos|ninos|adultos?|pax|anos?|anios?|aninhos|years?|yrs?|yo|dias?|days?|meses|mes|months?|semanas?|weeks?|wks?|noches?|noites?|nights?|x(?= ?(?:\\d|por|na |al |per |a week|vezes|sem))|am|pm|lugar(?:es)?|seats|vagas?|camas?|beds?|fotos?|photos?|aulas?|clases?|classes|lessons?|lecciones|sess\\w+|sesiones|pedacos|fatias|slices|sabores|flavou?rs|bairros?|barrios|cuotas|parcelas|vezes|veces|times|cordas|cuerdas|strings|alcobas|quartos|suites|habitaciones|rooms|bedrooms?|banheiros|baths?|modulos?|modules|paginas?|pages|capitulos|lojas|stores|branches|sucursales|carros|cars|onibus|buses|vans|caminhoes|trucks|camiones|funcionarios|empleados|staff|employees|alunos|alumnos|students|clientes|clients|customers|members|socios|cabezas|cabecas|vacas|cows|hives|colmeias|colmenas|ovejas|sheep|acordes|teclas|pecas|modelos|models|btus?|imoveis|imoble|imobiles|caixas|caixias|caxias|furos|pontos|puntos|points|episodios|episodes|casais|couples|plazas|parcels|taps|placas|metros|cores|colores|colou?rs|andar(?:es)?|pisos?|floors?|quadras|cuadras|blocks?|canchas|courts|mesas|tables|geracoes|generaciones|generations|generation|por cento|percent|\\p{L}*mente|كجم|كغ|كيلو|متر|امتار|دقيقه|دقايق|ساعه|ساعات|غرف|غرفه|شخص|اشخاص|سنه|سنين|عام|يوم|ايام|شهر|شهور|اشهر|صفحه|طن|لتر|حبه|قطعه|مرات|اطفال|طالب|طلاب|موظف\\w*|ركاب|نفر|راس|عنوان|جالون|كلم|كم|بالميه|كتاب|كرت|مقعد|سرير)';

/** Before a number: words that make it something other than money. */
export const COUNTS_BEFORE =
  'serve|serves|sirve|sirven|rende|rinde|plazas|vagas|aforo|cupos?|lugares|lotacao|capacidad|capacidade|capacity|seats|places|spots|spaces|slots|de|do|da|del|para|pra|quiosque|kiosko|matricula n|registro|sisp|d[ao]s|com|con|with|of|ate|hasta|until|till?|up to|aos?|as|los|las|a las|at|to|n|no|nº|nr|nro|numero|number|num|#|rua|r|av|avenida|calle|carrera|cra|cl|street|road|route|highway|tel|fone|telefono|zap|whats\\w*|wpp|wsp|cel|e|y|and|entre|between|sobre|over|under|em|en|in|since|desde|sala|loja|apto?|bloco|casa|lote|quadra|local|piso|andar|suite|unit|shop|flat|studio|floor|room|km|br|art|lei|law|cnpj|cpf|cr[mo](?:[a-z]{2})?|cep|cp|rnt|reg|lic|license|licence|x|ha|tem|temos|tenho|tengo|tiene|tienen|tenemos|have|has|got|about|quase|casi|mais de|mas de|more than|em torno|some|around|uns|umas|unos|unas|todos os|all|these|those|sub|under|age|ages|aged|idade|edad|(?:edad|idade) minima|(?:min|minimum) age|sleeps|duermen?|dormem?|(?:gate|door|alarm|entry|access|promo) code|codigo|code|pin|gr|grades?|grados?|commission|comm?ission no|turma|grupo|group|team|equipe|somos|sou|soy|bus|buses|onibus|linha|linea|line|modelo|model|no\\.|للساعه|الساعه|رقم|ل|الي|منذ|من|سنه|عام|عمري|حوالي|قرابه|اكثر من';

/** Before a small number: words of a sequence. */
export const ORDERS =
  'pier|dock|gate|wharf|berth|muelle|puerta|porton|portao|stand|puesto|banca|hangar|galpao|bodega|unit|door|dia|dias|day|serie|series|grade|level|nivel|year|ano|anos|capitulo|chapter|parte|part|top|tipo|type|fase|vol|volume|kit|plano|plan|opcao|option|n';

/** Before a number: the words of a time of day. */
export const CLOCK_BEFORE =
  '(?:d?as|at|from|till?|until|to|too|ate(?: as)?|a las|las|hasta(?: las)?|after|before|depois das?|antes das?|despues de las|past|half|open|opens|abr\\p{L}*|abierto|segunda|terca|quarta|quinta|sexta|sabado|domingo|seg|ter|qua|qui|sex|sab|dom|lunes|martes|miercoles|jueves|viernes|lun|mar|mie|jue|vie|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|الساعه|من|حتي|لحد)';

/** Before a number: verbs and nouns of price; the weak ones have other meanings too. */
export const CHARGED = {
  sure: 'fica de|fica em|fica por|fica a|ficam em|cai pra|cai para|sai de|sai a|sale a|sale en|queda en|custa|custam|custando|sai|saem|saindo|sai por|cobro|cobramos|cobra|cobrando|cobran|cuestan?|sale|salen|vale|valem|valen|costs?|costing|charges?|charging|price|prices? (?:is|are)|preco|precio|valor|taxa|tarifa|mensalidade|mesalidade|mensualidad|diaria|couvert|ingresso|fee|fees|por apenas|por so|so|somente|apenas|solo|only|just|des|بسعر|سعره|سعرها|السعر|بـ',
  weak: "eh|es|is|are|was|it's|its|sao|son|por|for|at|fica|ficam|fica em|fica por|fica de|esta|estan|ta|run|runs|goes for|entrada|inscricao|inscripcion|matricula|visita|ب",
} as const;

/** Words outside any list of names and prices: the list ends there. */
export const NO_LIST =
  /(?<![\p{L}])(?:ja|foram|quero|queria|quiero|want|need|site|saite|pagina|website|desde que|since|aberto|abre|abrimos|abri|open|seg|segunda|terca|quarta|quinta|sexta|lunes|martes|mon|tue|wed|thu|fri|atendo|atendemos|atiendo|moro|rua|tenho|temos|tengo|somos|sou|soy|gasto|gastei|paguei|pague|paid|paying|equipe|capacidade|capacity|fundad\p{L}+|founded|nasci|born)(?![\p{L}])/u;
