import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const neutral: ArchetypeCopy = {
  features: [
    block('Lo que hacemos', 'Un resumen directo de lo que va a encontrar aquí.'),
    block('En qué podemos ayudar', 'Vea por dónde empezar y escriba cuando quiera.'),
    block('Lo que encuentra aquí', 'Cada cosa se conversa antes, para que salga como usted la necesita.'),
    block('Nuestro trabajo, en pocas líneas', 'Si lo que busca no está en la lista, pregunte.'),
  ],
  story: [
    story(
      'Personas que atienden a personas',
      'Aquí la conversación va primero. Escuchamos lo que hace falta, explicamos qué se puede hacer y solo entonces acordamos el resto.\n\nSin letra chica y sin prisa por vender: si conviene otro camino, lo decimos.',
    ),
    story(
      'Un negocio con su dueño cerca',
      'Quien cuida {of-category} es quien da la cara todos los días. Eso simplifica las cosas: usted sabe con quién habla y a quién volver.\n\nLo que se acuerda se cumple, y lo que cambia en el camino se avisa.',
    ),
    story(
      'Por qué trabajamos así',
      'Preferimos hacer menos y hacerlo bien. Cada encargo se trata como un caso aparte, con tiempo para entender y cuidado para entregar.\n\nAl final, lo que cuenta es que usted salga con el asunto resuelto y con ganas de volver.',
    ),
  ],
  promise: [
    points(
      'Lo que puede esperar',
      point('message-circle', 'Una respuesta clara', 'Usted habla con una persona y recibe una respuesta que se entiende.'),
      point('receipt', 'El precio, antes', 'No se cobra nada sin que usted sepa cuánto y por qué.'),
      point('clock', 'Plazos sinceros', 'Si algo se atrasa, se lo decimos antes y no después.'),
      point('handshake', 'Palabra cumplida', 'Lo acordado vale hasta el final, también en los detalles.'),
    ),
    points(
      'Nuestros acuerdos',
      point('ear', 'Escuchar primero', 'Cada caso empieza con preguntas, no con una propuesta ya hecha.'),
      point('search', 'Explicar las opciones', 'Usted ve los caminos posibles y elige sin presión.'),
      point('check', 'Revisar al final', 'Antes de darlo por terminado, lo revisamos con usted.'),
    ),
    points(
      'Cómo le tratamos',
      point('user', 'Por su nombre', 'Trato de persona a persona, desde el primer contacto.'),
      point('lock', 'Con discreción', 'Lo que nos cuenta sirve para atenderle y para nada más.'),
      point('lightbulb', 'Con franqueza', 'Si no hace falta contratar, también lo decimos.'),
      point('calendar-check', 'Con respeto por su tiempo', 'La hora acordada se cumple de los dos lados.'),
    ),
  ],
  steps: [
    points(
      'Cómo funciona',
      point('message-circle', 'Usted cuenta qué necesita', 'Un mensaje basta para empezar, sin compromiso.'),
      point('clipboard-list', 'Explicamos', 'Opciones, plazos y precios, todo antes de decidir.'),
      point('calendar-check', 'Acordamos', 'Día, hora y lo que cada uno debe traer o saber.'),
      point('circle-check', 'Queda listo', 'Usted lo revisa y ajustamos lo que falte.'),
    ),
    points(
      'Del primer contacto al final',
      point('phone', 'Primer contacto', 'Escriba o llame por donde prefiera y diga qué busca.'),
      point('search', 'Entender el caso', 'Hacemos las preguntas necesarias para no equivocarnos.'),
      point('handshake', 'El acuerdo', 'Con todo claro, ponemos fecha y empezamos.'),
    ),
    points(
      'Tres pasos, sin vueltas',
      point('send', 'Escriba', 'Cuente en pocas líneas lo que quiere resolver.'),
      point('messages-square', 'Converse', 'Pregunte hasta sentirse seguro de su decisión.'),
      point('check', 'Resuelva', 'Del resto nos ocupamos nosotros, y usted lo sigue de cerca.'),
    ),
  ],
  menu: [block('La carta'), block('Lo que hay hoy', 'Precios y opciones, tal como son.'), block('Para elegir con calma')],
  products: [
    block('Productos', 'Elija y escriba para confirmar que esté disponible.'),
    block('Lo que tenemos', '¿Le gustó alguno? Pregunte lo que le falte saber.'),
    block('En el mostrador'),
  ],
  pricing: [
    block('Precios', 'Lo que vale cada cosa, sin sorpresas en la cuenta.'),
    block('Cuánto cuesta', 'Con el precio sobre la mesa se conversa mejor.'),
    block('Tarifas', 'Si su caso es distinto, hacemos la cuenta juntos.'),
  ],
  team: [
    block('Quién le atiende', 'Los nombres detrás del trabajo.'),
    block('El equipo'),
    block('Con quién va a hablar', 'Las personas que cuidan de cada parte.'),
  ],
  faq: [
    block('Lo que todos preguntan', '¿No encontró la suya? Escríbanos.'),
    block('Preguntas frecuentes'),
    block('Antes de preguntar', 'Respuestas cortas a lo que más aparece.'),
    block('Respuestas rápidas'),
  ],
  agenda: [
    block('Agenda', 'Días y horas para que pueda organizarse.'),
    block('Días y horarios', 'Elija lo que cabe en su semana.'),
    block('Apunte la fecha'),
  ],
  gallery: [block('Galería', 'Un poco de lo que va a encontrar.'), block('Para verlo de cerca'), block('En imágenes')],
  contact: [
    block('Hable con nosotros', 'Cuente qué necesita. Le responde una persona.'),
    block('Conversemos', 'Deje su contacto y nos comunicamos.'),
    block('Escríbanos', 'Con pocas líneas alcanza para empezar.'),
  ],
  map: [
    block('Dónde estamos', 'Toque la dirección para abrir el camino en el mapa.'),
    block('Cómo encontrarnos', 'Siga el mapa y llame si necesita una referencia.'),
    block('Venga a visitarnos'),
  ],
  hours: [block('Horario'), block('Cuándo abrimos', 'En días festivos conviene confirmar antes de salir.'), block('Nuestro horario')],
  cta: [
    block('¿Podemos ayudar?', 'Envíe un mensaje con su duda y empiece por ahí.'),
    block('¿Quiere que hablemos?', 'La primera conversación es para entender, sin compromiso.'),
    block('¿Ponemos una fecha?', 'Diga qué día le viene mejor y buscamos un espacio.'),
    block('El siguiente paso es un mensaje', 'Cuente lo que busca y siga sin prisa.'),
  ],
  footer: [
    'Trato cercano, palabras claras y trabajo bien hecho.',
    'Hecho con cuidado, dicho con claridad.',
    'Aquí le atiende una persona.',
    'Gracias por la visita. Vuelva cuando quiera.',
  ],
};

