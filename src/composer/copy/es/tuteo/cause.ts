/** Sentences that address the reader, in their tú and vos forms. */
export const cause: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Dicho con claridad, para que elija dónde sumar.': [
    'Dicho con claridad, para que elijas dónde sumar.',
    'Dicho con claridad, para que elijas dónde sumar.',
  ],
  'Pregunte en qué se usa cada aporte y se lo contamos.': [
    'Pregunta en qué se usa cada aporte y te lo contamos.',
    'Preguntá en qué se usa cada aporte y te lo contamos.',
  ],
  Escriba: ['Escribe', 'Escribí'],
  'Diga qué le gustaría hacer y cuándo puede.': [
    'Dinos qué te gustaría hacer y cuándo puedes.',
    'Decinos qué te gustaría hacer y cuándo podés.',
  ],
  'Venga a conocer': ['Ven a conocer', 'Vení a conocer'],
  'Elija su parte': ['Elige tu parte', 'Elegí tu parte'],
  'Mire qué hace falta': ['Mira qué hace falta', 'Mirá qué hace falta'],
  Coordine: ['Coordina', 'Coordiná'],
  'Quédese cerca': ['Quédate cerca', 'Quedate cerca'],
  'Le contamos qué se hizo.': ['Te contamos qué se hizo.', 'Te contamos qué se hizo.'],
  'Pregunte qué se necesita hoy.': ['Pregunta qué se necesita hoy.', 'Preguntá qué se necesita hoy.'],
  'Del tamaño que pueda.': ['Del tamaño que puedas.', 'Del tamaño que puedas.'],
  'Venga a ayudar o solo a conocer.': ['Ven a ayudar o solo a conocer.', 'Vení a ayudar o solo a conocer.'],
  '¿Falta su duda? Escríbanos.': ['¿Falta tu duda? Escríbenos.', '¿Falta tu duda? Escribinos.'],
  'Cuente cómo quiere ayudar': ['Cuenta cómo quieres ayudar', 'Contá cómo querés ayudar'],
  'Hable con nosotros': ['Habla con nosotros', 'Hablá con nosotros'],
  Escríbanos: ['Escríbenos', 'Escribinos'],
  Súmese: ['Súmate', 'Sumate'],
  'Escriba y vemos cómo puede ayudar.': ['Escribe y vemos cómo puedes ayudar.', 'Escribí y vemos cómo podés ayudar.'],
  'Pregunte qué se necesita este mes.': ['Pregunta qué se necesita este mes.', 'Preguntá qué se necesita este mes.'],
  'Con tiempo, cosas o un aporte. Escriba y vemos qué hace falta hoy.': [
    'Con tiempo, cosas o un aporte. Escribe y vemos qué hace falta hoy.',
    'Con tiempo, cosas o un aporte. Escribí y vemos qué hace falta hoy.',
  ],
  'Pregunte y le contamos en qué se usaron y qué falta.': [
    'Pregunta y te contamos en qué se usaron y qué falta.',
    'Preguntá y te contamos en qué se usaron y qué falta.',
  ],
  'Cuente las edades y le decimos qué actividad conviene.': [
    'Cuéntanos las edades y te decimos qué actividad conviene.',
    'Contanos las edades y te decimos qué actividad conviene.',
  ],
  'Pregúntelo al donar y le explicamos.': ['Pregúntalo al donar y te explicamos.', 'Preguntalo al donar y te explicamos.'],
  'Hay un lugar para usted': ['Hay un lugar para ti', 'Hay un lugar para vos'],
  'Venga como está': ['Ven como estás', 'Vení como estás'],
  'Hable con nosotros para preparar el día.': ['Habla con nosotros para preparar el día.', 'Hablá con nosotros para preparar el día.'],
  'Llegue unos minutos antes; alguien le recibirá y le mostrará el lugar.': [
    'Llega unos minutos antes; alguien te recibirá y te mostrará el lugar.',
    'Llegá unos minutos antes; alguien te va a recibir y mostrar el lugar.',
  ],
  'Como se sienta cómodo.': ['Como te sientas cómodo.', 'Como te sientas cómodo.'],
  'Pregunte al llegar o por mensaje, y le contamos.': [
    'Pregunta al llegar o por mensaje, y te contamos.',
    'Preguntá al llegar o por mensaje, y te contamos.',
  ],
  'Sí. Escriba y acordamos una hora, con reserva.': [
    'Sí. Escribe y acordamos una hora, con reserva.',
    'Sí. Escribí y acordamos una hora, con reserva.',
  ],
  'Confírmelo por mensaje, sobre todo en fiestas.': [
    'Confírmalo por mensaje, sobre todo en fiestas.',
    'Confirmalo por mensaje, sobre todo en fiestas.',
  ],
  'Alguien le está esperando': ['Alguien te está esperando', 'Alguien te está esperando'],
  'Pregunte cuál hace falta.': ['Pregunta cuál hace falta.', 'Preguntá cuál hace falta.'],
  'Escriba y le contamos cómo se cubren los gastos.': [
    'Escribe y te contamos cómo se cubren los gastos.',
    'Escribí y te contamos cómo se cubren los gastos.',
  ],
  'Sí, pida una hora para que alguien le acompañe.': [
    'Sí, pide una hora para que alguien te acompañe.',
    'Sí, pedí una hora para que alguien te acompañe.',
  ],
  'Póngalo a salvo, mande foto y lugar, y le orientamos.': [
    'Ponlo a salvo, manda foto y lugar, y te orientamos.',
    'Ponelo a salvo, mandá foto y lugar, y te orientamos.',
  ],
  'Escríbanos antes de decidir nada: casi siempre hay solución.': [
    'Escríbenos antes de decidir nada: casi siempre hay solución.',
    'Escribinos antes de decidir nada: casi siempre hay solución.',
  ],
};
