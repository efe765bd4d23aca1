import { type ArchetypeCopy, ask, block, point, points, story, type TradeCopy } from '../shape.ts';

export const retail: Partial<ArchetypeCopy> = {
  features: [
    block('Lo que encuentra en la tienda', 'Venga a ver, o pregunte por mensaje.'),
    block('En nuestras vitrinas', 'Lo que hay cambia; la atención, no.'),
    block('Elegido con cuidado', 'Si busca algo que no ve, díganos.'),
  ],
  story: [
    story(
      'Cosas elegidas una por una',
      'Lo que está aquí alguien lo tocó, lo probó y decidió que valía la pena. Preferimos tener menos y conocer bien lo que vendemos.\n\nPor eso, cuando pregunta, hay respuesta.',
    ),
    story(
      'El gusto de entrar a mirar',
      'Una tienda es también un lugar para pasar, tocar y comparar. Nadie le va a seguir por los pasillos.\n\nSi necesita ayuda, estamos cerca; si quiere mirar con calma, también.',
    ),
    story(
      'Comprar bien es comprar una vez',
      'Antes de vender preguntamos para qué es. A veces lo que conviene cuesta menos de lo que se pensaba, y lo decimos.\n\nAsí la gente vuelve, y nosotros conocemos a quien nos compra.',
    ),
  ],
  promise: [
    points(
      'Cómo vendemos',
      point('lightbulb', 'Consejo honesto', 'Si no es lo que necesita, se lo decimos.'),
      point('receipt', 'Precio claro', 'El que ve es el que paga.'),
      point('refresh-cw', 'Cambios explicados', 'Sabe las condiciones antes de comprar.'),
    ),
    points(
      'Lo que puede esperar',
      point('eye', 'Ver antes de decidir', 'En la tienda o con más fotos por mensaje.'),
      point('message-circle', 'Respuesta de una persona', 'Que conoce lo que vende.'),
      point('package-check', 'Empaque cuidado', 'Para que llegue a casa como salió de aquí.'),
    ),
    points(
      'Palabra de mostrador',
      point('search', 'Si no hay, lo buscamos', 'Y si no se consigue, también se lo decimos.'),
      point('tag', 'Sin sorpresas', 'Medidas, materiales y cuidados, dichos antes.'),
      point('heart', 'Después de la compra', 'Si algo salió mal, escriba y lo vemos.'),
    ),
  ],
  steps: [
    points(
      'Cómo comprar',
      point('search', 'Elija', 'Mire los productos o diga qué busca.'),
      point('message-circle', 'Pregunte', 'Confirmamos si hay, en qué medida y a qué precio.'),
      point('wallet', 'Acuerde el pago', 'Con las formas disponibles ese día.'),
      point('package-check', 'Recíbalo', 'En la tienda o como lo acordemos.'),
    ),
    points(
      'De la vitrina a su casa',
      point('eye', 'Vea', 'De cerca o en foto.'),
      point('check', 'Aparte', 'Se lo guardamos con su nombre.'),
      point('shopping-bag', 'Llévelo', 'Listo para usar o para regalar.'),
    ),
    points(
      'Comprar es fácil',
      point('send', 'Mande un mensaje', 'Con el producto o una foto de lo que busca.'),
      point('messages-square', 'Aclare sus dudas', 'Medidas, colores, cuidados.'),
      point('store', 'Pase a recogerlo', 'O pregunte cómo se puede enviar.'),
    ),
  ],
  products: [
    block('Nuestros productos', 'Elija y escriba para confirmar que haya.'),
    block('En la vitrina', 'Lo que se ve aquí y lo que puede pedir.'),
    block('Para llevar a casa', 'Si quiere otra medida o color, pregunte.'),
  ],
  map: [
    block('Venga a verlo de cerca', 'Toque la dirección y siga el mapa.'),
    block('Dónde está la tienda'),
    block('El camino a la vitrina'),
  ],
  faq: [
    block('Antes de comprar', 'Respuestas cortas a lo que más se pregunta.'),
    block('Preguntas de mostrador'),
    block('Bueno es saberlo', '¿Falta la suya? Escríbanos.'),
  ],
  contact: [
    block('Pregunte lo que quiera', 'Diga qué busca y le respondemos con lo que hay.'),
    block('Hable con la tienda', 'Existencias, medidas, encargos: cuéntenos.'),
    block('¿No lo encuentra?', 'Descríbalo y lo buscamos.'),
  ],
  cta: [
    block('¿Le gustó algo?', 'Escriba y se lo apartamos.'),
    block('Pase a mirar', 'Sin compromiso y con calma.'),
    block('¿Busca un regalo?', 'Cuente para quién es y le damos ideas.'),
  ],
  footer: ['Cosas buenas, elegidas con criterio.', 'Entre, mire y pregunte.', 'Una tienda con gente que sabe lo que vende.'],
};

