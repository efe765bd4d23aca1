/** Sentences that address the reader, in their tú and vos forms. */
export const food: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  'Pregunte qué hay hoy: la cocina cambia con el día.': [
    'Pregunta qué hay hoy: la cocina cambia con el día.',
    'Preguntá qué hay hoy: la cocina cambia con el día.',
  ],
  'De nuestra cocina a su mesa': ['De nuestra cocina a tu mesa', 'De nuestra cocina a tu mesa'],
  'A su gusto': ['A tu gusto', 'A tu gusto'],
  'Nuestros acuerdos con usted': ['Nuestros acuerdos contigo', 'Nuestros acuerdos con vos'],
  'El plato va al fuego después de su pedido.': [
    'El plato va al fuego después de tu pedido.',
    'El plato va al fuego después de tu pedido.',
  ],
  'Avise al pedir y la cocina dice qué puede y qué no.': [
    'Avisa al pedir y la cocina dice qué puede y qué no.',
    'Avisá al pedir y la cocina dice qué puede y qué no.',
  ],
  'Si la cocina está llena, usted lo sabe antes de esperar.': [
    'Si la cocina está llena, lo sabes antes de esperar.',
    'Si la cocina está llena, lo sabés antes de esperar.',
  ],
  'Si algo no gustó, díganos en el momento: queremos acertar.': [
    'Si algo no gustó, dinos en el momento: queremos acertar.',
    'Si algo no gustó, decinos en el momento: queremos acertar.',
  ],
  'Venga de a dos, de a cinco o con la familia entera.': [
    'Ven de a dos, de a cinco o con la familia entera.',
    'Vení de a dos, de a cinco o con la familia entera.',
  ],
  Elija: ['Elige', 'Elegí'],
  'Vea las opciones y los precios con calma.': ['Mira las opciones y los precios con calma.', 'Mirá las opciones y los precios con calma.'],
  Pida: ['Pide', 'Pedí'],
  'Mande el pedido con nombre y dirección, o diga que pasa a recogerlo.': [
    'Manda el pedido con nombre y dirección, o di que pasas a recogerlo.',
    'Mandá el pedido con nombre y dirección, o decí que pasás a retirarlo.',
  ],
  'Su pedido entra en la fila y va al fuego.': ['Tu pedido entra en la fila y va al fuego.', 'Tu pedido entra en la fila y va al fuego.'],
  'Llame o escriba': ['Llama o escribe', 'Llamá o escribí'],
  'Diga qué quiere comer y para cuántas personas.': [
    'Di qué quieres comer y para cuántas personas.',
    'Decí qué querés comer y para cuántas personas.',
  ],
  'Confirme el tiempo': ['Confirma el tiempo', 'Confirmá el tiempo'],
  'Le decimos cuánto tarda antes de cerrar el pedido.': [
    'Te decimos cuánto tarda antes de cerrar el pedido.',
    'Te decimos cuánto tarda antes de cerrar el pedido.',
  ],
  'Reciba o recoja': ['Recibe o recoge', 'Recibí o retirá'],
  'Arme el pedido': ['Arma el pedido', 'Armá el pedido'],
  'Anote cada cosa y lo que quiere cambiar.': ['Anota cada cosa y lo que quieres cambiar.', 'Anotá cada cosa y lo que querés cambiar.'],
  Envíelo: ['Envíalo', 'Envialo'],
  'Espere la confirmación': ['Espera la confirmación', 'Esperá la confirmación'],
  'Elija lo suyo y pídalo como le gusta.': ['Elige lo tuyo y pídelo como te gusta.', 'Elegí lo tuyo y pedilo como te gusta.'],
  'Quién le recibe': ['Quién te recibe', 'Quién te recibe'],
  '¿No encontró la suya? Escríbanos.': ['¿No encontraste la tuya? Escríbenos.', '¿No encontraste la tuya? Escribinos.'],
  'Venga a comer': ['Ven a comer', 'Vení a comer'],
  'Toque la dirección y el mapa le muestra el camino.': [
    'Toca la dirección y el mapa te muestra el camino.',
    'Tocá la dirección y el mapa te muestra el camino.',
  ],
  '¿Se pasó la entrada? Llame y le orientamos.': [
    '¿Te pasaste la entrada? Llama y te orientamos.',
    '¿Te pasaste la entrada? Llamá y te orientamos.',
  ],
  'En días festivos, confirme antes de salir de casa.': [
    'En días festivos, confirma antes de salir de casa.',
    'En días feriados, confirmá antes de salir de casa.',
  ],
  'Hable con la casa': ['Habla con la casa', 'Hablá con la casa'],
  'Reserva, encargo o duda: escriba y respondemos.': [
    'Reserva, encargo o duda: escribe y respondemos.',
    'Reserva, encargo o duda: escribí y respondemos.',
  ],
  '¿Quiere organizar algo?': ['¿Quieres organizar algo?', '¿Querés organizar algo?'],
  'Mesa grande, encargo o cumpleaños: cuéntenos.': [
    'Mesa grande, encargo o cumpleaños: cuéntanos.',
    'Mesa grande, encargo o cumpleaños: contanos.',
  ],
  'Mande un recado a la cocina': ['Manda un recado a la cocina', 'Mandá un recado a la cocina'],
  '¿Ya le dio hambre?': ['¿Ya te dio hambre?', '¿Ya te dio hambre?'],
  'Pida ahora o venga directo.': ['Pide ahora o ven directo.', 'Pedí ahora o vení directo.'],
  'Elija lo suyo y mándenos el pedido.': ['Elige lo tuyo y mándanos el pedido.', 'Elegí lo tuyo y mandanos el pedido.'],
  'Vuelva cuando quiera, la mesa es suya.': ['Vuelve cuando quieras, la mesa es tuya.', 'Volvé cuando quieras, la mesa es tuya.'],
  'Acerque una silla': ['Acerca una silla', 'Acercá una silla'],
  '{a-category} que le espera con todo listo: elija lo suyo y déjenos el resto.': [
    '{a-category} que te espera con todo listo: elige lo tuyo y déjanos el resto.',
    '{a-category} que te espera con todo listo: elegí lo tuyo y dejanos el resto.',
  ],
  'Avise antes y juntamos las mesas.': ['Avisa antes y juntamos las mesas.', 'Avisá antes y juntamos las mesas.'],
  'Escriba con su dirección y le decimos si llegamos hasta ahí.': [
    'Escribe con tu dirección y te decimos si llegamos hasta ahí.',
    'Escribí con tu dirección y te decimos si llegamos hasta ahí.',
  ],
  'Haga el pedido por mensaje y acordamos la hora.': [
    'Haz el pedido por mensaje y acordamos la hora.',
    'Hacé el pedido por mensaje y acordamos la hora.',
  ],
  'Pregunte qué hay hoy: la cocina suele tener salida para todos.': [
    'Pregunta qué hay hoy: la cocina suele tener salida para todos.',
    'Preguntá qué hay hoy: la cocina suele tener salida para todos.',
  ],
  'Dígalo al empezar el pedido. La cocina confirma qué puede servir.': [
    'Dilo al empezar el pedido. La cocina confirma qué puede servir.',
    'Decilo al empezar el pedido. La cocina confirma qué puede servir.',
  ],
  'Mande el día, la hora y cuántos vienen, y lo confirmamos.': [
    'Manda el día, la hora y cuántos vienen, y lo confirmamos.',
    'Mandá el día, la hora y cuántos vienen, y lo confirmamos.',
  ],
  'Confírmelo al hacer el pedido, que la respuesta es rápida.': [
    'Confírmalo al hacer el pedido, que la respuesta es rápida.',
    'Confirmalo al hacer el pedido, que la respuesta es rápida.',
  ],
  'Una pizzería para compartir con quien quiera, porción por porción.': [
    'Una pizzería para compartir con quien quieras, porción por porción.',
    'Una pizzería para compartir con quien quieras, porción por porción.',
  ],
  'Caja firme y pizza caliente hasta su casa.': [
    'Caja firme y pizza caliente hasta tu casa.',
    'Caja firme y pizza caliente hasta tu casa.',
  ],
  '¿Son muchos? Avise y preparamos el lugar.': ['¿Son muchos? Avisa y preparamos el lugar.', '¿Son muchos? Avisá y preparamos el lugar.'],
  'Diga los dos sabores en el pedido. Si cambia el precio, avisamos antes de cerrar.': [
    'Di los dos sabores en el pedido. Si cambia el precio, avisamos antes de cerrar.',
    'Decí los dos sabores en el pedido. Si cambia el precio, avisamos antes de cerrar.',
  ],
  'Mande la dirección y le confirmamos si llegamos y cuánto sale.': [
    'Manda la dirección y te confirmamos si llegamos y cuánto sale.',
    'Mandá la dirección y te confirmamos si llegamos y cuánto sale.',
  ],
  'Depende del movimiento. Al confirmar le decimos el tiempo de esa hora.': [
    'Depende del movimiento. Al confirmar te decimos el tiempo de esa hora.',
    'Depende del movimiento. Al confirmar te decimos el tiempo de esa hora.',
  ],
  'Sí: escriba junto al sabor qué sale y qué entra.': [
    'Sí: escribe junto al sabor qué sale y qué entra.',
    'Sí: escribí junto al sabor qué sale y qué entra.',
  ],
  'Quesos, verduras y las dulces siempre están en la conversación. Pregunte por las de hoy.': [
    'Quesos, verduras y las dulces siempre están en la conversación. Pregunta por las de hoy.',
    'Quesos, verduras y las dulces siempre están en la conversación. Preguntá por las de hoy.',
  ],
  'Confirme la forma de pago al pedir, para que todo salga bien.': [
    'Confirma la forma de pago al pedir, para que todo salga bien.',
    'Confirmá la forma de pago al pedir, para que todo salga bien.',
  ],
  'Siéntese, que ya sale': ['Siéntate, que ya sale', 'Sentate, que ya sale'],
  'Pregunte qué viaja bien y lléveselo a casa.': [
    'Pregunta qué viaja bien y llévatelo a casa.',
    'Preguntá qué viaja bien y llevátelo a casa.',
  ],
  'Para grupos y horas llenas, conviene. En las demás, llegue y siéntese.': [
    'Para grupos y horas llenas, conviene. En las demás, llega y siéntate.',
    'Para grupos y horas llenas, conviene. En las demás, llegá y sentate.',
  ],
  'Pregunte por los del día: siempre se puede armar un plato sin carne.': [
    'Pregunta por los del día: siempre se puede armar un plato sin carne.',
    'Preguntá por los del día: siempre se puede armar un plato sin carne.',
  ],
  'Sí. Avise si necesita un lugar con más espacio.': [
    'Sí. Avisa si necesitas un lugar con más espacio.',
    'Sí. Avisá si necesitás un lugar con más espacio.',
  ],
  'Cuente la fecha y cuántos vienen, y vemos la mejor mesa.': [
    'Cuéntanos la fecha y cuántos vienen, y vemos la mejor mesa.',
    'Contanos la fecha y cuántos vienen, y vemos la mejor mesa.',
  ],
  'Escriba antes de salir y le indicamos dónde dejar el auto.': [
    'Escribe antes de salir y te indicamos dónde dejar el auto.',
    'Escribí antes de salir y te indicamos dónde dejar el auto.',
  ],
  'El olor llega antes que usted': ['El olor llega antes que tú', 'El olor llega antes que vos'],
  'Su panadería de todos los días': ['Tu panadería de todos los días', 'Tu panadería de todos los días'],
  'Pan, café y ese dulce que no pensaba llevar.': [
    'Pan, café y ese dulce que no pensabas llevar.',
    'Pan, café y ese dulce que no pensabas llevar.',
  ],
  'Avise con tiempo y recójalo listo.': ['Avisa con tiempo y recógelo listo.', 'Avisá con tiempo y retiralo listo.'],
  'Las hornadas cambian con el día. Pregunte por mensaje y llegue a la hora justa.': [
    'Las hornadas cambian con el día. Pregunta por mensaje y llega a la hora justa.',
    'Las hornadas cambian con el día. Preguntá por mensaje y llegá a la hora justa.',
  ],
  'Sí: diga qué necesita, para cuándo y para cuántas personas.': [
    'Sí: di qué necesitas, para cuándo y para cuántas personas.',
    'Sí: decí qué necesitás, para cuándo y para cuántas personas.',
  ],
  'Pregunte antes, porque depende de la hornada. En la misma cocina hay trigo y leche.': [
    'Pregunta antes, porque depende de la hornada. En la misma cocina hay trigo y leche.',
    'Preguntá antes, porque depende de la hornada. En la misma cocina hay trigo y leche.',
  ],
  'Venga y pregunte por el lugar del día, en la barra o en la mesa.': [
    'Ven y pregunta por el lugar del día, en la barra o en la mesa.',
    'Vení y preguntá por el lugar del día, en la barra o en la mesa.',
  ],
  'Mande la dirección y le decimos si se puede y cómo queda.': [
    'Manda la dirección y te decimos si se puede y cómo queda.',
    'Mandá la dirección y te decimos si se puede y cómo queda.',
  ],
  'Los ingredientes son pocos y por eso no hay dónde esconderse. La diferencia está en las manos, en el calor del horno y en saber esperar.\n\nPase y mire cómo se hace: el olor ya cuenta la mitad.':
    [
      'Los ingredientes son pocos y por eso no hay dónde esconderse. La diferencia está en las manos, en el calor del horno y en saber esperar.\n\nPasa y mira cómo se hace: el olor ya cuenta la mitad.',
      'Los ingredientes son pocos y por eso no hay dónde esconderse. La diferencia está en las manos, en el calor del horno y en saber esperar.\n\nPasá y mirá cómo se hace: el olor ya cuenta la mitad.',
    ],
  'Mande su pedido y pase cuando le convenga.': [
    'Manda tu pedido y pasa cuando te convenga.',
    'Mandá tu pedido y pasá cuando te convenga.',
  ],
  '¿Qué le apartamos hoy?': ['¿Qué te apartamos hoy?', '¿Qué te apartamos hoy?'],
  'Escriba y queda guardado con su nombre.': ['Escribe y queda guardado con tu nombre.', 'Escribí y queda guardado con tu nombre.'],
  'Venga por el pan': ['Ven por el pan', 'Vení por el pan'],
  'Y llévese algo dulce para el café.': ['Y llévate algo dulce para el café.', 'Y llevate algo dulce para el café.'],
  'Lo que acordamos con usted': ['Lo que acordamos contigo', 'Lo que acordamos con vos'],
  'Su encargo, apartado': ['Tu encargo, apartado', 'Tu encargo, apartado'],
  'Con su nombre y a la hora que dijo.': ['Con tu nombre y a la hora que dijiste.', 'Con tu nombre y a la hora que dijiste.'],
  'Pregunte por los ingredientes: en la casa hay trigo, leche y huevo.': [
    'Pregunta por los ingredientes: en la casa hay trigo, leche y huevo.',
    'Preguntá por los ingredientes: en la casa hay trigo, leche y huevo.',
  ],
  'Si algo no gustó, díganos y lo vemos.': ['Si algo no gustó, dinos y lo vemos.', 'Si algo no gustó, decinos y lo vemos.'],
  'Anote qué quiere y cuánto.': ['Anota qué quieres y cuánto.', 'Anotá qué querés y cuánto.'],
  Escriba: ['Escribe', 'Escribí'],
  'Con su nombre y la hora en que pasa.': ['Con tu nombre y la hora en que pasas.', 'Con tu nombre y la hora en que pasás.'],
  'Y apartamos lo suyo.': ['Y apartamos lo tuyo.', 'Y apartamos lo tuyo.'],
  Recoja: ['Recoge', 'Retirá'],
  'Caliente, si llega a tiempo.': ['Caliente, si llegas a tiempo.', 'Caliente, si llegás a tiempo.'],
  'Ponga fecha': ['Pon fecha', 'Poné fecha'],
  'Pase por él': ['Pasa por él', 'Pasá por él'],
  'Del horno a su casa': ['Del horno a tu casa', 'Del horno a tu casa'],
  'Pregunte antes': ['Pregunta antes', 'Preguntá antes'],
  'Le decimos qué acaba de salir.': ['Te decimos qué acaba de salir.', 'Te decimos qué acaba de salir.'],
  Venga: ['Ven', 'Vení'],
  'Y elija en la vitrina.': ['Y elige en la vitrina.', 'Y elegí en la vitrina.'],
  Compártalo: ['Compártelo', 'Compartilo'],
  'Solo, filtrado o con leche: diga cómo le gusta.': [
    'Solo, filtrado o con leche: di cómo te gusta.',
    'Solo, filtrado o con leche: decí cómo te gusta.',
  ],
  'Salado o dulce, del tamaño de su pausa.': ['Salado o dulce, del tamaño de tu pausa.', 'Salado o dulce, del tamaño de tu pausa.'],
  'Pregunte por el de turno y lléveselo a casa.': [
    'Pregunta por el de turno y llévatelo a casa.',
    'Preguntá por el de turno y llevátelo a casa.',
  ],
  'Pregunte en la barra cuál hay hoy.': ['Pregunta en la barra cuál hay hoy.', 'Preguntá en la barra cuál hay hoy.'],
  'Confírmelo al pedir, porque cambia con el grano de la semana.': [
    'Confírmalo al pedir, porque cambia con el grano de la semana.',
    'Confirmalo al pedir, porque cambia con el grano de la semana.',
  ],
  'Escriba antes de venir y le decimos cómo está ese día.': [
    'Escribe antes de venir y te decimos cómo está ese día.',
    'Escribí antes de venir y te decimos cómo está ese día.',
  ],
  'Diga el sabor, el tamaño y el día, y respondemos si da tiempo.': [
    'Di el sabor, el tamaño y el día, y respondemos si da tiempo.',
    'Decí el sabor, el tamaño y el día, y respondemos si da tiempo.',
  ],
  'Llegue temprano, quédese': ['Llega temprano, quédate', 'Llegá temprano, quedate'],
  'Avise cuántos vienen y guardamos la mesa.': ['Avisa cuántos vienen y guardamos la mesa.', 'Avisá cuántos vienen y guardamos la mesa.'],
  'Para grupos grandes, mejor sí. De a dos, llegue y encontramos un rincón.': [
    'Para grupos grandes, mejor sí. De a dos, llega y encontramos un rincón.',
    'Para grupos grandes, mejor sí. De a dos, llegá y encontramos un rincón.',
  ],
  'Sí: pregunte por los cocteles sin alcohol del día.': [
    'Sí: pregunta por los cocteles sin alcohol del día.',
    'Sí: preguntá por los tragos sin alcohol del día.',
  ],
  'Cuando hay música en vivo, pregunte antes: se lo decimos en el momento.': [
    'Cuando hay música en vivo, pregunta antes: te lo decimos en el momento.',
    'Cuando hay música en vivo, preguntá antes: te lo decimos en el momento.',
  ],
  'Escriba ese día y le contamos lo que más está saliendo.': [
    'Escribe ese día y te contamos lo que más está saliendo.',
    'Escribí ese día y te contamos lo que más está saliendo.',
  ],
  'En nuestra hamburguesería la plancha suena, el queso se funde y el punto es el suyo.': [
    'En nuestra hamburguesería la plancha suena, el queso se funde y el punto es el tuyo.',
    'En nuestra hamburguesería la plancha suena, el queso se funde y el punto es el tuyo.',
  ],
  'De la sencilla a la completa, al punto que pida.': [
    'De la sencilla a la completa, al punto que pidas.',
    'De la sencilla a la completa, al punto que pidas.',
  ],
  'Pregunte por la opción del día.': ['Pregunta por la opción del día.', 'Preguntá por la opción del día.'],
  'A su manera': ['A tu manera', 'A tu manera'],
  'Quite, ponga, doble: basta con escribirlo.': [
    'Quita, pon, duplica: basta con escribirlo.',
    'Sacá, poné, duplicá: basta con escribirlo.',
  ],
  'Sí. Escríbalo en el pedido y la plancha se encarga.': [
    'Sí. Escríbelo en el pedido y la plancha se encarga.',
    'Sí. Escribilo en el pedido y la plancha se encarga.',
  ],
  'Pregunte por la de hoy antes de pedir.': ['Pregunta por la de hoy antes de pedir.', 'Preguntá por la de hoy antes de pedir.'],
  'Al confirmar le decimos el tiempo de esa hora.': [
    'Al confirmar te decimos el tiempo de esa hora.',
    'Al confirmar te decimos el tiempo de esa hora.',
  ],
  'Mande la dirección y confirmamos si llegamos.': [
    'Manda la dirección y confirmamos si llegamos.',
    'Mandá la dirección y confirmamos si llegamos.',
  ],
  'Hable antes con la cocina: por la misma plancha pasa pan de trigo.': [
    'Habla antes con la cocina: por la misma plancha pasa pan de trigo.',
    'Hablá antes con la cocina: por la misma plancha pasa pan de trigo.',
  ],
  'Opciones con verduras: pregunte por las de hoy.': [
    'Opciones con verduras: pregunta por las de hoy.',
    'Opciones con verduras: preguntá por las de hoy.',
  ],
  'Diga el día y para cuántos, y la armamos con usted.': [
    'Di el día y para cuántos, y la armamos contigo.',
    'Decí el día y para cuántos, y la armamos con vos.',
  ],
  'Mande la dirección y confirmamos zona y tiempo.': [
    'Manda la dirección y confirmamos zona y tiempo.',
    'Mandá la dirección y confirmamos zona y tiempo.',
  ],
  'Siga la indicación de su médico; los platos calientes son una buena salida.': [
    'Sigue la indicación de tu médico; los platos calientes son una buena salida.',
    'Seguí la indicación de tu médico; los platos calientes son una buena salida.',
  ],
  'Elija los sabores y el tamaño del antojo.': ['Elige los sabores y el tamaño del antojo.', 'Elegí los sabores y el tamaño del antojo.'],
  'Cuente la fecha y vemos cómo ayudar.': ['Cuéntanos la fecha y vemos cómo ayudar.', 'Contanos la fecha y vemos cómo ayudar.'],
  'Pregunte por los sabores del día.': ['Pregunta por los sabores del día.', 'Preguntá por los sabores del día.'],
  'Los sabores cambian; pregunte en el mostrador cuáles hay hoy.': [
    'Los sabores cambian; pregunta en el mostrador cuáles hay hoy.',
    'Los sabores cambian; preguntá en el mostrador cuáles hay hoy.',
  ],
  'Confírmelo por mensaje antes de venir, porque no todos los días hay.': [
    'Confírmalo por mensaje antes de venir, porque no todos los días hay.',
    'Confirmalo por mensaje antes de venir, porque no todos los días hay.',
  ],
  'Pregunte por los tamaños y traiga bolsa térmica si el camino es largo.': [
    'Pregunta por los tamaños y trae bolsa térmica si el camino es largo.',
    'Preguntá por los tamaños y traé bolsa térmica si el camino es largo.',
  ],
  'Mande la dirección y respondemos si llega firme.': [
    'Manda la dirección y respondemos si llega firme.',
    'Mandá la dirección y respondemos si llega firme.',
  ],
  'El dulce de su fiesta': ['El dulce de tu fiesta', 'El dulce de tu fiesta'],
  'Tamaño, relleno y diseño acordados con usted.': [
    'Tamaño, relleno y diseño acordados contigo.',
    'Tamaño, relleno y diseño acordados con vos.',
  ],
  'Los de siempre y los que pida su fiesta.': ['Los de siempre y los que pida tu fiesta.', 'Los de siempre y los que pida tu fiesta.'],
  'Traiga una idea y le decimos qué se puede hacer.': [
    'Trae una idea y te decimos qué se puede hacer.',
    'Traé una idea y te decimos qué se puede hacer.',
  ],
  'Cuanto antes, mejor. Diga la fecha y confirmamos si aún cabe en la agenda.': [
    'Cuanto antes, mejor. Di la fecha y confirmamos si aún cabe en la agenda.',
    'Cuanto antes, mejor. Decí la fecha y confirmamos si aún entra en la agenda.',
  ],
  'Pregunte antes: la cocina usa leche y trigo, y explicamos qué es posible.': [
    'Pregunta antes: la cocina usa leche y trigo, y explicamos qué es posible.',
    'Preguntá antes: la cocina usa leche y trigo, y explicamos qué es posible.',
  ],
  'Su fiesta, nuestra cocina': ['Tu fiesta, nuestra cocina', 'Tu fiesta, nuestra cocina'],
  'Un servicio de banquetes {in-city} que cuida la comida mientras usted cuida a los invitados.': [
    'Un servicio de banquetes {in-city} que cuida la comida mientras tú cuidas a los invitados.',
    'Un servicio de banquetes {in-city} que cuida la comida mientras vos cuidás a los invitados.',
  ],
  'Nuestro servicio de banquetes planea con usted la carta, el montaje y la atención.': [
    'Nuestro servicio de banquetes planea contigo la carta, el montaje y la atención.',
    'Nuestro servicio de banquetes planea con vos la carta, el montaje y la atención.',
  ],
  'Café, almuerzo o coctel en su dirección.': ['Café, almuerzo o coctel en tu dirección.', 'Café, almuerzo o cóctel en tu dirección.'],
  'Diga cuántos son y la propuesta llega a la medida.': [
    'Di cuántos son y la propuesta llega a la medida.',
    'Decí cuántos son y la propuesta llega a la medida.',
  ],
  'Indique fecha, lugar, número de personas y tipo de fiesta.': [
    'Indica fecha, lugar, número de personas y tipo de fiesta.',
    'Indicá fecha, lugar, número de personas y tipo de fiesta.',
  ],
  'Pregúntelo al pedir el presupuesto y explicamos cómo funciona.': [
    'Pregúntalo al pedir el presupuesto y explicamos cómo funciona.',
    'Preguntalo al pedir el presupuesto y explicamos cómo funciona.',
  ],
  'Cuente dónde es y confirmamos si podemos ir.': [
    'Cuéntanos dónde es y confirmamos si podemos ir.',
    'Contanos dónde es y confirmamos si podemos ir.',
  ],
  'Avise en cuanto lo sepa y lo ajustamos dentro del plazo acordado.': [
    'Avisa en cuanto lo sepas y lo ajustamos dentro del plazo acordado.',
    'Avisá en cuanto lo sepas y lo ajustamos dentro del plazo acordado.',
  ],
};
