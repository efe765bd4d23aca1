import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const creative: Partial<ArchetypeCopy> = {
  features: [
    block('Lo que hacemos', 'Cada encargo empieza con una conversación larga.'),
    block('En qué trabajamos', 'Si su idea no cabe en la lista, cuéntela igual.'),
    block('Encargos', 'Pocos a la vez, para mirarlos bien.'),
  ],
  story: [
    story(
      'Mirar antes de hacer',
      'El trabajo empieza preguntando para quién es y qué tiene que pasar después. Solo entonces aparece la primera línea.\n\nLo que sobra se quita, y lo que queda se cuida.',
    ),
    story(
      'Pocas cosas, bien hechas',
      'Tomamos los encargos que podemos atender de cerca. Así hay tiempo para probar, equivocarse en el papel y volver a empezar.\n\nUsted ve el proceso, no solo el final.',
    ),
    story(
      'Una idea clara aguanta',
      'Las modas pasan y el trabajo queda. Por eso buscamos lo que seguirá teniendo sentido cuando nadie recuerde el estilo del año.\n\nY lo explicamos, para que también lo defienda quien lo encargó.',
    ),
  ],
  promise: [
    points(
      'Cómo se trabaja aquí',
      point('ear', 'Escuchar primero', 'El encargo se entiende antes de dibujarlo.'),
      point('file-text', 'Todo por escrito', 'Qué se entrega, cuándo y cuánto cuesta.'),
      point('messages-square', 'Sin silencios', 'Sabe en qué punto está su trabajo.'),
    ),
    points(
      'Lo que puede esperar',
      point('lightbulb', 'Una opinión', 'Se propone, se explica y se escucha.'),
      point('calendar-check', 'Fechas sinceras', 'Mejor decir no que entregar tarde.'),
      point('refresh-cw', 'Ajustes acordados', 'Se dice desde el principio cuántos y de qué tipo.'),
    ),
    points(
      'Nuestro trato',
      point('eye', 'Ver el proceso', 'Bocetos y pruebas, no solo el final.'),
      point('lock', 'Discreción', 'Su proyecto se muestra cuando usted quiera.'),
      point('package-check', 'Entrega ordenada', 'Archivos y piezas listos para usar.'),
    ),
  ],
  steps: [
    points(
      'De la idea a la entrega',
      point('message-circle', 'Cuente la idea', 'Para qué es, para cuándo y qué le gusta.'),
      point('file-text', 'Reciba la propuesta', 'Alcance, plazos y precio.'),
      point('pencil', 'Vea los avances', 'Y opine a tiempo de cambiar.'),
      point('package-check', 'Llévese el trabajo', 'Terminado y explicado.'),
    ),
    points(
      'Cómo empezar',
      point('send', 'Escriba', 'Con unas líneas y alguna imagen que le guste.'),
      point('coffee', 'Conversemos', 'En persona o por video.'),
      point('pen-tool', 'Empecemos', 'Con fecha y presupuesto acordados.'),
    ),
    points(
      'Tres momentos',
      point('search', 'Entender', 'Preguntas, lugares, personas.'),
      point('layers', 'Probar', 'Varias maneras, hasta que una convence.'),
      point('check', 'Terminar', 'Con el cuidado que se ve de cerca.'),
    ),
  ],
  pricing: [
    block('Precios', 'Referencias para empezar a conversar.'),
    block('Cuánto cuesta un proyecto', 'Depende del alcance y de la fecha.'),
    block('Paquetes'),
  ],
  gallery: [block('Galería', 'Ilustraciones, mientras llegan las fotos.'), block('Para mirar con calma'), block('En imágenes')],
  faq: [
    block('Antes de encargar', '¿Falta su pregunta? Escríbala.'),
    block('Preguntas comunes'),
    block('Lo que conviene hablar', 'Para empezar sin malentendidos.'),
  ],
  contact: [
    block('Cuente su idea', 'Aunque todavía esté a medias.'),
    block('¿Hacemos algo juntos?', 'Diga qué es, para cuándo y para quién.'),
    block('Pida un presupuesto', 'Con la fecha y tres líneas alcanza para empezar.'),
  ],
  cta: [
    block('¿Tiene una idea rondando?', 'Escríbala como salga y conversamos.'),
    block('El próximo proyecto puede ser el suyo', 'Cuente de qué se trata.'),
    block('¿Ponemos fecha?', 'Diga cuándo lo necesita y vemos si llegamos.'),
  ],
  footer: ['Trabajo hecho con ojo y con calma.', 'Pocos encargos, mucha atención.', 'Ideas bien tratadas.'],
};