export const neutralTrades: Record<'neutral', TradeCopy> = {
  neutral: {
    category: { one: 'negocio local', gender: 'm' },
    hero: [
      block(
        'Cuente qué necesita',
        '{a-category} {in-city} donde atienden personas: usted explica, nosotros entendemos y lo resolvemos juntos.',
      ),
      block(
        'Conversación y cuidado, todos los días',
        '{a-category} donde habla con quien hace el trabajo, resuelve sus dudas y decide con calma.',
      ),
      block('Pase y pregunte', '{a-category} de puertas abiertas para explicar, mostrar y acordar todo antes.'),
    ],
    services: [
      point('message-circle', 'Atención directa', 'Usted conversa con quien conoce el tema y puede decidir en el momento.'),
      point('clipboard-list', 'Orientación previa', 'Antes de cerrar nada, entiende las opciones y lo que cuestan.'),
      point('sliders-horizontal', 'A la medida de su caso', 'Lo que le sirve a uno no siempre le sirve a otro, y lo ajustamos.'),
      point('calendar-check', 'Con hora acordada', 'Buscamos un buen momento para atenderle con calma.'),
      point('refresh-cw', 'Seguimiento', 'Cuando está listo, la puerta sigue abierta para dudas y ajustes.'),
      point('map-pin', 'Cerca de usted', 'Una dirección y un contacto de verdad para cuando necesite volver.'),
    ],
    faq: [
      ask(
        '¿Cómo hago para que me atiendan?',
        'Envíe un mensaje desde esta página y cuente qué necesita. Respondemos con los siguientes pasos.',
      ),
      ask('¿Hace falta pedir hora?', 'Lo mejor es acordarla antes, para atenderle con calma y sin espera.'),
      ask('¿Cómo sé cuánto va a costar?', 'Depende de lo que haga falta. Cuente su caso y reciba el precio antes de decidir.', 'price'),
      ask('¿Qué formas de pago aceptan?', 'Pregunte en el primer contacto y le confirmamos las de hoy.', 'payment'),
      ask('¿Y si todavía no sé bien qué quiero?', 'No pasa nada. Explique la situación y le ayudamos a encontrar el camino.'),
      ask('¿Atienden los fines de semana?', 'Confírmelo por mensaje, porque la agenda cambia según la época.', 'hours'),
    ],
  },
};
