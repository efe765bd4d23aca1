/** Sentences that address the reader, in their tú and vos forms. */
export const interfaceCopy: Readonly<Record<string, readonly [tu: string, vos: string]>> = {
  Escríbanos: ['Escríbenos', 'Escribinos'],
  'Recibimos su mensaje. La respuesta llegará al contacto que nos dejó.': [
    'Recibimos tu mensaje. La respuesta llegará al contacto que nos dejaste.',
    'Recibimos tu mensaje. La respuesta llegará al contacto que nos dejaste.',
  ],
  'Sí. Para conocer los detalles de su caso, basta con preguntar.': [
    'Sí. Para conocer los detalles de tu caso, basta con preguntar.',
    'Sí. Para conocer los detalles de tu caso, basta con preguntar.',
  ],
  'No. Para saber cómo queda en su caso, escríbanos.': [
    'No. Para saber cómo queda en tu caso, escríbenos.',
    'No. Para saber cómo queda en tu caso, escribinos.',
  ],
  'No, no hace falta. Si la duda sigue, envíe un mensaje.': [
    'No, no hace falta. Si la duda sigue, envía un mensaje.',
    'No, no hace falta. Si la duda sigue, enviá un mensaje.',
  ],
  'No. Y si en su caso algo es distinto, cuéntenos y lo vemos.': [
    'No. Y si en tu caso algo es distinto, cuéntanos y lo vemos.',
    'No. Y si en tu caso algo es distinto, contanos y lo vemos.',
  ],
  'Depende de cada caso. Cuéntenos el suyo y le respondemos directamente.': [
    'Depende de cada caso. Cuéntanos el tuyo y te respondemos directamente.',
    'Depende de cada caso. Contanos el tuyo y te respondemos directamente.',
  ],
  'Conozca lo que ofrece {the-category}, cómo funciona y las preguntas más comunes.': [
    'Conoce lo que ofrece {the-category}, cómo funciona y las preguntas más comunes.',
    'Conocé lo que ofrece {the-category}, cómo funciona y las preguntas más comunes.',
  ],
  'Hable directamente con nosotros y resuelva sus dudas.': [
    'Habla directamente con nosotros y resuelve tus dudas.',
    'Hablá directamente con nosotros y resolvé tus dudas.',
  ],
  'La dirección pudo haber cambiado o tener una letra de más. Puede empezar de nuevo desde el inicio.': [
    'La dirección pudo haber cambiado o tener una letra de más. Puedes empezar de nuevo desde el inicio.',
    'La dirección pudo haber cambiado o tener una letra de más. Podés empezar de nuevo desde el inicio.',
  ],
  'Qué pasa con los datos que usted deja en esta página, dicho con claridad.': [
    'Qué pasa con los datos que dejas en esta página, dicho con claridad.',
    'Qué pasa con los datos que dejás en esta página, dicho con claridad.',
  ],
  '## Qué datos recibimos\n- Lo que usted escribe en el formulario: nombre, contacto y mensaje.\n- El número de visitas, sin identificar a nadie. La página no usa cookies de publicidad.\n\n## Para qué los usamos\nLos datos del formulario sirven solo para responderle. No se venden ni se entregan a terceros para publicidad.\n\n## Por cuánto tiempo\nLos mensajes se guardan mientras dure la conversación y por el plazo que pida la ley. Después se borran.\n\n## Quién responde\nEl responsable de los datos es {name}. Para cualquier solicitud, use el contacto de esta página.':
    [
      '## Qué datos recibimos\n- Lo que escribes en el formulario: nombre, contacto y mensaje.\n- El número de visitas, sin identificar a nadie. La página no usa cookies de publicidad.\n\n## Para qué los usamos\nLos datos del formulario sirven solo para responderte. No se venden ni se entregan a terceros para publicidad.\n\n## Por cuánto tiempo\nLos mensajes se guardan mientras dure la conversación y por el plazo que pida la ley. Después se borran.\n\n## Quién responde\nEl responsable de los datos es {name}. Para cualquier solicitud, usa el contacto de esta página.',
      '## Qué datos recibimos\n- Lo que escribís en el formulario: nombre, contacto y mensaje.\n- El número de visitas, sin identificar a nadie. La página no usa cookies de publicidad.\n\n## Para qué los usamos\nLos datos del formulario sirven solo para responderte. No se venden ni se entregan a terceros para publicidad.\n\n## Por cuánto tiempo\nLos mensajes se guardan mientras dure la conversación y por el plazo que pida la ley. Después se borran.\n\n## Quién responde\nEl responsable de los datos es {name}. Para cualquier solicitud, usá el contacto de esta página.',
    ],
  '## Sus opciones\nPuede preguntar qué datos suyos tenemos, pedir que se corrijan o se borren y pedir que dejemos de usarlos. Las leyes de privacidad de su estado pueden darle más derechos, y atendemos las solicitudes de cualquier estado.':
    [
      '## Tus opciones\nPuedes preguntar qué datos tuyos tenemos, pedir que se corrijan o se borren y pedir que dejemos de usarlos. Las leyes de privacidad de tu estado pueden darte más derechos, y atendemos las solicitudes de cualquier estado.',
      '## Tus opciones\nPodés preguntar qué datos tuyos tenemos, pedir que se corrijan o se borren y pedir que dejemos de usarlos. Las leyes de privacidad de tu estado pueden darte más derechos, y atendemos las solicitudes de cualquier estado.',
    ],
  '## Sus derechos según la ley brasileña\nLa Ley General de Protección de Datos de Brasil (LGPD, Ley 13.709/2018) le da derecho a saber si tenemos datos suyos y recibir una copia, a corregirlos o borrarlos y a retirar su consentimiento cuando quiera. También puede acudir a la autoridad nacional, la ANPD.':
    [
      '## Tus derechos según la ley brasileña\nLa Ley General de Protección de Datos de Brasil (LGPD, Ley 13.709/2018) te da derecho a saber si tenemos datos tuyos y recibir una copia, a corregirlos o borrarlos y a retirar tu consentimiento cuando quieras. También puedes acudir a la autoridad nacional, la ANPD.',
      '## Tus derechos según la ley brasileña\nLa Ley General de Protección de Datos de Brasil (LGPD, Ley 13.709/2018) te da derecho a saber si tenemos datos tuyos y recibir una copia, a corregirlos o borrarlos y a retirar tu consentimiento cuando quieras. También podés acudir a la autoridad nacional, la ANPD.',
    ],
  '## Sus derechos ARCO\nConforme a la ley mexicana de protección de datos personales, usted puede pedir el acceso, la rectificación, la cancelación u oponerse al uso de sus datos, y retirar su consentimiento en cualquier momento.':
    [
      '## Tus derechos ARCO\nConforme a la ley mexicana de protección de datos personales, puedes pedir el acceso, la rectificación, la cancelación u oponerte al uso de tus datos, y retirar tu consentimiento en cualquier momento.',
      '## Tus derechos ARCO\nConforme a la ley mexicana de protección de datos personales, podés pedir el acceso, la rectificación, la cancelación u oponerte al uso de tus datos, y retirar tu consentimiento en cualquier momento.',
    ],
  '## Sus derechos\nPuede pedir el acceso, la rectificación, la supresión y la portabilidad de sus datos, y retirar su consentimiento en cualquier momento. También puede reclamar ante la Agencia Española de Protección de Datos.':
    [
      '## Tus derechos\nPuedes pedir el acceso, la rectificación, la supresión y la portabilidad de tus datos, y retirar tu consentimiento en cualquier momento. También puedes reclamar ante la Agencia Española de Protección de Datos.',
      '## Tus derechos\nPodés pedir el acceso, la rectificación, la supresión y la portabilidad de tus datos, y retirar tu consentimiento en cualquier momento. También podés reclamar ante la Agencia Española de Protección de Datos.',
    ],
  '## Sus derechos\nLa Ley 25.326 le permite acceder a sus datos, corregirlos y pedir que se supriman. La Agencia de Acceso a la Información Pública atiende los reclamos.':
    [
      '## Tus derechos\nLa Ley 25.326 te permite acceder a tus datos, corregirlos y pedir que se supriman. La Agencia de Acceso a la Información Pública atiende los reclamos.',
      '## Tus derechos\nLa Ley 25.326 te permite acceder a tus datos, corregirlos y pedir que se supriman. La Agencia de Acceso a la Información Pública atiende los reclamos.',
    ],
  '## Sus derechos\nLa Ley 1581 de 2012 le permite conocer, actualizar y rectificar sus datos, y pedir que se supriman. La Superintendencia de Industria y Comercio atiende las quejas.':
    [
      '## Tus derechos\nLa Ley 1581 de 2012 te permite conocer, actualizar y rectificar tus datos, y pedir que se supriman. La Superintendencia de Industria y Comercio atiende las quejas.',
      '## Tus derechos\nLa Ley 1581 de 2012 te permite conocer, actualizar y rectificar tus datos, y pedir que se supriman. La Superintendencia de Industria y Comercio atiende las quejas.',
    ],
};
