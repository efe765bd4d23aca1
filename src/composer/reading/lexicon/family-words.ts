/** Words beside a trade that leave its meaning unchanged; folded. */
export const NEUTRAL = new Set(
  (
    'de do da dos das e o a os as um uma em no na d del el la los las un una y en of the and an in for by pequena pequeno pequenas pequenos pequenina familiar familia tradicional artesanal caseira caseiro nova novo local bairro profissional geral gerais autonoma autonomo itinerante movel domicilio boa bom ' +
    'plus size 24 24h horas online virtual móvel delivery ' +
    'small little family tiny new local independent freelance mobile traditional professional old neighbourhood neighborhood village town owned run home ' +
    'pequeno pequena familiares nueva nuevo barrio profesional independiente tradicionales casera casero domicilio ambulante ' +
    'صغير صغيره جديد جديده عائلي محلي شعبي بلدي'
  ).split(' '),
);

/** Listed phrases that cover too many kinds of trade, or one without a family: alone they decide nothing. */
export const DOUBTFUL = new Set(
  (
    'loja|shop|store|tienda|negocio|business|vendo|catalogo|catalogue|oficina|workshop|taller|studio|estudio|atelie|ateliê|atelier|taller|instituto|institute|projeto|project|proyecto|centro|center|centre|curso|course|treinamento|training|palestras|treinamento corporativo|' +
    'podologia|podologa|podologo|podólogo|podiatrist|vidracaria|vidraceiro|glazier|glazing|marmoraria|sapateiro|zapatero|cobbler|fundacao|tradutor|tradutora|traductor|traductora|translator|traducao juramentada|conserto|reparo|repair|repairs|mercado|market|plataforma|platform|sistema|software para|sistema para|feira|feria|fair|encontro|show|' +
    'engenheiro|engenheira|engenharia|engineer|ingeniero|ingeniera|guincho|despachante|autor|author|mel|honey|acupuntura|acupuncture|fonoaudiologa|fonoaudiologo|fonoaudiologia|terapeuta|terapeuta ocupacional|coach|coaching|mentoria|dj|podcast|canal|revista|' +
    'restaurador|antiquario|comida|eventos|fretes|box|quadra|funcional|piscineiro|loja de tintas|terreiro|correspondente|kombi|barraca|trailer|doces|queijos artesanais|gesseiro|assessoria|consultor|consultora|consultoria|consultant|consulting|consultancy|agencia|agency|escola|escuela|school|academia|academy|clinica|clinic|transporte|transport|locacao|aluguel|rental|rentals|fabrica|factory|casa|house|farm|sitio|fazenda|finca|granja|' +
    'doctor|dr|forro|tour|tours|surf|escola de surf|escuela de surf|surf school|gruas|grua|crane|tow|محل|عياده|متجر|شركه|مكتب|مركز|زهور|ورشه|معهد|دكتور|طبيب|تطبيق|موقع|' +
    'marido de aluguel|structural engineer|towing|moto pecas|autopecas|auto pecas|pastelaria|chopeira|choperia|banca de jornal|papelaria|papeleria|cristaleria|vidrieria|marmoleria|peixaria|pescaderia|fishmonger|deli|calcados|sapataria|zapateria|pasty shop|churreria|velas|candles|ilustradora|ilustrador|illustrator|bazar|bazaar|alquiler de inflables|inflables|aluguel de brinquedo|bouncy castles|bouncy castle|viveiro|vivero|مشتل|cineclube|teatro|theatre|theater|pool service|escolinha|escolinha de futebol|escolinha de fultebol|escuela de futbol|relojeria|relojoaria|partera|partera tradicional|speech therapist|laboratorio|laboratorio clinico|fencing|toldos|gestores|gestor|notary public|مدرب|adestrador|adestramento|adestrador de caes|adestramento de caes|dog trainer|boarding kennels|kennels|cattery|dog groomer|dog grooming|groomer|grooming|agropecuaria|forrajeria|peluqueria canina|banho e tosa|osteopath|osteopata|quiropraxia|quiropraxista|chiropractor|اكاديميه|sauna|mobile sauna|shoe repair|enxoval|enxovais|enxoval de bebe|mergulho|diving|podcast studio|alambique|mezcal|adega|bodega|proofreader|handyman|drywall|durlock|massoterapia|masoterapia|massoterapeuta|masajista|masajes|massage|' +
    'personalizados|brindes|casamento|wedding|boda|aniversario|birthday|portal de noticias|diario|portfolio|curriculo|cultivo|vinhos|wine|banda|coral|conselho|clube|club|coletivo|associacao|asociacion|association|grupo'
  )
    .split('|')
    .map((phrase) => phrase.normalize('NFD').replace(/[\u0300-\u036f]/g, '')),
);
