/** Words of terms, papers, years and ways of working: a clause with one describes the business. Folded. */
const TERMS =
  'garanti[az]\\w*|guarante\\w*|warranty|prazos?|plazos?|demor[ao]\\w*|tard[ao]\\w*|turnaround|lead time|takes? about|weeks?|semanas?|meses|months|dias uteis|dias habiles|business days|working days|in advance|entreg\\w*|envi[oa]\\w*|deliver\\w*|pick-?up|collect\\w*|retir\\w+|frete|shipping|postage|pix|cartao|cartoes|tarjetas?|cards?|cash|efectivo|dinheiro|bizum|yape|mercado pago|transferenc\\w*|parcel\\w*|financ\\w*|inclu\\w*|insur\\w*|seguro|licen[cs]\\w*|licenca|certific\\w*|credenciad\\w*|accredit\\w*|registr\\w*|autorizad\\w*|homologad\\w*|member of|colegiad\\w*|i hold|awards?|premi[oa]\\w*|carnet|alvara|formad[oa]|graduad[oa]|qualified|trained|apprentice\\w*|anos|years?|yrs|desde|since|generations?|geracoes|generaciones|orcamentos?|presupuestos?|quotes?|estimates?|sob medida|a medida|sob encomenda|por encargo|made to (?:measure|order)|bespoke|custom|hora marcada|cita previa|by appointment|24 ?(?:h|hs|hrs|horas|hours)|plantao|urgenci\\w*|emergenc\\w*|atend[oe]\\w*|cubr[oi]\\w*|we cover|cover(?:s|ing)?|domicili\\w*|a domicilio|especiali\\w*|speciali\\w*|capacidade|capacidad|capacity|sleeps|lotacao|reembols\\w*|refund\\w*|cancel\\w*|deposit|sinal|sena|consulta|minimum|minim[oa]|handmade|artesanal|feito a mao|hecho a mano|organic\\w*|materia\\w*|madeiras?|maderas?';
const ARABIC =
  'ضمان|توصيل|دفع|كاش|بطاقه|مدي|خبره|سنه|سنوات|منذ|مرخص|ترخيص|رخصه|معتمد|شهاده|مواعيد|بموعد|خلال|ايام|اسبوع|نصنع|نعمل|نقدم|نوفر|نخدم|نطرز|نصلح|اصلح|تركيب|صيانه|بالجمله|حسب الطلب|يدوي|شغالين|بشتغل|عندنا';
export const TELLS = new RegExp(`(?<!\\p{L})(?:${TERMS})(?!\\p{L})|(?<!\\p{L})(?:و|ال|ب|وال)?(?:${ARABIC})`, 'u');

