/** Function and business words that distinguish languages, folded; the stronger ones twice. */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  pt: 'o os a as um uma uns umas de do da dos das em no na nos nas por pelo pela para pra pro com sem que e ou mas mais meu minha meus minhas nosso nossa nossos nossas seu sua e esta este essa esse isso aqui sou somos sao tem temos ter nao nao tambem muito muita quero quero queremos preciso preciso precisamos gostaria fazer faz faca faco faca crie criar site site pagina loja vendo vende vendemos trabalho trabalhamos atendemos atende atendimento oi ola bom dia boa tarde voce voces gente segunda terca quarta quinta sexta sabado domingo feira das as ate desde anos cliente clientes preco precos horario horarios endereco telefone contato bairro rua entrega entregamos reais cardapio agendar agendamento orcamento consulta aula aulas cores cor azul verde vermelho preto branco fica ficamos sobre quem onde como quando porque porem ainda so nosso simples bonito moderno quem pelo pela dia dias semana hora horas manha tarde noite todo toda todos todas chama chamada chamado pix cep cnpj zap whatsapp',
  es: 'el la los las un una unos unas de del al en por para con sin que y o pero mas mi mis nuestro nuestra nuestros nuestras su sus es esta este estos estas eso aqui soy somos son hay tiene tenemos tengo no tambien muy quiero quiero queremos necesito necesito necesitamos quisiera hacer hace hacemos haz crea crear sitio sitio web pagina pagina tienda vendo vende vendemos trabajo trabajamos atendemos atiende atencion hola buenos dias buenas tardes usted ustedes lunes martes miercoles jueves viernes sabado sabados domingo domingos hasta desde anos cliente clientes precio precios horario horarios direccion telefono contacto barrio calle colonia envio envios pesos menu agendar cita citas reservas presupuesto clase clases colores color azul verde rojo negro blanco queda sobre quien donde como cuando porque aun solo sencillo bonito moderno dia semana hora horas manana tarde noche todo toda todos todas llama llamada llamado cada se le lo les nos y me te mucho puede pueda pedir',
  en: 'the a an of south north west east county mobile ring in on at by for for with without that and or but more my our our your his her their is are am was were be been this that these those here we we i you it has have had not also very want want need need would like make makes create build build website website site page landing shop store sell sells work works open opens hello hi monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun until since years customers clients client price prices hours address phone contact street delivery menu book booking appointment quote class classes colors colours color colour blue green red black white about who where how when because still only simple beautiful modern day days week hour morning evening night all every called named from to us please should can will just no yes',
  fr: 'le les des du une est sont dans pour avec sans que qui et ou mais plus mon ma mes notre nos votre vos ce cette ces ici je nous vous il elle ont avez voudrais veux besoin faire site boutique cherche lundi mardi mercredi jeudi vendredi samedi dimanche depuis jusqu heures adresse telephone rue bonjour au aux chez sur tres bien prix ouvert fermeture rendez cree creer pas l d j c est un restaurant',
  it: 'il lo gli i le un uno una di del della dei delle nel nella per con senza che e o ma piu mio mia miei nostro nostra vostro questo questa qui sono siamo abbiamo ho non anche molto vorrei voglio bisogno fare sito negozio vendiamo lunedi martedi mercoledi giovedi venerdi sabato domenica dal dalle alle ore indirizzo telefono via piazza ciao buongiorno aperto chiuso prezzi si chiama da al',
  de: 'der die das den dem des ein eine einen einer und oder aber mit ohne fur ist sind war im in am auf aus bei von zu zum zur ich wir sie ihr mein meine unser unsere euer nicht auch sehr brauche mochte will webseite website seite laden geschaft montag dienstag mittwoch donnerstag freitag samstag sonntag uhr bis seit adresse telefon strasse hallo preise offnungszeiten geoffnet geschlossen fur bitte',
  nl: 'de het een van in op met zonder voor en of maar mijn onze ons wij ik jij je niet ook zeer graag wil nodig website winkel maandag dinsdag woensdag donderdag vrijdag zaterdag zondag tot sinds uur adres telefoon straat hallo prijzen geopend zijn heeft wordt naar bij dit deze',
  ca: 'el els les uns unes amb sense per que i o pero meu meva nostre nostra aquest aquesta soc som necessito vull pagina botiga dilluns dimarts dimecres dijous divendres dissabte diumenge fins des carrer adreca telefon bon dia preus obert tancat a la al dels',
  pl: 'i w na z do nie jest sa to potrzebuje chce strona strony sklep dla moja moj nasz nasza poniedzialek wtorek sroda czwartek piatek sobota niedziela od godziny adres telefon ulica ceny oraz',
  tr: 've bir bu icin ile web sitesi istiyorum pazartesi sali carsamba persembe cuma cumartesi pazar saat adres telefon cadde sokak fiyat benim bizim olan gibi daha acik kapali',
};

