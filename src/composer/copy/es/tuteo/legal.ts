/** Sentences that address the reader, in their tú and vos forms. */
export const legal: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Si su asunto no está aquí, pregunte: le orientamos.': [
    'Si tu asunto no está aquí, pregunta: te orientamos.',
    'Si tu asunto no está acá, preguntá: te orientamos.',
  ],
  'Empezamos por los documentos y por los hechos. Después viene la orientación, por escrito cuando hace falta.\n\nUsted sigue el avance y sabe qué esperar de cada etapa.':
    [
      'Empezamos por los documentos y por los hechos. Después viene la orientación, por escrito cuando hace falta.\n\nTú sigues el avance y sabes qué esperar de cada etapa.',
      'Empezamos por los documentos y por los hechos. Después viene la orientación, por escrito cuando hace falta.\n\nVos seguís el avance y sabés qué esperar de cada etapa.',
    ],
  'Sabrá quién lleva su asunto y cómo hablar con esa persona.': [
    'Sabrás quién lleva tu asunto y cómo hablar con esa persona.',
    'Sabrás quién lleva tu asunto y cómo hablar con esa persona.',
  ],
  'Explique en pocas líneas de qué se trata.': ['Explica en pocas líneas de qué se trata.', 'Explicá en pocas líneas de qué se trata.'],
  'Le decimos qué reunir para entender el asunto.': [
    'Te decimos qué reunir para entender el asunto.',
    'Te decimos qué reunir para entender el asunto.',
  ],
  'Recibe el camino sugerido y usted decide.': ['Recibes el camino sugerido y tú decides.', 'Recibís el camino sugerido y vos decidís.'],
  'Pida una hora': ['Pide una hora', 'Pedí una hora'],
  'Cuente lo que pasa': ['Cuenta lo que pasa', 'Contá lo que pasa'],
  'Con las fechas y los papeles que tenga a mano.': [
    'Con las fechas y los papeles que tengas a mano.',
    'Con las fechas y los papeles que tengas a mano.',
  ],
  'Conozca las opciones': ['Conoce las opciones', 'Conocé las opciones'],
  Escriba: ['Escribe', 'Escribí'],
  'Respuestas generales, que no sustituyen el estudio de su caso.': [
    'Respuestas generales, que no sustituyen el estudio de tu caso.',
    'Respuestas generales, que no sustituyen el estudio de tu caso.',
  ],
  'Si su duda es otra, escríbanos.': ['Si tu duda es otra, escríbenos.', 'Si tu duda es otra, escribinos.'],
  'Hable con nosotros': ['Habla con nosotros', 'Hablá con nosotros'],
  'Cuente el asunto a grandes rasgos; los detalles son para la conversación.': [
    'Cuenta el asunto a grandes rasgos; los detalles son para la conversación.',
    'Contá el asunto a grandes rasgos; los detalles son para la conversación.',
  ],
  'Pida una conversación': ['Pide una conversación', 'Pedí una conversación'],
  'Deje su contacto y le proponemos horas.': ['Deja tu contacto y te proponemos horas.', 'Dejá tu contacto y te proponemos horas.'],
  'Escriba al equipo': ['Escribe al equipo', 'Escribí al equipo'],
  'Evite datos delicados en este primer mensaje.': [
    'Evita datos delicados en este primer mensaje.',
    'Evitá datos delicados en este primer mensaje.',
  ],
  '¿Tiene una duda sobre su caso?': ['¿Tienes una duda sobre tu caso?', '¿Tenés una duda sobre tu caso?'],
  '¿Necesita orientación?': ['¿Necesitas orientación?', '¿Necesitás orientación?'],
  'Cuente el asunto y le indicamos el siguiente paso.': [
    'Cuenta el asunto y te indicamos el siguiente paso.',
    'Contá el asunto y te indicamos el siguiente paso.',
  ],
  'Traiga los documentos que tenga.': ['Trae los documentos que tengas.', 'Traé los documentos que tengas.'],
  'Un tiempo reservado para sus preguntas.': ['Un tiempo reservado para tus preguntas.', 'Un tiempo reservado para tus preguntas.'],
  'Diga cómo prefiere conversar y le confirmamos.': [
    'Di cómo prefieres conversar y te confirmamos.',
    'Decí cómo preferís conversar y te confirmamos.',
  ],
  'Depende del asunto. Al empezar le damos una idea de las etapas.': [
    'Depende del asunto. Al empezar te damos una idea de las etapas.',
    'Depende del asunto. Al empezar te damos una idea de las etapas.',
  ],
  'Muchos asuntos pueden empezar por teléfono o video. Le decimos cuándo hace falta venir.': [
    'Muchos asuntos pueden empezar por teléfono o video. Te decimos cuándo hace falta venir.',
    'Muchos asuntos pueden empezar por teléfono o video. Te decimos cuándo hace falta venir.',
  ],
  'Su identificación y todo lo que tenga que ver: contratos, mensajes, recibos y notificaciones.': [
    'Tu identificación y todo lo que tenga que ver: contratos, mensajes, recibos y notificaciones.',
    'Tu identificación y todo lo que tenga que ver: contratos, mensajes, recibos y notificaciones.',
  ],
  'Depende de la materia, del juzgado y de las pruebas. Le explicamos las etapas y lo que suele influir.': [
    'Depende de la materia, del juzgado y de las pruebas. Te explicamos las etapas y lo que suele influir.',
    'Depende de la materia, del juzgado y de las pruebas. Te explicamos las etapas y lo que suele influir.',
  ],
  'Los números, leídos con usted y sin jerga.': ['Los números, leídos contigo y sin jerga.', 'Los números, leídos con vos y sin jerga.'],
  'Avise al actual. Le decimos qué documentos pedir y acompañamos el traspaso.': [
    'Avisa al actual. Te decimos qué documentos pedir y acompañamos el traspaso.',
    'Avisale al actual. Te decimos qué documentos pedir y acompañamos el traspaso.',
  ],
  'Cuente a qué se dedica y le decimos cómo podemos ayudar.': [
    'Cuenta a qué te dedicas y te decimos cómo podemos ayudar.',
    'Contá a qué te dedicás y te decimos cómo podemos ayudar.',
  ],
  'Casi todo se puede enviar por internet. Acordamos la forma que prefiera.': [
    'Casi todo se puede enviar por internet. Acordamos la forma que prefieras.',
    'Casi todo se puede enviar por internet. Acordamos la forma que prefieras.',
  ],
  'Traiga lo que tenga. Vemos la situación y le mostramos las opciones.': [
    'Trae lo que tengas. Vemos la situación y te mostramos las opciones.',
    'Traé lo que tengas. Vemos la situación y te mostramos las opciones.',
  ],
  'Una persona con nombre, a la que puede escribir cuando tenga dudas.': [
    'Una persona con nombre, a la que puedes escribir cuando tengas dudas.',
    'Una persona con nombre, a la que podés escribir cuando tengas dudas.',
  ],
  'Búsqueda a partir de lo que necesita y puede pagar.': [
    'Búsqueda a partir de lo que necesitas y puedes pagar.',
    'Búsqueda a partir de lo que necesitás y podés pagar.',
  ],
  'Diga qué propiedad le interesa y dos horas posibles.': [
    'Di qué propiedad te interesa y dos horas posibles.',
    'Decí qué propiedad te interesa y dos horas posibles.',
  ],
  'Cambia con cada propiedad. Pregunte por la que vio y se lo confirmamos.': [
    'Cambia con cada propiedad. Pregunta por la que viste y te lo confirmamos.',
    'Cambia con cada propiedad. Preguntá por la que viste y te lo confirmamos.',
  ],
  'Impuestos, escritura y registro. La cuenta se hace con usted antes de la oferta.': [
    'Impuestos, escritura y registro. La cuenta se hace contigo antes de la oferta.',
    'Impuestos, escritura y registro. La cuenta se hace con vos antes de la oferta.',
  ],
  'Pregunte por la que le interesa y vemos cómo mostrársela.': [
    'Pregunta por la que te interesa y vemos cómo mostrártela.',
    'Preguntá por la que te interesa y vemos cómo mostrártela.',
  ],
  'Comparamos coberturas y deducibles con usted.': [
    'Comparamos coberturas y deducibles contigo.',
    'Comparamos coberturas y deducibles con vos.',
  ],
  'Pensado en quienes dependen de usted.': ['Pensado en quienes dependen de ti.', 'Pensado en quienes dependen de vos.'],
  'Traiga la que tiene y la leemos juntos.': ['Trae la que tienes y la leemos juntos.', 'Traé la que tenés y la leemos juntos.'],
  'Depende del seguro. Diga cuál le interesa y le pedimos solo lo necesario.': [
    'Depende del seguro. Di cuál te interesa y te pedimos solo lo necesario.',
    'Depende del seguro. Decí cuál te interesa y te pedimos solo lo necesario.',
  ],
  'Póngase a salvo, avise a la aseguradora y escríbanos: le decimos qué sigue.': [
    'Ponte a salvo, avisa a la aseguradora y escríbenos: te decimos qué sigue.',
    'Ponete a salvo, avisá a la aseguradora y escribinos: te decimos qué sigue.',
  ],
  'Pregúntelo en el primer contacto y le decimos con cuáles.': [
    'Pregúntalo en el primer contacto y te decimos con cuáles.',
    'Preguntalo en el primer contacto y te decimos con cuáles.',
  ],
  'Sí. Revisamos la fecha de su póliza para que no quede un hueco.': [
    'Sí. Revisamos la fecha de tu póliza para que no quede un hueco.',
    'Sí. Revisamos la fecha de tu póliza para que no quede un hueco.',
  ],
  'Al cotizar le mostramos las formas y los plazos.': [
    'Al cotizar te mostramos las formas y los plazos.',
    'Al cotizar te mostramos las formas y los plazos.',
  ],
  'Con una conversación y preguntas. Después recibe una propuesta por escrito.': [
    'Con una conversación y preguntas. Después recibes una propuesta por escrito.',
    'Con una conversación y preguntas. Después recibís una propuesta por escrito.',
  ],
  'Cuente cuántos son y qué necesitan, y le decimos con franqueza si podemos aportar.': [
    'Cuenta cuántos son y qué necesitan, y te decimos con franqueza si podemos aportar.',
    'Contá cuántos son y qué necesitan, y te decimos con franqueza si podemos aportar.',
  ],
  'Dígalo al contar el caso y vemos qué parte conviene hacer en persona.': [
    'Dilo al contar el caso y vemos qué parte conviene hacer en persona.',
    'Decilo al contar el caso y vemos qué parte conviene hacer en persona.',
  ],
};