/** Opens with an activity: "Traduzo certidões", "we fix", "reparamos". */
export const DOES =
  /^(?:(?:eu|yo|nos|nosotros|tambem|tambien|also|a gente|and|e|y)\s)*(?:(?!(?:preciso|quero|queria|tenho|tengo|acho|creo|como|quando|cuando|entao|claro|mesmo|isso|esto|perdo|espero|prefiro|prefiero|necesito|quiero|odeio|odio|nao|no|bueno|pero|ano|vamos|somos|gosto|mando|paguei|pago|falo|sabemos|obrigado|tipo|todo|outro|otro|ultimo|deixo|dejo|coloco|gostamos|queremos|precisamos|necesitamos)\s)[a-z]{3,}(?:o|amos|emos|imos)|(?:i|we)(?:'ll)? (?:also |still |only |can )?(?:do|make|fix|repair|restore|offer|sell|build|clean|pump|cut|hire|rent|teach|bake|grow|supply|fit|service|cover|serve|host|run|collect|deliver|ship|weave|carve|paint|print|train|test|design|dye|tune|mend|sharpen|install|stock|breed|shear|shoot|write|play|record)|(?:a gente|la gente|aqui|aca) (?:tambem |tambien )?(?:compra|vende|faz|aluga|conserta|entrega|atende|aceita|trabalha|fabrica|produz|ensina|monta|instala|restaura|reforma|pinta|costura|cozinha|assa|planta|colhe|cria|leva|busca|recebe|recolhe|organiza|oferece|empresta|troca|lava|afia|imprime))\s/;

/** A label or a dash with its value: "madeiras: cedro", "Vidya – artistic director". */
export const LABELLED = /^[\p{L}'’. ]{3,32}(?::\s|\s[–—-]\s)(?=[\p{L}\d])/u;

/** Words off the topic: to whoever makes the site, about others, about feelings. A clause with one waits. */
export const TALKS =
  /(?<!\p{L})(?:sites?|saite|websites?|web|pagin\w*|pages?|fotos?|photos?|pictures?|logo|videos?|player|banner|botao|boton|button|pop-?ups?|vcs?|voces?|usted(?:es)?|chatbot|template|plantilla|lorem|agencia|designer|por favor|please|obrigad[oa]|gracias|thanks|desculp\w*|sorry|gracas a deus|ne|sabe|viu|meu (?:filho|neto|marido|genro|sobrinho)|minha (?:filha|neta|sogra|sobrinha|mae)|mi (?:hijo|hija|suegra|cunado|madre|sobrino)|my (?:son|daughter|niece|nephew|wife|mum|husband)|quero|queria|quiero|queremos|want|wish|gostaria|quisiera|nao poe|no pongas?|precos? nao|precios no|competitors|concorrente|senha|password|digit\w+|typing|escrev\w+|i don't know|sei la|no se|ouvi|disseram|cobrou|cobro me|paguei|pague|perdi|culpa|irrita|odeio|odio|hate|ai|ia|se deus quiser|graca\w*|larguei|antes disso|dead|spel(?:t|ling)|yelling|stuffed|e uma beleza|escri[bv]an|mandem|manden|outro|o ultimo|the last (?:one|guy|bloke))(?!\p{L})|^(?:they|he|she|ele|ela|eles|elas|ellos|ellas)\s|\d\d:\d\d\]?|(?<!\p{L})[a-z]*[2357][a-z]{2,}(?!\p{L}).*(?<!\p{L})[a-z]*[2357][a-z]{2,}|(?<!\p{L})(?:موقع|صوره|صور|بدي|اريد|عايز|ابغي|شكرا|والله|ما بعرف)/u;

/** A joke, a question or a shout: a clause with one waits for its owner. */
export const JESTS = /(?<!\p{L})(?:k{2,}|(?:rs){2,}|haha\w*|jaja\w*|lol|هههه*)(?!\p{L})|[?¿؟]|!!/u;

/** Cut short: ends on a word that needs another, or with an open bracket. */
export const CUT_SHORT =
  /(?<!\p{L})(?:by|me|que|de|do|da|del|com|con|y|e|and|or|to|the|an?|o|el|la|in|em|en|pra|para|for|si|if|ia|with|of|on|mas|pero|but|how|como|quando|cuando|we'd|i'd)[\s.…]*$|^[^(]*\)[^(]*$|\([^)]*$/u;
/** Greetings and thanks, and words of agreement. */
export const GREETS =
  /^(?:fala(?:,)? (?:mano|galera|pessoal|gente|meu|brother|time|tu)|salve|e ai|eae|a paz(?: do senhor)?|paz e bem|que onda|que tal|buen dia|h[eo]llo|hi|hey|hiya|g'day|good (?:morning|evening|afternoon)|dear|oi+|ola|opa|hola|wenas|buenas|buenos dias|bom dia|boa (?:tarde|noite)|estimad\w+|gente|salam|salut|saludos|abraco|valeu|atenciosamente|ok|e isso|es todo|that's (?:it|all)|thank\w*|مرحبا|هلا|السلام|سلام|تحيه)(?!\p{L})/u;

/** Nothing but a greeting, thanks or a farewell. */
export const COURTESY =
  /^(?:\P{L}*(?:oi+|ol[ae]|opa|hola|hi|hey|hello|dear|bom dia|boa (?:tarde|noite)|boas|buen(?:os|as)? (?:dias?|tardes?|noches?)|buenas|good (?:morning|afternoon|evening)|tudo (?:bem|bom)|que tal|obrigad[oa]s?|brigad[oa]s?|brigadao|vlw|valeu|grat[oa]|agradec\p{L}+|gracias|thank(?:s| you)|thx|cheers|ta|abracos?|abs|abrazos?|beij\p{L}+|bjs?|besos?|saludos?|atenciosamente|att|atte|cordialmente|regards|best|kind|falou|flw|tmj|ate (?:mais|logo|breve)|bye|see you|tchau|chau|adios|amem|deus (?:te |lhe |vos )?abencoe|gente|pessoal|galera|equipe|equipo|team|all|everyone|voces?|vcs?|ustedes|a todos|por tudo|por todo|desde ja|de antemao|de antemano|in advance|muit[oa]s?|muchas|muchos|mil|mto|mt|very much|so much|a lot|lots|um|uma|un|una|a|o|e|y|and|grande|forte|fuerte|viu|ta|de nada|por favor|please)(?!\p{L}))+\P{L}*$/u;
