/** Sentences that address the reader, in their tú and vos forms. */
export const homeServices: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Mande una foto y cuente qué pasa: así llegamos preparados.': [
    'Manda una foto y cuenta qué pasa: así llegamos preparados.',
    'Mandá una foto y contá qué pasa: así llegamos preparados.',
  ],
  'Si el suyo no está en la lista, pregunte.': ['Si el tuyo no está en la lista, pregunta.', 'Si el tuyo no está en la lista, preguntá.'],
  'En qué le podemos servir': ['En qué te podemos servir', 'En qué te podemos servir'],
  'Un arreglo mal hecho se paga dos veces. Por eso primero se mira, después se explica y al final se saca la herramienta.\n\nAl terminar, se prueba con usted delante.':
    [
      'Un arreglo mal hecho se paga dos veces. Por eso primero se mira, después se explica y al final se saca la herramienta.\n\nAl terminar, se prueba contigo delante.',
      'Un arreglo mal hecho se paga dos veces. Por eso primero se mira, después se explica y al final se saca la herramienta.\n\nAl terminar, se prueba con vos delante.',
    ],
  'Lo que puede esperar': ['Lo que puedes esperar', 'Lo que podés esperar'],
  'Nada se empieza sin que sepa cuánto cuesta.': [
    'Nada se empieza sin que sepas cuánto cuesta.',
    'Nada se empieza sin que sepas cuánto cuesta.',
  ],
  'Con usted delante, antes de guardar la herramienta.': [
    'Contigo delante, antes de guardar la herramienta.',
    'Con vos delante, antes de guardar la herramienta.',
  ],
  'Sabe qué se pone y por qué.': ['Sabes qué se pone y por qué.', 'Sabés qué se pone y por qué.'],
  'Mande una foto': ['Manda una foto', 'Mandá una foto'],
  'Y cuente en dos líneas qué pasa.': ['Y cuenta en dos líneas qué pasa.', 'Y contá en dos líneas qué pasa.'],
  'Reciba el precio': ['Recibe el precio', 'Recibí el precio'],
  'Y probado con usted.': ['Y probado contigo.', 'Y probado con vos.'],
  'Llame o escriba': ['Llama o escribe', 'Llamá o escribí'],
  'Diga dónde es y qué tan urgente.': ['Dinos dónde es y qué tan urgente.', 'Decinos dónde es y qué tan urgente.'],
  'La que le venga bien en casa.': ['La que te venga bien en casa.', 'La que te venga bien en casa.'],
  Cuente: ['Cuenta', 'Contá'],
  'Qué se rompió o qué quiere hacer.': ['Qué se rompió o qué quieres hacer.', 'Qué se rompió o qué querés hacer.'],
  Compare: ['Compara', 'Compará'],
  'El día que usted diga.': ['El día que tú digas.', 'El día que vos digas.'],
  'Para que tenga una idea antes de llamar.': ['Para que tengas una idea antes de llamar.', 'Para que tengas una idea antes de llamar.'],
  'Si su caso es distinto, se lo decimos antes de empezar.': [
    'Si tu caso es distinto, te lo decimos antes de empezar.',
    'Si tu caso es distinto, te lo decimos antes de empezar.',
  ],
  '¿Falta su duda? Mande un mensaje.': ['¿Falta tu duda? Manda un mensaje.', '¿Falta tu duda? Mandá un mensaje.'],
  'Pida su presupuesto': ['Pide tu presupuesto', 'Pedí tu presupuesto'],
  'Cuente qué necesita y en qué zona está.': ['Cuenta qué necesitas y en qué zona estás.', 'Contá qué necesitás y en qué zona estás.'],
  'Descríbalo y le respondemos con el siguiente paso.': [
    'Descríbelo y te respondemos con el siguiente paso.',
    'Describilo y te respondemos con el siguiente paso.',
  ],
  'Agende una visita': ['Agenda una visita', 'Agendá una visita'],
  'Deje su contacto y la hora en que hay alguien en casa.': [
    'Deja tu contacto y la hora en que hay alguien en casa.',
    'Dejá tu contacto y la hora en que hay alguien en casa.',
  ],
  'Mande una foto y empezamos por ahí.': ['Manda una foto y empezamos por ahí.', 'Mandá una foto y empezamos por ahí.'],
  'Ponga fecha al arreglo': ['Pon fecha al arreglo', 'Ponele fecha al arreglo'],
  'Diga qué día le viene bien.': ['Dinos qué día te viene bien.', 'Decí qué día te viene bien.'],
  'Pregunte al agendar y se lo decimos antes de ir.': [
    'Pregunta al agendar y te lo decimos antes de ir.',
    'Preguntá al agendar y te lo decimos antes de ir.',
  ],
  'Mande la dirección y lo confirmamos.': ['Manda la dirección y lo confirmamos.', 'Mandá la dirección y lo confirmamos.'],
  'Llame y le decimos cuándo podemos llegar.': ['Llama y te decimos cuándo podemos llegar.', 'Llamá y te decimos cuándo podemos llegar.'],
  'Como prefiera. Le damos la lista o lo llevamos nosotros.': [
    'Como prefieras. Te damos la lista o lo llevamos nosotros.',
    'Como prefieras. Te damos la lista o lo llevamos nosotros.',
  ],
  'Su auto, explicado': ['Tu auto, explicado', 'Tu auto, explicado'],
  'Con cita se atiende más rápido. Si es urgente, llame antes de venir.': [
    'Con cita se atiende más rápido. Si es urgente, llama antes de venir.',
    'Con cita se atiende más rápido. Si es urgente, llamá antes de venir.',
  ],
  'Depende de la falla y de las piezas. Le damos un plazo después de revisar.': [
    'Depende de la falla y de las piezas. Te damos un plazo después de revisar.',
    'Depende de la falla y de las piezas. Te damos un plazo después de revisar.',
  ],
  'Sí. Nada se cambia sin que usted lo apruebe.': [
    'Sí. Nada se cambia sin que tú lo apruebes.',
    'Sí. Nada se cambia sin que vos lo apruebes.',
  ],
  'Pregunte antes: según la pieza, le decimos si conviene.': [
    'Pregunta antes: según la pieza, te decimos si conviene.',
    'Preguntá antes: según la pieza, te decimos si conviene.',
  ],
  'Si es roja, pare y llame. Si es amarilla, conduzca con calma y pida una hora.': [
    'Si es roja, detente y llama. Si es amarilla, conduce con calma y pide una hora.',
    'Si es roja, pará y llamá. Si es amarilla, manejá con calma y pedí una hora.',
  ],
  'Diga marca, modelo y año, y lo confirmamos.': [
    'Dinos marca, modelo y año, y lo confirmamos.',
    'Decinos marca, modelo y año, y lo confirmamos.',
  ],
  'Desconecte los aparatos y vuelva a subirlo. Si salta otra vez, no insista y llame.': [
    'Desconecta los aparatos y vuelve a subirlo. Si salta otra vez, no insistas y llama.',
    'Desconectá los aparatos y volvé a subirlo. Si salta otra vez, no insistas y llamá.',
  ],
  'Puede serlo. Corte la luz general y pida ayuda enseguida.': [
    'Puede serlo. Corta la luz general y pide ayuda enseguida.',
    'Puede serlo. Cortá la luz general y pedí ayuda enseguida.',
  ],
  'Pregunte al agendar; se dice antes de ir.': ['Pregunta al agendar; se dice antes de ir.', 'Preguntá al agendar; se dice antes de ir.'],
  'Le damos la lista o los llevamos, como prefiera.': [
    'Te damos la lista o los llevamos, como prefieras.',
    'Te damos la lista o los llevamos, como prefieras.',
  ],
  'Se revisa y se le dice qué urge y qué puede esperar.': [
    'Se revisa y se te dice qué urge y qué puede esperar.',
    'Se revisa y se te dice qué urge y qué puede esperar.',
  ],
  'Cierre la llave de paso y llame. Si hay enchufes cerca, corte también la luz.': [
    'Cierra la llave de paso y llama. Si hay enchufes cerca, corta también la luz.',
    'Cerrá la llave de paso y llamá. Si hay enchufes cerca, cortá también la luz.',
  ],
  'A veces dañan la tubería. Pregunte antes de usarlos.': [
    'A veces dañan la tubería. Pregunta antes de usarlos.',
    'A veces dañan la tubería. Preguntá antes de usarlos.',
  ],
  'Una empresa de limpieza que pregunta por sus costumbres y respeta sus cosas.': [
    'Una empresa de limpieza que pregunta por tus costumbres y respeta tus cosas.',
    'Una empresa de limpieza que pregunta por tus costumbres y respeta tus cosas.',
  ],
  'Como prefiera. Si usa alguno en especial, lo usamos.': [
    'Como prefieras. Si usas alguno en especial, lo usamos.',
    'Como prefieras. Si usás alguno en especial, lo usamos.',
  ],
  'Ninguno. Díganos cuáles son y cómo se llevan con las visitas.': [
    'Ninguno. Dinos cuáles son y cómo se llevan con las visitas.',
    'Ninguno. Decinos cuáles son y cómo se llevan con las visitas.',
  ],
  'Depende del tamaño y del estado. Mande fotos y reciba un precio.': [
    'Depende del tamaño y del estado. Manda fotos y recibe un precio.',
    'Depende del tamaño y del estado. Mandá fotos y recibí un precio.',
  ],
  'Díganos ese mismo día y lo vemos.': ['Avísanos ese mismo día y lo vemos.', 'Avisanos ese mismo día y lo vemos.'],
  'Se acuerda en el contrato. Los acabados los elige usted.': [
    'Se acuerda en el contrato. Los acabados los eliges tú.',
    'Se acuerda en el contrato. Los acabados los elegís vos.',
  ],
  'Le decimos cuáles hacen falta y quién los tramita.': [
    'Te decimos cuáles hacen falta y quién los tramita.',
    'Te decimos cuáles hacen falta y quién los tramita.',
  ],
  'Empresa de jardinería {in-city} que planta lo que su luz y su tiempo pueden cuidar.': [
    'Empresa de jardinería {in-city} que planta lo que tu luz y tu tiempo pueden cuidar.',
    'Empresa de jardinería {in-city} que planta lo que tu luz y tu tiempo pueden cuidar.',
  ],
  'Especies elegidas para su suelo y su sol.': ['Especies elegidas para tu suelo y tu sol.', 'Especies elegidas para tu suelo y tu sol.'],
  'Depende de su luz y su suelo. Mande una foto y le damos ideas.': [
    'Depende de tu luz y tu suelo. Manda una foto y te damos ideas.',
    'Depende de tu luz y tu suelo. Mandá una foto y te damos ideas.',
  ],
  'Mande fotos y medidas, y reciba un precio aproximado.': [
    'Manda fotos y medidas, y recibe un precio aproximado.',
    'Mandá fotos y medidas, y recibí un precio aproximado.',
  ],
  'Sí. Díganos antes, por si se aplica algún producto.': [
    'Sí. Avísanos antes, por si se aplica algún producto.',
    'Sí. Avisanos antes, por si se aplica algún producto.',
  ],
};
