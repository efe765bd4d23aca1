import { GOOD_HEADERS, type LocalSite } from './site.ts';

/** Sites by other hands, in other trades, languages and ways of writing HTML, without a fault: a finding about one is a false one. */

const clean = (host: string, about: string, text: string, headers: Record<string, string> = {}): LocalSite => ({
  host: `${host}.example`,
  about,
  faults: [],
  answer: (_, answer, { pathname }) => {
    const answers = pathname === '/' || pathname.endsWith('/') || pathname.endsWith('.html');
    answer.writeHead(answers ? 200 : 204, { ...GOOD_HEADERS, ...headers }).end(answers ? text : '');
  },
});

const RESTAURANTE = `<!DOCTYPE html>
<html lang="es-MX">
<head>
  <meta charset="utf-8">
  <meta content="width=device-width,initial-scale=1" name="viewport">
  <title>La Milpa de Chole | Comida oaxaqueña en Puebla</title>
  <meta content="Tlayudas, mole negro y tamales hechos al momento en el centro de Puebla. Mesa para dos o para veinte, de martes a domingo." name="description">
  <meta property="og:title" content="La Milpa de Chole"><meta content="https://milpa.example/mesa.jpg" property="og:image">
  <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Restaurant","name":"La Milpa de Chole","servesCuisine":"Oaxaca"},{"@type":"WebSite","name":"La Milpa"}]}</script>
</head>
<body><header><nav aria-label="Principal"><a href="#carta">Carta</a> <a href="#donde">Dónde</a></nav><h1>Comida de Oaxaca en el centro de Puebla</h1></header>
<section id="carta"><h2>La carta</h2><table><tr><th scope="row">Tlayuda con tasajo</th><td>$145</td></tr><tr><th scope="row">Mole negro</th><td>$210 MXN</td></tr></table></section>
<section id="donde"><h2>Dónde estamos</h2><address>Avenida 5 Oriente 210, Centro, 72000 Puebla, México</address>
<p>Martes a domingo de 13:00 a 22:30</p>
<p><a href="tel:+522221234567">222 123 4567</a> · <a href="https://api.whatsapp.com/send?phone=522221234567">Escríbenos por WhatsApp</a></p>
<iframe title="Mapa" src="https://www.google.com/maps/embed?pb=puebla" width="600" height="300" loading="lazy"></iframe></section></body></html>`;

const PLUMBER = `<!doctype html><html lang=en><head><meta charset=utf-8><title>Harlow &amp; Daughters, plumbers in Bristol since 1984</title>
<meta name=description content="Leaks, boilers and bathrooms across Bristol and Bath. Fixed prices before we start, same-day visits, and a year of guarantee on each job.">
<meta name=viewport content="width=device-width"><meta property=og:image content=/van.webp>
<script type=application/ld+json>[{"@context":"https://schema.org","@type":"Plumber","name":"Harlow & Daughters"}]</script>
<link rel=icon href=data:,></head><body>
<h1>A leak fixed today, at a price you know first</h1>
<p>Call <a href=tel:+441179460000>0117 946 0000</a> or message us on <a href=https://wa.me/441179460000>WhatsApp</a>.</p>
<h2>Prices</h2><ul><li>Leaking tap: £65<li>Boiler service: £95<li>New bathroom from £3,400</ul>
<h2>Find us</h2><p>14 Gloucester Road, Bristol BS7 8AL (<a href="https://maps.app.goo.gl/abc">map</a>)<p>Mon–Fri 7:30am–6pm, Sat 8am–1pm
<form action=/ask method=post><label>Your name <input name=name autocomplete=name></label> <label for=m>Message</label><textarea id=m name=message></textarea><button>Send</button></form>
</body></html>`;

const CLINICA = `<!DOCTYPE html><html lang="pt-BR"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<title>Dra. Lívia Sampaio, dermatologista em Recife</title>
<meta name="description" content="Consultas de dermatologia em Boa Viagem, Recife: acne, pele sensível, pintas e queda de cabelo. Horários na mesma semana.">
<meta property="og:image" content="https://clinica.example/og.png"/><meta property="og:type" content="website"/>
<script type="application/ld+json">
{ "@context": "https://schema.org", "@type": ["Physician", "LocalBusiness"], "name": "Dra. Lívia Sampaio" }
</script>
<!--[if lt IE 9]><script src="old.js"></script><![endif]-->
</head><body class="home page-template"><div id="page"><a class="skip-link" href="#content">Pular para o conteúdo</a>
<main id="content"><article><h1 class="entry-title">Sua pele merece tempo e atenção</h1>
<picture><source srcset="/foto.avif" type="image/avif"><img src="/foto.jpg" alt="A doutora Lívia no consultório" width="800" height="600" loading="eager"></picture>
<img src="/linha.svg" alt="" width="80" height="4">
<h2>Consultas</h2><p>Primeira consulta: R$ 420. Retorno em trinta dias sem custo.</p>
<h2>Atendimento</h2><p>De segunda a quinta, das 9h às 17h; sexta até o meio-dia.</p>
<p>Avenida Conselheiro Aguiar, 2738, sala 904, Boa Viagem, Recife - PE, 51020-020. <a href="https://maps.google.com/?q=-8.12,-34.9">Ver no mapa</a></p>
<p>Telefone: <a href="tel:8130254400">(81) 3025-4400</a>. WhatsApp: <a href="https://wa.me/5581988887777">(81) 98888-7777</a></p></article></main></div></body></html>`;

