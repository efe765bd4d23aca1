import { type ArchetypeCopy, type Area, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const legal: Partial<ArchetypeCopy> = {
  features: [
    block('En qué podemos ayudar', 'Cada asunto se lee entero antes de dar una opinión.'),
    block('Áreas y servicios', 'Si su asunto no está aquí, pregunte: le orientamos.'),
    block('Lo que hacemos', 'Con papeles a la vista y palabras que se entienden.'),
  ],
  story: [
    story(
      'Asuntos serios, palabras sencillas',
      'Nadie debería firmar lo que no entiende. Explicamos los términos técnicos en el idioma de todos los días y mostramos los caminos posibles, con sus riesgos.\n\nLa decisión es siempre de quien va a vivir con ella.',
    ),
    story(
      'Trabajo con método',
      'Empezamos por los documentos y por los hechos. Después viene la orientación, por escrito cuando hace falta.\n\nUsted sigue el avance y sabe qué esperar de cada etapa.',
    ),
    story(
      'La reserva va primero',
      'Lo que llega a esta oficina se trata con discreción. Cada cliente tiene un responsable con nombre y contacto, de principio a fin.\n\nPreferimos decir lo probable antes que lo agradable.',
    ),
  ],
  promise: [
    points(
      'Cómo llevamos cada asunto',
      point('lock', 'Reserva', 'Documentos y conversaciones quedan entre quienes trabajan en el asunto.'),
      point('file-text', 'Claridad por escrito', 'Indicaciones y plazos anotados, para consultarlos después.'),
      point('scale', 'Franqueza sobre los riesgos', 'Los puntos débiles se dicen junto con los fuertes.'),
    ),
    points(
      'Qué esperar de nosotros',
      point('user', 'Un responsable', 'Sabrá quién lleva su asunto y cómo hablar con esa persona.'),
      point('calendar-check', 'Plazos vigilados', 'Cada fecha importante se anota y se avisa.'),
      point('receipt', 'Acuerdo antes de empezar', 'Alcance y honorarios, por escrito.'),
    ),
    points(
      'Nuestra forma de trabajar',
      point('search', 'Lectura atenta', 'Nada se propone antes de conocer los documentos.'),
      point('message-circle', 'Lenguaje común', 'Sin tecnicismos de más ni respuestas que no responden.'),
      point('handshake', 'Acuerdo, cuando conviene', 'No toda diferencia tiene que acabar en disputa.'),
    ),
  ],
  steps: [
    points(
      'Del primer contacto a la orientación',
      point('phone', 'Contacto', 'Explique en pocas líneas de qué se trata.'),
      point('folder-open', 'Documentos', 'Le decimos qué reunir para entender el asunto.'),
      point('scale', 'Análisis', 'Estudiamos los hechos y las opciones.'),
      point('file-signature', 'Propuesta', 'Recibe el camino sugerido y usted decide.'),
    ),
    points(
      'Cómo empezamos',
      point('calendar-check', 'Pida una hora', 'En persona o a distancia, según el asunto.'),
      point('messages-square', 'Cuente lo que pasa', 'Con las fechas y los papeles que tenga a mano.'),
      point('list-checks', 'Conozca las opciones', 'Y lo que pide cada una en tiempo y costo.'),
    ),
    points(
      'Paso a paso',
      point('mail', 'Escriba', 'Basta un mensaje sin detalles delicados.'),
      point('search', 'Lo revisamos', 'Vemos si podemos ayudar y quién es la persona indicada.'),
      point('handshake', 'Lo acordamos', 'Con todo por escrito, empieza el trabajo.'),
    ),
  ],
  team: [block('Quién atiende', 'Nombres y registros profesionales.'), block('El equipo'), block('Profesionales responsables')],
  faq: [
    block('Preguntas frecuentes', 'Respuestas generales, que no sustituyen el estudio de su caso.'),
    block('Antes de la primera conversación'),
    block('Lo que preguntan más a menudo', 'Si su duda es otra, escríbanos.'),
  ],
  contact: [
    block('Hable con nosotros', 'Cuente el asunto a grandes rasgos; los detalles son para la conversación.'),
    block('Pida una conversación', 'Deje su contacto y le proponemos horas.'),
    block('Escriba al equipo', 'Evite datos delicados en este primer mensaje.'),
  ],
  cta: [
    block('¿Tiene una duda sobre su caso?', 'Una conversación ayuda a saber por dónde empezar.'),
    block('¿Necesita orientación?', 'Cuente el asunto y le indicamos el siguiente paso.'),
    block('¿Lo vemos juntos?', 'Traiga los documentos que tenga.'),
  ],
  footer: [
    'La información de esta página es de carácter general.',
    'Atención reservada y palabras claras.',
    'Cada caso tiene su respuesta.',
  ],
};

const area = (words: string[], title: string, lead: string, ...list: [string, string, string][]): Area => ({
  words,
  title,
  lead,
  points: list.map(([icon, name, body]) => point(icon, name, body)),
});

const areas: Area[] = [
  area(
    ['labor', 'trabaj', 'despid'],
    'Derecho laboral',
    'Cuestiones entre quien trabaja y quien contrata, del contrato a la salida.',
    ['file-check', 'Despidos y finiquitos', 'Revisión de cálculos, plazos y documentos.'],
    ['clock', 'Horarios y horas extra', 'Estudio de horarios, descansos y pagos.'],
    ['shield', 'Acoso y accidentes', 'Orientación sobre pruebas, derechos y caminos posibles.'],
    ['file-signature', 'Contratos y acuerdos', 'Lectura antes de la firma, para las dos partes.'],
  ),
  area(
    ['famil', 'divorc', 'custodi', 'pension de alimentos'],
    'Derecho de familia',
    'Separación, hijos y pensiones, tratados con cuidado por todos.',
    ['house-heart', 'Divorcio', 'De común acuerdo o ante el juez, según el caso.'],
    ['baby', 'Custodia y visitas', 'Con los hijos en el centro de la conversación.'],
    ['coins', 'Pensión de alimentos', 'Fijación, revisión y reclamo.'],
  ),
  area(
    ['suces', 'herenc', 'testament'],
    'Herencias y sucesiones',
    'Testamentos y repartos, con los papeles en orden.',
    ['scroll-text', 'Testamento', 'Para dejar dicho lo que se quiere y cómo.'],
    ['folder-open', 'Sucesión', 'Bienes, deudas, herederos e impuestos.'],
    ['handshake', 'Acuerdos entre herederos', 'Conversaciones difíciles, con alguien que ordena.'],
  ),
  area(
    ['civil', 'contrat', 'danos', 'responsabil'],
    'Derecho civil',
    'Contratos, deudas y daños de la vida diaria.',
    ['file-signature', 'Contratos', 'Redacción, revisión y término.'],
    ['receipt', 'Cobros', 'Del aviso a la demanda, cuando hace falta.'],
    ['shield', 'Daños', 'Estudio de responsabilidades y de pruebas.'],
  ),
  area(
    ['mercantil', 'societ', 'empres', 'comercial', 'corporativ'],
    'Derecho mercantil',
    'Apoyo a quien abre, dirige o cierra una empresa.',
    ['users', 'Socios', 'Estatutos, entradas, salidas y desacuerdos.'],
    ['file-text', 'Contratos comerciales', 'Proveedores, clientes y aliados.'],
    ['search', 'Prevención', 'Revisión de rutinas para evitar conflictos.'],
  ),
  area(
    ['fiscal', 'tribut', 'impuest'],
    'Derecho fiscal',
    'Impuestos explicados, para personas y empresas.',
    ['calculator', 'Consultas', 'Qué regla se aplica y qué pide.'],
    ['file-search', 'Requerimientos', 'Respuesta y defensa ante la autoridad.'],
    ['refresh-cw', 'Regularización', 'Lectura de las condiciones antes de aceptar.'],
  ),
  area(
    ['penal', 'crimin'],
    'Derecho penal',
    'Defensa y orientación desde la investigación, con reserva.',
    ['shield', 'Investigación', 'Acompañamiento en citaciones y declaraciones.'],
    ['gavel', 'Juicio', 'Defensa en todas las etapas.'],
    ['users', 'Víctimas', 'Orientación y representación.'],
  ),
  area(
    ['inmobil', 'arrend', 'alquiler', 'propiedad', 'desahuc'],
    'Derecho inmobiliario',
    'Compra, alquiler, comunidades y escrituras.',
    ['file-search', 'Antes de comprar', 'Registro, cargas y contrato.'],
    ['key-round', 'Alquileres', 'Contratos, renovaciones y desalojos.'],
    ['building', 'Comunidades', 'Estatutos, juntas y cuotas.'],
  ),
  area(
    ['extranj', 'migra', 'nacional'],
    'Extranjería',
    'Permisos, residencia y nacionalidad, con los plazos claros.',
    ['file-check', 'Permisos', 'Qué se pide, dónde y cuándo.'],
    ['refresh-cw', 'Renovaciones', 'Para no llegar tarde a ninguna fecha.'],
    ['users', 'Familia', 'Reagrupación y documentos de cada miembro.'],
  ),
];

export const legalTrades: Record<string, TradeCopy> = {
  legal: {
    category: { one: 'despacho', gender: 'm' },
    hero: [
      block('Orientación para decidir con calma', '{a-category} {in-city} para entender qué está en juego antes de firmar.'),
      block('Cuentas y papeles en orden', '{in-category} se cuida lo complicado y se explica en palabras claras.'),
    ],
    services: [
      point('search', 'Diagnóstico', 'Lectura de la situación y de los documentos.'),
      point('file-text', 'Documentos', 'Preparar, revisar y guardar lo que importa.'),
      point('calendar-check', 'Plazos', 'Fechas vigiladas y avisadas con tiempo.'),
      point('message-circle', 'Consultas', 'Un tiempo reservado para sus preguntas.'),
      point('handshake', 'Negociación', 'Presencia en las conversaciones difíciles.'),
      point('refresh-cw', 'Seguimiento', 'Noticias regulares de lo que está en marcha.'),
    ],
    faq: [
      ask('¿Cómo es la primera cita?', 'Una conversación para entender el asunto y decir si podemos ayudar.'),
      ask('¿Qué debo llevar?', 'Una identificación y los papeles del asunto, aunque estén incompletos.'),
      ask('¿Atienden a distancia?', 'Diga cómo prefiere conversar y le confirmamos.'),
      ask('¿Cómo se cobra?', 'Se acuerda por escrito antes de empezar el trabajo.', 'price'),
      ask('¿Mi información está protegida?', 'Sí. Solo la conoce quien trabaja en el asunto.'),
      ask('¿Cuánto tarda?', 'Depende del asunto. Al empezar le damos una idea de las etapas.'),
    ],
  },
  'law-firm': {
    category: { one: 'despacho de abogados', gender: 'm' },
    hero: [
      block('El derecho, explicado paso a paso', 'Despacho de abogados {in-city} con atención reservada y lenguaje claro.'),
      block('Antes de actuar, entender', 'Un despacho de abogados que lee los hechos, muestra los caminos y vigila cada plazo.'),
      block('Método y reserva', 'Despacho de abogados para orientar y defender, con atención a lo que cada caso tiene de propio.'),
    ],
    act: { contact: 'Hablar con el despacho', appointment: 'Pedir una consulta' },
    hello: 'Hola, vi la página del despacho y quisiera pedir una consulta.',
    areas,
    services: [
      point('briefcase', 'Derecho laboral', 'Despidos, horarios, acuerdos y juicios.'),
      point('house-heart', 'Derecho de familia', 'Divorcio, custodia y pensiones.'),
      point('scroll-text', 'Herencias', 'Testamentos, sucesiones y repartos.'),
      point('file-signature', 'Contratos y derecho civil', 'Redacción, revisión y conflictos.'),
      point('building', 'Derecho mercantil', 'Socios, contratos y prevención.'),
      point('key-round', 'Derecho inmobiliario', 'Compra, alquiler y comunidades.'),
    ],
    faq: [
      ask('¿Tengo que ir en persona?', 'Muchos asuntos pueden empezar por teléfono o video. Le decimos cuándo hace falta venir.'),
      ask('¿Qué documentos reúno?', 'Su identificación y todo lo que tenga que ver: contratos, mensajes, recibos y notificaciones.'),
      ask(
        '¿Cuánto dura un juicio?',
        'Depende de la materia, del juzgado y de las pruebas. Le explicamos las etapas y lo que suele influir.',
      ),
      ask('¿Se puede resolver sin juicio?', 'A veces, sí. El acuerdo siempre se estudia.'),
      ask('¿Cómo se fijan los honorarios?', 'Por escrito y antes de empezar, según el trabajo que pide el asunto.'),
      ask('¿Lo que cuento es confidencial?', 'Sí. El secreto profesional es un deber del abogado.'),
    ],
  },
  accounting: {
    category: { one: 'despacho contable', gender: 'm' },
    hero: [
      block('Cuentas en orden, cabeza libre', 'Despacho contable {in-city} que explica los números y vigila las fechas.'),
      block('Números que se entienden', 'Un despacho contable para quien quiere saber qué paga y por qué.'),
    ],
    act: { contact: 'Hablar con un contador', quote: 'Pedir propuesta' },
    services: [
      point('store', 'Apertura de negocios', 'Del tipo de empresa al registro, con cada paso explicado.'),
      point('calculator', 'Impuestos', 'Cálculo y declaración dentro del calendario.'),
      point('users', 'Nómina', 'Altas, vacaciones y bajas al día.'),
      point('chart-column', 'Informes', 'Los números, leídos con usted y sin jerga.'),
      point('file-check', 'Declaración anual', 'Para personas y para socios.'),
      point('refresh-cw', 'Cambio de contador', 'Recibimos el historial y ordenamos el traspaso.'),
    ],
    faq: [
      ask('¿Cómo cambio de contador?', 'Avise al actual. Le decimos qué documentos pedir y acompañamos el traspaso.'),
      ask('¿Atienden a trabajadores independientes?', 'Cuente a qué se dedica y le decimos cómo podemos ayudar.'),
      ask('¿Cuánto cuesta al mes?', 'Depende del tamaño, del régimen y de las operaciones. La propuesta va por escrito.', 'price'),
      ask('¿Tengo que ir a la oficina?', 'Casi todo se puede enviar por internet. Acordamos la forma que prefiera.'),
      ask('¿Y si tengo declaraciones atrasadas?', 'Traiga lo que tenga. Vemos la situación y le mostramos las opciones.'),
      ask('¿Quién lleva mi contabilidad?', 'Una persona con nombre, a la que puede escribir cuando tenga dudas.'),
    ],
  },
  'real-estate': {
    category: { one: 'inmobiliaria', gender: 'f' },
    hero: [
      block('Encontrar casa toma su tiempo', 'Inmobiliaria {in-city} que escucha antes de mostrar y acompaña hasta la entrega de llaves.'),
      block('Un lugar para llamar casa', 'Nuestra inmobiliaria ayuda a comprar, vender y alquilar con los papeles revisados.'),
    ],
    act: { contact: 'Hablar con un asesor', visit: 'Agendar una visita' },
    services: [
      point('house', 'Compra', 'Búsqueda a partir de lo que necesita y puede pagar.'),
      point('key-round', 'Alquiler', 'Visitas, requisitos y contrato explicado.'),
      point('tag', 'Venta', 'Valoración, fotos y trato con interesados.'),
      point('file-search', 'Documentos', 'Escrituras y registro revisados antes de firmar.'),
      point('calculator', 'Crédito', 'Simulaciones y lista de lo que pide el banco.'),
      point('building', 'Administración', 'Cobro, revisiones y mantenimiento para propietarios.'),
    ],
    faq: [
      ask('¿Cómo agendo una visita?', 'Diga qué propiedad le interesa y dos horas posibles.'),
      ask('¿Qué piden para alquilar?', 'Cambia con cada propiedad. Pregunte por la que vio y se lo confirmamos.'),
      ask('¿Cuánto vale mi casa?', 'Para decirlo hay que verla. Acordamos una hora para la valoración.'),
      ask('¿Ayudan con el crédito?', 'Ayudamos a reunir los papeles y a comparar condiciones.'),
      ask('¿Qué gastos hay además del precio?', 'Impuestos, escritura y registro. La cuenta se hace con usted antes de la oferta.'),
      ask('¿Puedo ver la propiedad por video?', 'Pregunte por la que le interesa y vemos cómo mostrársela.'),
    ],
  },
  insurance: {
    category: { one: 'agencia de seguros', gender: 'f' },
    hero: [
      block('Que la letra chica se entienda', 'Agencia de seguros {in-city} que explica qué cubre cada póliza y qué no.'),
      block('Alguien a quien llamar', 'Una agencia de seguros para elegir con calma y tener un nombre el día que haga falta.'),
    ],
    act: { quote: 'Pedir cotización', contact: 'Hablar con un asesor' },
    services: [
      point('car', 'Auto', 'Comparamos coberturas y deducibles con usted.'),
      point('house', 'Hogar', 'Para la casa propia o la alquilada.'),
      point('heart-pulse', 'Salud', 'Qué incluye, qué espera y qué red usa cada plan.'),
      point('users', 'Vida', 'Pensado en quienes dependen de usted.'),
      point('briefcase', 'Negocios', 'Local, mercancía, empleados y responsabilidad.'),
      point('file-search', 'Revisión de pólizas', 'Traiga la que tiene y la leemos juntos.'),
    ],
    faq: [
      ask('¿Qué necesito para cotizar?', 'Depende del seguro. Diga cuál le interesa y le pedimos solo lo necesario.'),
      ask('¿Qué hago si tengo un accidente?', 'Póngase a salvo, avise a la aseguradora y escríbanos: le decimos qué sigue.'),
      ask('¿Trabajan con una sola compañía?', 'Pregúntelo en el primer contacto y le decimos con cuáles.'),
      ask('¿Puedo cambiar de seguro?', 'Sí. Revisamos la fecha de su póliza para que no quede un hueco.'),
      ask('¿Cuánto cuesta?', 'Cambia con cada caso. La cotización llega con las condiciones explicadas.', 'price'),
      ask('¿Cómo se paga?', 'Al cotizar le mostramos las formas y los plazos.', 'payment'),
    ],
  },
  consulting: {
    category: { one: 'consultora', gender: 'f' },
    hero: [
      block('Una mirada de fuera, con los pies dentro', 'Consultora {in-city} que escucha al equipo antes de opinar.'),
      block('Menos presentación, más decisión', 'Una consultora para ordenar el problema, elegir un camino y empezar a andar.'),
    ],
    act: { contact: 'Contar el problema', quote: 'Pedir propuesta' },
    services: [
      point('search', 'Diagnóstico', 'Conversaciones, números y una imagen honesta de cómo está.'),
      point('compass', 'Estrategia', 'Pocas prioridades, con responsable y fecha.'),
      point('workflow', 'Procesos', 'Qué sobra, qué falta y quién hace qué.'),
      point('users', 'Equipos', 'Roles claros y reuniones que sirven.'),
      point('chart-line', 'Números', 'Indicadores que se pueden seguir cada semana.'),
      point('presentation', 'Acompañamiento', 'Presencia mientras el cambio se vuelve costumbre.'),
    ],
    faq: [
      ask('¿Cómo empieza un proyecto?', 'Con una conversación y preguntas. Después recibe una propuesta por escrito.'),
      ask('¿Trabajan con empresas pequeñas?', 'Cuente cuántos son y qué necesitan, y le decimos con franqueza si podemos aportar.'),
      ask('¿Cuánto dura?', 'Lo que pida el problema. El plazo se fija al acordar el alcance.'),
      ask('¿Cuánto cuesta?', 'Depende del alcance, y se acuerda antes de empezar.', 'price'),
      ask('¿Nuestros datos quedan en reserva?', 'Sí, y se puede firmar un acuerdo de confidencialidad.'),
      ask('¿Trabajan a distancia?', 'Dígalo al contar el caso y vemos qué parte conviene hacer en persona.'),
    ],
  },
};
