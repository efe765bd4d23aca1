import { block, type InterfaceCopy } from '../shape.ts';

export const interfaceCopy: InterfaceCopy = {
  home: 'Inicio',
  nav: {
    features: 'Servicios',
    areas: 'Áreas',
    steps: 'Cómo funciona',
    story: 'Nosotros',
    promise: 'Compromisos',
    testimonials: 'Opiniones',
    menu: 'Carta',
    products: 'Productos',
    pricing: 'Precios',
    team: 'Equipo',
    faq: 'Preguntas',
    agenda: 'Agenda',
    gallery: 'Galería',
    'blog-list': 'Textos',
    logos: 'Clientes',
    stats: 'Cifras',
    comparison: 'Comparación',
    'product-detail': 'Producto',
    'case-study': 'Trabajos',
    lineup: 'Cartel',
    'event-info': 'Fecha y lugar',
    booking: 'Reservas',
    newsletter: 'Novedades',
    donate: 'Donar',
    'contact-form': 'Contacto',
    map: 'Ubicación',
    hours: 'Horario',
    good: 'Conviene saber',
  },
  act: {
    order: 'Hacer un pedido',
    book: 'Reservar',
    appointment: 'Pedir cita',
    buy: 'Comprar',
    quote: 'Pedir presupuesto',
    enrol: 'Inscribirse',
    signUp: 'Inscribirse',
    trial: 'Probar gratis',
    donate: 'Quiero donar',
    visit: 'Planear la visita',
    contact: 'Escríbanos',
    subscribe: 'Recibir novedades',
    tickets: 'Comprar entradas',
    whatsapp: 'Escribir por WhatsApp',
    call: 'Llamar ahora',
    directions: 'Cómo llegar',
    email: 'Enviar un correo',
    text: 'Enviar un mensaje',
    seeMenu: 'Ver la carta',
    seeServices: 'Ver los servicios',
    seePrices: 'Ver los precios',
    seeAgenda: 'Ver la agenda',
    seeProducts: 'Ver los productos',
    seeQuestions: 'Ver las preguntas',
    talk: 'Conversar',
    learnMore: 'Ver más',
  },
  actOnWhatsapp: {
    order: 'Pedir por WhatsApp',
    book: 'Reservar por WhatsApp',
    appointment: 'Pedir cita por WhatsApp',
    buy: 'Comprar por WhatsApp',
    quote: 'Presupuesto por WhatsApp',
    enrol: 'Inscribirse por WhatsApp',
    trial: 'Hablar por WhatsApp',
    donate: 'Donar por WhatsApp',
    visit: 'Coordinar por WhatsApp',
    contact: 'Escribir por WhatsApp',
    subscribe: 'Sumarse por WhatsApp',
    tickets: 'Entradas por WhatsApp',
  },
  actByPhone: {
    order: 'Llamar y pedir',
    book: 'Llamar y reservar',
    appointment: 'Llamar y pedir cita',
    buy: 'Llamar y encargar',
    quote: 'Llamar y cotizar',
    enrol: 'Llamar e inscribirse',
    trial: 'Llamar y probar',
    donate: 'Llamar y donar',
    visit: 'Llamar antes de ir',
    contact: 'Llamar por teléfono',
    subscribe: 'Llamar y participar',
    tickets: 'Llamar y reservar',
  },
  hello: {
    order: 'Hola, vi la página y quiero hacer un pedido.',
    book: 'Hola, vi la página y quiero hacer una reserva.',
    appointment: 'Hola, vi la página y quiero pedir una cita.',
    buy: 'Hola, vi la página y me interesa un producto.',
    quote: 'Hola, vi la página y quiero pedir un presupuesto.',
    enrol: 'Hola, vi la página y quiero saber de la inscripción.',
    trial: 'Hola, vi la página y quiero probar.',
    donate: 'Hola, vi la página y quiero ayudar.',
    visit: 'Hola, vi la página y quiero coordinar una visita.',
    contact: 'Hola, vi la página y tengo una pregunta.',
    subscribe: 'Hola, vi la página y quiero participar.',
    tickets: 'Hola, vi la página y quiero saber de las entradas.',
  },
  form: {
    name: 'Nombre',
    email: 'Correo electrónico',
    phone: 'Teléfono',
    message: 'Mensaje',
    about: 'Motivo',
    day: 'Día de preferencia',
    people: 'Cuántas personas',
    submit: 'Enviar mensaje',
    messageFor: {
      appointment: 'Algo que convenga saber antes de la cita',
      booking: 'Algún pedido para ese día',
      quote: 'Cuenta qué necesitas',
      order: 'Qué vas a querer',
    },
    submitFor: {
      appointment: 'Pedir cita',
      booking: 'Pedir reserva',
      quote: 'Pedir presupuesto',
      order: 'Hacer el pedido',
    },
    consent: 'Acepto que mis datos se usen para responder a este mensaje.',
    consentIn: {
      MX: 'Acepto que mis datos se usen solo para responder a este mensaje, conforme al aviso de privacidad.',
      ES: 'Acepto que mis datos se traten para responder a este mensaje, según la política de privacidad (RGPD).',
      AR: 'Acepto que mis datos se usen solo para responder a este mensaje, conforme a la Ley 25.326.',
      CO: 'Autorizo el tratamiento de mis datos para responder a este mensaje, conforme a la Ley 1581 de 2012.',
    },
    done: 'Recibimos su mensaje. La respuesta llegará al contacto que nos dejó.',
  },
  answer: {
    yes: [
      'Sí. Para conocer los detalles de su caso, basta con preguntar.',
      'Sí. Si queda alguna duda, un mensaje es suficiente y lo explicamos.',
      'Sí, sin complicaciones. Cualquier detalle se acuerda en la conversación.',
    ],
    no: [
      'No. Para saber cómo queda en su caso, escríbanos.',
      'No, no hace falta. Si la duda sigue, envíe un mensaje.',
      'No. Y si en su caso algo es distinto, cuéntenos y lo vemos.',
    ],
    unknown: [
      'Depende de cada caso. Cuéntenos el suyo y le respondemos directamente.',
      'Lo mejor es preguntarlo: quien conoce la casa responde por mensaje.',
      'Eso lo contestamos por mensaje, con la información del día.',
    ],
  },
  good: [
    block('Conviene saber', 'Lo que ayuda a decidir antes de hablar con nosotros.'),
    block('Antes de venir', 'Unos detalles que se leen en un minuto.'),
    block('Vale la pena saberlo', 'Lo que suele preguntarse, ya respondido.'),
  ],
  testimonials: [
    block('Lo cuentan quienes ya vinieron', 'Palabras de quienes usaron el servicio.'),
    block('Lo que dicen por ahí', 'En la voz de los propios clientes.'),
    block('Palabra de cliente'),
  ],
  areas: [block('Áreas de práctica'), block('En qué trabajamos'), block('Dónde podemos ayudar')],
  topic: {
    story: { icon: 'book-open', title: 'Nuestra historia' },
    since: { icon: 'history', title: 'Desde cuándo' },
    delivery: { icon: 'truck', title: 'Entrega' },
    payment: { icon: 'wallet', title: 'Pago' },
    price: { icon: 'wallet', title: 'Precios' },
    trial: { icon: 'ticket-check', title: 'Para probar' },
    guarantee: { icon: 'shield-check', title: 'Garantía' },
    capacity: { icon: 'users', title: 'Tamaño' },
    policy: { icon: 'file-check', title: 'Lo acordado' },
    integration: { icon: 'plug', title: 'Funciona junto con' },
    service: { icon: 'list-checks', title: 'Lo que hacemos' },
    audience: { icon: 'heart-handshake', title: 'Para quién es' },
    other: { icon: 'info', title: 'Un detalle más' },
  },
  seo: {
    title: [
      '{name}, {category} {in-city}: información y contacto',
      '{name} · {category} {in-city}',
      '{name} · {category} {in-city} · contacto',
      '{name} {in-city}: información y contacto',
      '{name} {in-city} · servicios, preguntas y contacto',
      '{name}: {category}, información y contacto',
      '{category} {in-city}: información y contacto',
      '{category} {in-city} · preguntas y contacto',
      '{category}: información, preguntas y contacto',
      '{name} · información y contacto',
      '{name}: lo esencial',
      '{name} {in-city}',
      '{name}',
    ],
    sentences: [
      '{name}: {category} {in-city}.',
      '{name}: {category} con trato cercano.',
      '{category} {in-city} con trato cercano.',
      '{category} con trato cercano.',
      'Conozca lo que ofrece {the-category}, cómo funciona y las preguntas más comunes.',
      'Hable directamente con nosotros y resuelva sus dudas.',
      'Información clara, sin rodeos.',
      'Dirección, horario y contacto en un solo lugar.',
      'Responde una persona, no una máquina.',
    ],
  },
  notFound: {
    title: 'Esta página no está aquí',
    lead: 'La dirección pudo haber cambiado o tener una letra de más. Puede empezar de nuevo desde el inicio.',
    action: 'Volver al inicio',
  },
  legal: {
    title: 'Privacidad',
    lead: 'Qué pasa con los datos que usted deja en esta página, dicho con claridad.',
    slug: 'privacidad',
    body: `## Qué datos recibimos
- Lo que usted escribe en el formulario: nombre, contacto y mensaje.
- El número de visitas, sin identificar a nadie. La página no usa cookies de publicidad.

## Para qué los usamos
Los datos del formulario sirven solo para responderle. No se venden ni se entregan a terceros para publicidad.

## Por cuánto tiempo
Los mensajes se guardan mientras dure la conversación y por el plazo que pida la ley. Después se borran.

## Quién responde
El responsable de los datos es {name}. Para cualquier solicitud, use el contacto de esta página.`,
    formless: `## Qué datos recibimos
- Lo que llega por mensaje, teléfono o correo: nombre, contacto y motivo.
- El número de visitas, sin identificar a nadie. La página no usa cookies de publicidad.

## Para qué los usamos
Esos datos sirven solo para responder. No se venden ni se entregan a terceros para publicidad.

## Por cuánto tiempo
Los mensajes se guardan mientras dure la conversación y por el plazo que pida la ley. Después se borran.

## Quién responde
El responsable de los datos es {name}. Los pedidos sobre ellos se atienden por el contacto de esta página.`,
    law: {
      US: `## Sus opciones
Puede preguntar qué datos suyos tenemos, pedir que se corrijan o se borren y pedir que dejemos de usarlos. Las leyes de privacidad de su estado pueden darle más derechos, y atendemos las solicitudes de cualquier estado.`,
      BR: `## Sus derechos según la ley brasileña
La Ley General de Protección de Datos de Brasil (LGPD, Ley 13.709/2018) le da derecho a saber si tenemos datos suyos y recibir una copia, a corregirlos o borrarlos y a retirar su consentimiento cuando quiera. También puede acudir a la autoridad nacional, la ANPD.`,
      MX: `## Sus derechos ARCO
Conforme a la ley mexicana de protección de datos personales, usted puede pedir el acceso, la rectificación, la cancelación u oponerse al uso de sus datos, y retirar su consentimiento en cualquier momento.`,
      ES: `## Sus derechos
Puede pedir el acceso, la rectificación, la supresión y la portabilidad de sus datos, y retirar su consentimiento en cualquier momento. También puede reclamar ante la Agencia Española de Protección de Datos.`,
      AR: `## Sus derechos
La Ley 25.326 le permite acceder a sus datos, corregirlos y pedir que se supriman. La Agencia de Acceso a la Información Pública atiende los reclamos.`,
      CO: `## Sus derechos
La Ley 1581 de 2012 le permite conocer, actualizar y rectificar sus datos, y pedir que se supriman. La Superintendencia de Industria y Comercio atiende las quejas.`,
    },
  },
  note: {
    illustration: 'Ilustración del producto',
    extras: 'Adicionales',
    delivery: 'Entrega',
    free: 'Sin costo',
    onRequest: 'A consultar',
    perMonth: 'al mes',
    perYear: 'al año',
    perWeek: 'por semana',
    rights: 'Todos los derechos reservados',
    registry: 'Registro profesional',
  },
};