export const retailTrades: Record<string, TradeCopy> = {
  retail: {
    category: { one: 'tienda', gender: 'f' },
    hero: [
      block('Pase y mire', '{a-category} {in-city} con cosas elegidas una por una y gente que sabe lo que vende.'),
      block('Lo que buscaba, y algo más', '{in-category} se pregunta, se compara y se decide con calma.'),
    ],
    services: [
      point('sparkles', 'Novedades', 'Lo que acaba de llegar, sin prisa por venderlo.'),
      point('gift', 'Regalos', 'Cuente para quién es y le ayudamos a elegir.'),
      point('search', 'Encargos', 'Si no lo tenemos, vemos si se puede conseguir.'),
      point('message-circle', 'Consejo', 'Preguntas sobre medidas, materiales y usos.'),
      point('package', 'Empaque', 'Listo para llevar o para regalar.'),
      point('store', 'Para ver de cerca', 'Toque, compare y pruebe en la tienda.'),
    ],
    faq: [
      ask('¿Hay existencias?', 'Escriba con el producto que le interesa y lo confirmamos.'),
      ask('¿Hacen envíos?', 'Diga a dónde y le explicamos si se puede y cuánto cuesta.', 'delivery'),
      ask('¿Se puede cambiar?', 'Guarde el recibo y pregunte las condiciones al comprar.', 'policy'),
      ask('¿Qué formas de pago aceptan?', 'Confírmelo por mensaje antes de venir.', 'payment'),
      ask('¿Pueden apartarme algo?', 'Sí, díganos el nombre y cuándo pasa.'),
      ask('¿Envuelven para regalo?', 'Pídalo al comprar y lo dejamos listo.'),
    ],
  },
  'clothing-store': {
    category: { one: 'tienda de ropa', gender: 'f' },
    hero: [
      block('Ropa para la vida que lleva', 'Una tienda de ropa {in-city} con prendas que combinan entre sí y con lo que ya tiene.'),
      block('Pruébese con calma', 'En nuestra tienda de ropa el espejo es grande y la opinión, sincera.'),
    ],
    services: [
      point('shirt', 'Prendas de diario', 'Cómodas, combinables y fáciles de lavar.'),
      point('sparkles', 'Para salir', 'Para la cena, la boda o la foto.'),
      point('ruler', 'Tallas', 'Pregunte por la suya antes de venir.'),
      point('handbag', 'Accesorios', 'Lo que termina el conjunto.'),
      point('gift', 'Regalos', 'Le ayudamos a acertar con la talla.'),
      point('message-circle', 'Asesoría', 'Diga la ocasión y armamos opciones.'),
    ],
    faq: [
      ask('¿Qué tallas hay?', 'Cambian con cada prenda. Escriba y le decimos cuáles quedan.'),
      ask('¿Se puede cambiar una prenda?', 'Con etiqueta y recibo. Pregunte el plazo al comprar.', 'policy'),
      ask('¿Hacen arreglos?', 'Pregunte en la tienda por la prenda que eligió.'),
      ask('¿Puedo ver más fotos?', 'Sí, escriba y se las mandamos.'),
      ask('¿Hacen envíos?', 'Diga a dónde y lo vemos.', 'delivery'),
      ask('¿Cómo cuido la prenda?', 'Siga la etiqueta; si tiene dudas, pregúntenos antes de lavar.'),
    ],
  },
  florist: {
    category: { one: 'florería', gender: 'f' },
    hero: [
      block('Flores que dicen algo', 'Una florería {in-city} que arma cada ramo con lo mejor del día.'),
      block('Para decirlo sin hablar', 'En nuestra florería se pregunta para quién es y después se eligen los colores.'),
    ],
    act: { order: 'Encargar flores', buy: 'Encargar flores' },
    services: [
      point('flower', 'Ramos', 'Con la flor de temporada y su paleta.'),
      point('flower-2', 'Arreglos', 'Para la mesa, la entrada o el escritorio.'),
      point('leaf', 'Plantas', 'Con consejos de luz y de riego.'),
      point('heart', 'Bodas y fiestas', 'Flores pensadas con usted y para su lugar.'),
      point('gift', 'Con mensaje', 'Escriba las palabras y van con el ramo.'),
      point('rose', 'Despedidas', 'Coronas y arreglos hechos con respeto.'),
    ],
    faq: [
      ask('¿Con cuánto tiempo encargo?', 'De un día para otro suele alcanzar; para eventos, con más margen.'),
      ask('¿Puedo elegir las flores?', 'Diga cuáles le gustan y le contamos cuáles hay.'),
      ask('¿Hacen entregas?', 'Mande la dirección y la hora, y lo confirmamos.', 'delivery'),
      ask('¿Cómo duran más?', 'Corte los tallos en diagonal, cambie el agua y aléjelas del sol.'),
      ask('¿Y si la flor que quiero no hay?', 'Le proponemos una parecida antes de armar el ramo.'),
      ask('¿Cuánto cuesta un ramo?', 'Depende del tamaño y de la flor. Diga su presupuesto y lo armamos.', 'price'),
    ],
  },
  'pet-shop': {
    category: { one: 'tienda de mascotas', gender: 'f' },
    hero: [
      block('Para el que espera en la puerta', 'Una tienda de mascotas {in-city} con comida, juguetes y buenos consejos.'),
      block('Colas que se mueven', 'En nuestra tienda de mascotas primero se pregunta cómo es la suya.'),
    ],
    services: [
      point('bone', 'Alimento', 'Según la edad, el tamaño y el gusto.'),
      point('dog', 'Juguetes', 'Para morder, correr y cansarse.'),
      point('soap', 'Higiene', 'Champú, cepillos y arena.'),
      point('paw-print', 'Paseo', 'Correas, arneses y placas.'),
      point('cat', 'Gatos', 'Rascadores, camas y escondites.'),
      point('fish', 'Peces y aves', 'Lo básico para que estén bien.'),
    ],
    faq: [
      ask('¿Qué alimento le conviene?', 'Díganos edad, peso y raza. Si tiene alguna enfermedad, consulte al veterinario.'),
      ask('¿Hacen envíos?', 'Mande la dirección y le decimos si llegamos.', 'delivery'),
      ask('¿Puedo entrar con mi mascota?', 'Con correa y de buen humor, sí. Si hay mucha gente, espere un momento en la puerta.'),
      ask('¿Bañan perros?', 'Pregunte por mensaje si hay ese servicio y qué días.'),
      ask('¿Y si no le gusta el alimento?', 'Cuéntenos y buscamos otro. El cambio se hace de a poco.'),
      ask('¿Qué arnés le queda?', 'Mida el pecho y el cuello, o tráigala y lo probamos.'),
    ],
  },
  bookshop: {
    category: { one: 'librería', gender: 'f' },
    hero: [
      block('Venga por uno, llévese otro', 'Una librería {in-city} con mesas para hojear y alguien que leyó lo que recomienda.'),
      block('El libro que no sabía que buscaba', 'En nuestra librería se puede mirar toda la tarde.'),
    ],
    services: [
      point('book-open', 'Novelas y cuentos', 'Lo nuevo y lo que nunca pasa de moda.'),
      point('baby', 'Infantil', 'Para leer juntos antes de dormir.'),
      point('library', 'Ensayo e historia', 'Para entender y para discutir.'),
      point('search', 'Encargos', 'Díganos el título y lo buscamos.'),
      point('gift', 'Regalos', 'Cuente qué leyó y acertamos con el siguiente.'),
      point('messages-square', 'Encuentros', 'Pregunte por lecturas y presentaciones.'),
    ],
    faq: [
      ask('¿Pueden conseguir un libro?', 'Mande título y autor, y le decimos si se puede y cuánto tarda.'),
      ask('¿Compran libros usados?', 'Pregunte por mensaje, con fotos y una lista.'),
      ask('¿Puedo leer en la tienda?', 'Hojear es parte del placer. Con cuidado, claro.'),
      ask('¿Hacen envíos?', 'Diga a dónde y lo confirmamos.', 'delivery'),
      ask('¿Tienen textos escolares?', 'Mande la lista y revisamos qué hay.'),
      ask('¿Qué regalo a alguien que lee mucho?', 'Díganos sus tres últimos libros y le damos opciones.'),
    ],
  },
  butcher: {
    category: { one: 'carnicería', gender: 'f' },
    hero: [
      block('El corte que pide su receta', 'Una carnicería {in-city} donde se pregunta qué va a cocinar antes de afilar el cuchillo.'),
      block('Buena carne, bien cortada', 'En nuestra carnicería se elige a la vista y se corta en el momento.'),
    ],
    act: { order: 'Hacer un pedido', buy: 'Hacer un pedido' },
    services: [
      point('beef', 'Res', 'Para guisar, para asar o para freír.'),
      point('ham', 'Cerdo', 'Costilla, lomo y lo que pida la olla.'),
      point('drumstick', 'Pollo', 'Entero o en piezas, limpio y listo.'),
      point('flame', 'Para la parrilla', 'Díganos cuántos son y calculamos.'),
      point('utensils', 'Carne molida', 'Molida en el momento, del corte que elija.'),
      point('package', 'Pedidos', 'Escriba antes y pase solo a recoger.'),
    ],
    faq: [
      ask(
        '¿Cuánta carne calculo por persona?',
        'Para una parrilla, alrededor de medio kilo por adulto. Díganos quiénes vienen y lo ajustamos.',
      ),
      ask('¿Cortan a medida?', 'Sí, diga el grosor y para qué es.'),
      ask('¿Puedo encargar por mensaje?', 'Mande el pedido y la hora en que pasa.'),
      ask('¿Hacen entregas?', 'Diga la dirección y le confirmamos si se puede.', 'delivery'),
      ask('¿Cuánto dura en el refrigerador?', 'La molida, un día; las piezas, dos o tres. Si no, al congelador.'),
      ask('¿Cómo se puede pagar?', 'Pregunte al hacer el pedido.', 'payment'),
    ],
  },
  pharmacy: {
    category: { one: 'farmacia', gender: 'f' },
    hero: [
      block('Alguien que explica la receta', 'Una farmacia {in-city} para preguntar sin prisa y sin vergüenza.'),
      block('Cerca cuando hace falta', 'En nuestra farmacia se atiende con calma, también a quien viene con tos.'),
    ],
    act: { contact: 'Preguntar por un producto', buy: 'Preguntar por un producto' },
    services: [
      point('pill', 'Medicamentos', 'Con receta cuando la ley la pide.'),
      point('baby-care', 'Bebés', 'Pañales, leche y cuidado de la piel.'),
      point('tube-lotion', 'Piel', 'Protector solar, cremas y consejo.'),
      point('bandage', 'Botiquín', 'Lo que conviene tener en casa.'),
      point('search', 'Encargos', 'Si no lo hay, preguntamos cuándo llega.'),
      point('message-circle', 'Consejo', 'Cómo se toma, con qué no se mezcla y qué vigilar.'),
    ],
    faq: [
      ask('¿Tienen el medicamento que busco?', 'Escriba el nombre y la dosis, y lo confirmamos.'),
      ask('¿Necesito receta?', 'Para algunos, sí, por ley. Tráigala y se la devolvemos si corresponde.'),
      ask('¿Hacen entregas?', 'Mande la dirección y le decimos si es posible.', 'delivery'),
      ask('¿Puedo preguntar por una molestia?', 'Sí, le orientamos; y si hace falta un médico, se lo decimos.'),
      ask('¿Aceptan devoluciones?', 'Los medicamentos no suelen poder devolverse. Pregunte antes de pagar.', 'policy'),
      ask('¿Están abiertos de noche?', 'Confírmelo por teléfono antes de salir.', 'hours'),
    ],
  },
};
