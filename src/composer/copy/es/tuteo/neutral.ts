/** Sentences that address the reader, in their tú and vos forms. */
export const neutral: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Un resumen directo de lo que va a encontrar aquí.': [
    'Un resumen directo de lo que vas a encontrar aquí.',
    'Un resumen directo de lo que vas a encontrar acá.',
  ],
  'Vea por dónde empezar y escriba cuando quiera.': [
    'Mira por dónde empezar y escribe cuando quieras.',
    'Mirá por dónde empezar y escribí cuando quieras.',
  ],
  'Lo que encuentra aquí': ['Lo que encuentras aquí', 'Lo que encontrás acá'],
  'Cada cosa se conversa antes, para que salga como usted la necesita.': [
    'Cada cosa se conversa antes, para que salga como tú la necesitas.',
    'Cada cosa se conversa antes, para que salga como vos la necesitás.',
  ],
  'Si lo que busca no está en la lista, pregunte.': [
    'Si lo que buscas no está en la lista, pregunta.',
    'Si lo que buscás no está en la lista, preguntá.',
  ],
  'Quien cuida {of-category} es quien da la cara todos los días. Eso simplifica las cosas: usted sabe con quién habla y a quién volver.\n\nLo que se acuerda se cumple, y lo que cambia en el camino se avisa.':
    [
      'Quien cuida {of-category} es quien da la cara todos los días. Eso simplifica las cosas: sabes con quién hablas y a quién volver.\n\nLo que se acuerda se cumple, y lo que cambia en el camino se avisa.',
      'Quien cuida {of-category} es quien da la cara todos los días. Eso simplifica las cosas: sabés con quién hablás y a quién volver.\n\nLo que se acuerda se cumple, y lo que cambia en el camino se avisa.',
    ],
  'Preferimos hacer menos y hacerlo bien. Cada encargo se trata como un caso aparte, con tiempo para entender y cuidado para entregar.\n\nAl final, lo que cuenta es que usted salga con el asunto resuelto y con ganas de volver.':
    [
      'Preferimos hacer menos y hacerlo bien. Cada encargo se trata como un caso aparte, con tiempo para entender y cuidado para entregar.\n\nAl final, lo que cuenta es que salgas con el asunto resuelto y con ganas de volver.',
      'Preferimos hacer menos y hacerlo bien. Cada encargo se trata como un caso aparte, con tiempo para entender y cuidado para entregar.\n\nAl final, lo que cuenta es que salgas con el asunto resuelto y con ganas de volver.',
    ],
  'Lo que puede esperar': ['Lo que puedes esperar', 'Lo que podés esperar'],
  'Usted habla con una persona y recibe una respuesta que se entiende.': [
    'Hablas con una persona y recibes una respuesta que se entiende.',
    'Hablás con una persona y recibís una respuesta que se entiende.',
  ],
  'No se cobra nada sin que usted sepa cuánto y por qué.': [
    'No se cobra nada sin que sepas cuánto y por qué.',
    'No se cobra nada sin que sepas cuánto y por qué.',
  ],
  'Si algo se atrasa, se lo decimos antes y no después.': [
    'Si algo se atrasa, te lo decimos antes y no después.',
    'Si algo se atrasa, te lo decimos antes y no después.',
  ],
  'Usted ve los caminos posibles y elige sin presión.': [
    'Tú ves los caminos posibles y eliges sin presión.',
    'Vos ves los caminos posibles y elegís sin presión.',
  ],
  'Antes de darlo por terminado, lo revisamos con usted.': [
    'Antes de darlo por terminado, lo revisamos contigo.',
    'Antes de darlo por terminado, lo revisamos con vos.',
  ],
  'Cómo le tratamos': ['Cómo te tratamos', 'Cómo te tratamos'],
  'Por su nombre': ['Por tu nombre', 'Por tu nombre'],
  'Lo que nos cuenta sirve para atenderle y para nada más.': [
    'Lo que nos cuentas sirve para atenderte y para nada más.',
    'Lo que nos contás sirve para atenderte y para nada más.',
  ],
  'Con respeto por su tiempo': ['Con respeto por tu tiempo', 'Con respeto por tu tiempo'],
  'Usted cuenta qué necesita': ['Tú cuentas qué necesitas', 'Vos contás qué necesitás'],
  'Usted lo revisa y ajustamos lo que falte.': ['Tú lo revisas y ajustamos lo que falte.', 'Vos lo revisás y ajustamos lo que falte.'],
  'Escriba o llame por donde prefiera y diga qué busca.': [
    'Escribe o llama por donde prefieras y di qué buscas.',
    'Escribí o llamá por donde prefieras y decí qué buscás.',
  ],
  Escriba: ['Escribe', 'Escribí'],
  'Cuente en pocas líneas lo que quiere resolver.': [
    'Cuenta en pocas líneas lo que quieres resolver.',
    'Contá en pocas líneas lo que querés resolver.',
  ],
  Converse: ['Conversa', 'Conversá'],
  'Pregunte hasta sentirse seguro de su decisión.': [
    'Pregunta hasta sentirte seguro de tu decisión.',
    'Preguntá hasta sentirte seguro de tu decisión.',
  ],
  Resuelva: ['Resuelve', 'Resolvé'],
  'Del resto nos ocupamos nosotros, y usted lo sigue de cerca.': [
    'Del resto nos ocupamos nosotros, y tú lo sigues de cerca.',
    'Del resto nos ocupamos nosotros, y vos lo seguís de cerca.',
  ],
  'Elija y escriba para confirmar que esté disponible.': [
    'Elige y escribe para confirmar que esté disponible.',
    'Elegí y escribí para confirmar que esté disponible.',
  ],
  '¿Le gustó alguno? Pregunte lo que le falte saber.': [
    '¿Te gustó alguno? Pregunta lo que te falte saber.',
    '¿Te gustó alguno? Preguntá lo que te falte saber.',
  ],
  'Si su caso es distinto, hacemos la cuenta juntos.': [
    'Si tu caso es distinto, hacemos la cuenta juntos.',
    'Si tu caso es distinto, hacemos la cuenta juntos.',
  ],
  'Quién le atiende': ['Quién te atiende', 'Quién te atiende'],
  'Con quién va a hablar': ['Con quién vas a hablar', 'Con quién vas a hablar'],
  '¿No encontró la suya? Escríbanos.': ['¿No encontraste la tuya? Escríbenos.', '¿No encontraste la tuya? Escribinos.'],
  'Días y horas para que pueda organizarse.': ['Días y horas para que puedas organizarte.', 'Días y horas para que puedas organizarte.'],
  'Elija lo que cabe en su semana.': ['Elige lo que cabe en tu semana.', 'Elegí lo que entra en tu semana.'],
  'Apunte la fecha': ['Apunta la fecha', 'Anotá la fecha'],
  'Un poco de lo que va a encontrar.': ['Un poco de lo que vas a encontrar.', 'Un poco de lo que vas a encontrar.'],
  'Hable con nosotros': ['Habla con nosotros', 'Hablá con nosotros'],
  'Cuente qué necesita. Le responde una persona.': [
    'Cuenta qué necesitas. Te responde una persona.',
    'Contá qué necesitás. Te responde una persona.',
  ],
  'Deje su contacto y nos comunicamos.': ['Deja tu contacto y nos comunicamos.', 'Dejá tu contacto y nos comunicamos.'],
  Escríbanos: ['Escríbenos', 'Escribinos'],
  'Toque la dirección para abrir el camino en el mapa.': [
    'Toca la dirección para abrir el camino en el mapa.',
    'Tocá la dirección para abrir el camino en el mapa.',
  ],
  'Siga el mapa y llame si necesita una referencia.': [
    'Sigue el mapa y llama si necesitas una referencia.',
    'Seguí el mapa y llamá si necesitás una referencia.',
  ],
  'Venga a visitarnos': ['Ven a visitarnos', 'Vení a visitarnos'],
  'Envíe un mensaje con su duda y empiece por ahí.': [
    'Envía un mensaje con tu duda y empieza por ahí.',
    'Enviá un mensaje con tu duda y empezá por ahí.',
  ],
  '¿Quiere que hablemos?': ['¿Quieres que hablemos?', '¿Querés que hablemos?'],
  'Diga qué día le viene mejor y buscamos un espacio.': [
    'Dinos qué día te viene mejor y buscamos un espacio.',
    'Decinos qué día te viene mejor y buscamos un lugar.',
  ],
  'Cuente lo que busca y siga sin prisa.': ['Cuenta lo que buscas y sigue sin prisa.', 'Contá lo que buscás y seguí sin apuro.'],
  'Aquí le atiende una persona.': ['Aquí te atiende una persona.', 'Acá te atiende una persona.'],
  'Gracias por la visita. Vuelva cuando quiera.': [
    'Gracias por la visita. Vuelve cuando quieras.',
    'Gracias por la visita. Volvé cuando quieras.',
  ],
  'Cuente qué necesita': ['Cuenta qué necesitas', 'Contá qué necesitás'],
  '{a-category} {in-city} donde atienden personas: usted explica, nosotros entendemos y lo resolvemos juntos.': [
    '{a-category} {in-city} donde atienden personas: tú explicas, nosotros entendemos y lo resolvemos juntos.',
    '{a-category} {in-city} donde atienden personas: vos explicás, nosotros entendemos y lo resolvemos juntos.',
  ],
  '{a-category} donde habla con quien hace el trabajo, resuelve sus dudas y decide con calma.': [
    '{a-category} donde hablas con quien hace el trabajo, resuelves tus dudas y decides con calma.',
    '{a-category} donde hablás con quien hace el trabajo, resolvés tus dudas y decidís con calma.',
  ],
  'Pase y pregunte': ['Pasa y pregunta', 'Pasá y preguntá'],
  'Usted conversa con quien conoce el tema y puede decidir en el momento.': [
    'Conversas con quien conoce el tema y puede decidir en el momento.',
    'Conversás con quien conoce el tema y puede decidir en el momento.',
  ],
  'Antes de cerrar nada, entiende las opciones y lo que cuestan.': [
    'Antes de cerrar nada, entiendes las opciones y lo que cuestan.',
    'Antes de cerrar nada, entendés las opciones y lo que cuestan.',
  ],
  'A la medida de su caso': ['A la medida de tu caso', 'A la medida de tu caso'],
  'Buscamos un buen momento para atenderle con calma.': [
    'Buscamos un buen momento para atenderte con calma.',
    'Buscamos un buen momento para atenderte con calma.',
  ],
  'Cerca de usted': ['Cerca de ti', 'Cerca de vos'],
  'Una dirección y un contacto de verdad para cuando necesite volver.': [
    'Una dirección y un contacto de verdad para cuando necesites volver.',
    'Una dirección y un contacto de verdad para cuando necesites volver.',
  ],
  'Envíe un mensaje desde esta página y cuente qué necesita. Respondemos con los siguientes pasos.': [
    'Envía un mensaje desde esta página y cuenta qué necesitas. Respondemos con los siguientes pasos.',
    'Enviá un mensaje desde esta página y contá qué necesitás. Respondemos con los siguientes pasos.',
  ],
  'Lo mejor es acordarla antes, para atenderle con calma y sin espera.': [
    'Lo mejor es acordarla antes, para atenderte con calma y sin espera.',
    'Lo mejor es acordarla antes, para atenderte con calma y sin espera.',
  ],
  'Depende de lo que haga falta. Cuente su caso y reciba el precio antes de decidir.': [
    'Depende de lo que haga falta. Cuenta tu caso y recibe el precio antes de decidir.',
    'Depende de lo que haga falta. Contá tu caso y recibí el precio antes de decidir.',
  ],
  'Pregunte en el primer contacto y le confirmamos las de hoy.': [
    'Pregunta en el primer contacto y te confirmamos las de hoy.',
    'Preguntá en el primer contacto y te confirmamos las de hoy.',
  ],
  'No pasa nada. Explique la situación y le ayudamos a encontrar el camino.': [
    'No pasa nada. Explica la situación y te ayudamos a encontrar el camino.',
    'No pasa nada. Explicá la situación y te ayudamos a encontrar el camino.',
  ],
  'Confírmelo por mensaje, porque la agenda cambia según la época.': [
    'Confírmalo por mensaje, porque la agenda cambia según la época.',
    'Confirmalo por mensaje, porque la agenda cambia según la época.',
  ],
};