/** Letters and pairs of letters that hardly occur elsewhere, tested on the text with its accents in lower case. */
export const LANGUAGE_SIGNS: readonly (readonly [language: string, sign: RegExp, weight: number])[] = [
  ['pt', /[ãõ]/g, 2],
  ['pt', /ç[ãõ]|lh|nh/g, 0.7],
  ['pt', /r\$|\bpix\b|\bcep\b|\bcnpj\b|\boab\b|\bcro\b/g, 2],
  ['es', /[ñ¿¡]/g, 2.5],
  ['es', /ción|ll/g, 0.7],
  ['es', /\bmxn\b|c\.p\.|\bcol\./g, 2],
  ['fr', /[êèœùû]|\bqu'|\bl'|\bd'/g, 1],
  ['de', /[ßäöü]/g, 1.5],
  ['it', /zz|gli|\bdell'|\bl'/g, 0.6],
  ['ca', /l·l|ny\b|\bd'/g, 1],
  ['pl', /[łżźśćńąę]/g, 2],
  ['tr', /[ğşıİ]/g, 2],
];

/** Beginnings, endings and pairs of letters that reveal the language of a few unknown words, on folded text. */
export const LANGUAGE_SHAPES: readonly (readonly [language: string, shape: RegExp])[] = [
  [
    'en',
    /[a-z]{3}(?:ing|ings|ers|ght|ness|ship|smith|wright|shop|work|works|maker|makers|ware|yard|stones?)\b|\bwh|th|sh|ck\b|ck[a-z]|oo|ee|w|ss\b|[bcdfgklmnprst]y\b|[a-z]{2}[dgklmnprt]s\b/g,
  ],
  ['pt', /[a-z]{2}(?:cao|coes|eir[oa]s?|inh[oa]s?|agem|agens|aria|arias|dor|dora|mento)\b|lh[aeo]|nh[aeo]/g],
  ['es', /[a-z]{2}(?:cion|ciones|er[oa]s?|eria|erias|aje|illo|illa|dores|miento)\b|ll[aeo]|ue[a-z]/g],
];

/** Names of languages in a wish ("site em inglês"), folded. */
export const LANGUAGE_NAMES: readonly (readonly [language: string, names: string])[] = [
  ['pt', 'portugues|portuguese|portuguesa|البرتغاليه|pt-br|ptbr'],
  ['en', 'ingles|inglesa|english|الانجليزيه|الانكليزيه|انجليزيه|انكليزيه|انجليزي|انكليزي|anglais|inglese|englisch'],
  ['es', 'espanhol|espanhola|spanish|espanol|castellano|الاسبانيه|espagnol'],
  ['ar', 'arabe|arabic|العربيه|عربي'],
  ['fr', 'frances|french|francesa|الفرنسيه|francais'],
  ['it', 'italiano|italian|italiana'],
  ['de', 'alemao|german|aleman|deutsch'],
  ['ja', 'japones|japanese'],
  ['zh', 'chines|chinese|chino|mandarim|mandarin'],
  ['he', 'hebraico|hebrew|hebreo'],
  ['cy', 'welsh|gales'],
  ['ca', 'catalao|catalan|valenciano'],
  ['eu', 'euskera|basque|basco'],
  ['gl', 'gallego|galego'],
  ['ga', 'irish|gaelic|gaeilge'],
  ['af', 'afrikaans'],
  ['nah', 'nahuatl'],
  ['mi', 'maori|te reo'],

  ['ru', 'russo|russian|ruso'],
  ['hi', 'hindi'],
  ['qu', 'quechua'],
  ['gn', 'guarani'],
];