const LOJA = `<!doctype html><html lang="pt"><head><meta charset="utf-8"><meta name="viewport" content="initial-scale=1, width=device-width">
<title>Fio da Serra: meias e mantas de lã de Gramado</title>
<meta name="description" content="Meias, mantas e gorros de lã natural tecidos em Gramado. Entrega em todo o Brasil e troca em trinta dias, sem perguntas.">
<meta name="twitter:image" content="/manta.jpg"><meta property="og:image" content="/manta.jpg">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Store","name":"Fio da Serra","telephone":"+55 54 3286-1100","priceRange":"$$"}</script>
<link rel="stylesheet" href="/estilo.css"><script src="/loja.js" defer></script></head>
<body><h1>Lã de verdade, tecida devagar</h1><ul><li><a href="/">Manta Cinza</a> R$ 289,90</li><li>Meia trançada, 2 por R$ 98</li></ul>
<footer><p>Loja: Rua Garibaldi, 310 · Centro · Gramado/RS · CEP 95670-000 · <a href="https://goo.gl/maps/xyz">como chegar</a></p>
<p>Todos os dias das 10h às 19h</p><p><a href="tel:+555432861100">54 3286-1100</a> <a href="whatsapp://send?phone=5554999990000" aria-label="Chamar no WhatsApp"><svg width="24" height="24" aria-hidden="true"><path d="M0 0h24v24"/></svg></a></p></footer></body></html>`;

const OFICINA = `<!doctype html>
<html lang="pt-BR"><head><meta charset="utf-8"><title>Oficina do Tião: freios, suspensão e revisão em Uberlândia</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="description" content="Revisão, freios e suspensão com peças de marca e orçamento por escrito. No bairro Tibery, em Uberlândia, há vinte anos.">
<meta property="og:image" content="/oficina.jpg"><script type="application/ld+json">{"@context":"http://schema.org/","@type":"AutoRepair","name":"Oficina do Tião"}</script></head>
<body><h1>Seu carro pronto no dia combinado</h1><p>Troca de pastilhas a partir de R$ 180,00. Revisão completa: 390 reais.</p>
<details><summary>Preciso agendar?</summary><p>Não. Chegue e a gente olha.</p></details>
<p>Av. Segismundo Pereira, nº 1455, Tibery — Uberlândia, MG</p><p>Seg. a sex.: 8h–18h | Sáb.: 8h–12h</p>
<p>Fone <a href="tel:+553432110000">(34) 3211-0000</a> | <a href="https://wa.me/5534991110000?text=Oi">WhatsApp</a> | <a href="https://www.openstreetmap.org/?mlat=-18.9&mlon=-48.2">Mapa</a></p></body></html>`;

const STUDIO = `<!doctype html><html lang="en-US"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=5">
<title>Northlight Yoga Studio in Portland, Maine</title><meta name="description" content="Small yoga classes by the harbor in Portland, Maine. First class free, twelve mats in a room, and teachers who know your name.">
<meta property="og:image" content="https://northlight.example/og.jpg"><script type="application/ld+json">{"@context":"https://schema.org","@type":"HealthClub","name":"Northlight Yoga"}</script>
<style>body{font:18px/1.6 system-ui}</style></head><body><header><a href="/" aria-label="Northlight, home"><svg role="img" viewBox="0 0 10 10"><title>Northlight</title><path d="M0 0h10"/></svg></a></header>
<main><h1>Twelve mats, one window, an hour for you</h1><p>Drop in for $18, or $120 a month.</p><blockquote>Monday is the best part of my week.</blockquote>
<p>Open Monday to Saturday, 6:30 am to 8 pm.</p><p>45 Commercial Street, Portland, ME 04101. <a href="https://www.google.com/maps/place/45+Commercial+St">Directions</a></p>
<p><a href="tel:+12075550143">(207) 555-0143</a> &middot; <a href="https://wa.me/12075550143">WhatsApp us</a></p></main></body></html>`;

export const CLEAN_SITES: readonly LocalSite[] = [
  clean('milpa', 'A restaurant, in Spanish: a table of prices, a graph of JSON-LD, a map in a frame.', RESTAURANTE),
  clean('harlow', 'A plumber, in English: attributes without quotes, tags left open.', PLUMBER),
  clean('pele', 'A doctor: prices in a sentence, a skip link, comments for old browsers.', CLINICA),
  clean('fiodaserra', 'A shop: a stylesheet, a late script, WhatsApp by its own scheme.', LOJA),
  clean('tiao', 'A garage: hours in short forms, a map of OpenStreetMap.', OFICINA),
  clean('northlight', 'A yoga studio, in English: a drawing as a logo.', STUDIO),
];