export const creativeTrades: Record<string, TradeCopy> = {
  creative: {
    category: { one: 'estudio creativo', gender: 'm' },
    hero: [
      block('Ideas que toman forma', '{a-category} {in-city} para encargos que piden tiempo, ojo y oficio.'),
      block('Primero la idea', '{a-category} de conversación larga, pruebas a la vista y entrega cuidada.'),
    ],
    services: [
      point('lightbulb', 'Concepto', 'Encontrar la idea que sostiene lo demás.'),
      point('pencil-ruler', 'Diseño', 'Forma, color y letra con un motivo.'),
      point('image', 'Imagen', 'Lo que se ve antes de leer.'),
      point('book-open', 'Textos', 'Palabras que suenan a usted.'),
      point('package', 'Piezas', 'Impresas o en pantalla, listas para usar.'),
      point('messages-square', 'Acompañamiento', 'Una mirada de fuera cuando hace falta.'),
    ],
    faq: [
      ask('¿Cómo se empieza?', 'Con un mensaje que diga qué es, para cuándo y para quién.'),
      ask('¿Cuánto cuesta?', 'Depende del alcance. La propuesta va por escrito y se puede ajustar.', 'price'),
      ask('¿Cuánto tarda?', 'El plazo se acuerda antes de empezar, según el proyecto y la agenda.'),
      ask('¿Puedo pedir cambios?', 'Sí, dentro de lo acordado en la propuesta.'),
      ask('¿Trabajan a distancia?', 'Diga dónde está y le contamos cómo sería.'),
      ask('¿De quién es el trabajo?', 'Los derechos de uso se dejan por escrito.'),
    ],
  },
  photographer: {
    category: { one: 'estudio de fotografía', gender: 'm' },
    hero: [
      block('Que la foto se parezca a usted', 'Un estudio de fotografía {in-city} para retratos, familias y días que no se repiten.'),
      block('Luz, paciencia y un momento', 'En nuestro estudio de fotografía se conversa primero y se dispara después.'),
    ],
    act: { quote: 'Consultar fecha', book: 'Consultar fecha' },
    services: [
      point('heart', 'Bodas', 'Lo grande y lo pequeño de un solo día.'),
      point('users', 'Familias', 'En casa, en el parque o donde se sientan a gusto.'),
      point('user', 'Retratos', 'Para el trabajo o para guardarlos.'),
      point('baby', 'Embarazo y bebés', 'Sin prisa y al ritmo de quien manda.'),
      point('package', 'Producto', 'Fotos que muestran lo que se vende.'),
      point('calendar-heart', 'Fiestas', 'Los que llegan, los que bailan y los que lloran.'),
    ],
    faq: [
      ask('¿Cómo reservo una fecha?', 'Escriba el día y el lugar, y le digo si está libre.'),
      ask('¿Cuántas fotos se entregan?', 'Depende de la sesión. La cantidad va en la propuesta.'),
      ask('¿Cuándo recibo las fotos?', 'El plazo se acuerda antes, según la época del año.'),
      ask('No sé posar. ¿Qué hago?', 'Nadie sabe. Se conversa, se camina y la foto aparece.'),
      ask('¿Viajan a otros lugares?', 'Diga dónde y se calcula el traslado.'),
      ask('¿Qué ropa conviene?', 'Antes de la sesión le doy ideas según el lugar y la luz.'),
    ],
  },
  architect: {
    category: { one: 'estudio de arquitectura', gender: 'm' },
    hero: [
      block('Un espacio para su manera de vivir', 'Un estudio de arquitectura {in-city} que empieza por preguntar cómo son sus días.'),
      block('Luz, aire y buen plano', 'Nuestro estudio de arquitectura proyecta casas y locales que se pueden construir.'),
    ],
    act: { quote: 'Contar el proyecto', contact: 'Contar el proyecto' },
    services: [
      point('house', 'Viviendas', 'Casas nuevas, pensadas con quien las va a habitar.'),
      point('hammer', 'Reformas', 'Sacar partido de lo que ya existe.'),
      point('sofa', 'Interiores', 'Materiales, muebles y luz.'),
      point('store', 'Locales y oficinas', 'Para trabajar y recibir bien.'),
      point('file-check', 'Permisos', 'Qué se pide y en qué orden.'),
      point('hard-hat', 'Dirección de obra', 'Que lo construido se parezca a lo dibujado.'),
    ],
    faq: [
      ask('¿Cómo empieza un proyecto?', 'Con una visita al lugar y una lista de lo que necesita y sueña.'),
      ask('¿Cuánto cuestan los planos?', 'Depende de los metros y del alcance. La propuesta va por escrito.', 'price'),
      ask('¿Cuánto se tarda?', 'Se planea por etapas, y los permisos marcan parte del ritmo.'),
      ask('¿También construyen?', 'Pregunte por la dirección de obra y por quién puede construir.'),
      ask('¿Puedo hacer cambios?', 'Sí, y mejor en el papel, que es donde cuestan poco.'),
      ask('¿Sirve para una reforma pequeña?', 'Un buen plano ayuda incluso en un baño. Cuéntenos.'),
    ],
  },
  agency: {
    category: { one: 'agencia', gender: 'f' },
    hero: [
      block('Que se entienda lo que usted hace', 'Una agencia {in-city} que ordena el mensaje antes de comprar el anuncio.'),
      block('Menos ruido, más clientes que llaman', 'Nuestra agencia escucha al dueño, a quien vende y a quien compra.'),
    ],
    services: [
      point('compass', 'Estrategia', 'A quién hablarle, de qué y dónde.'),
      point('palette', 'Marca', 'Nombre, logotipo y una manera de hablar.'),
      point('laptop', 'Páginas web', 'Claras, rápidas y fáciles de actualizar.'),
      point('megaphone', 'Campañas', 'Con presupuesto y objetivo a la vista.'),
      point('camera', 'Contenido', 'Fotos y textos que suenan a su negocio.'),
      point('chart-line', 'Medición', 'Qué funcionó, qué no y qué sigue.'),
    ],
    faq: [
      ask('¿Trabajan con negocios pequeños?', 'Cuente cuántos son y qué buscan, y le decimos si podemos ayudar.'),
      ask('¿Cuánto cuesta?', 'Depende del alcance. La propuesta separa el trabajo de la inversión en anuncios.', 'price'),
      ask('¿En cuánto tiempo se nota?', 'Depende del punto de partida. Se acuerda qué mirar y cada cuánto.'),
      ask('¿Hay que firmar por mucho tiempo?', 'Las condiciones se explican antes de empezar.'),
      ask('¿De quién son las cuentas y los archivos?', 'Suyos. Se dejan a su nombre.'),
      ask('¿Con quién voy a hablar?', 'Con la persona que hace el trabajo.'),
    ],
  },
};
