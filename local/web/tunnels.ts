/** Every way for a page to request something, each with an internal address. `ready` are scripts that run at once. */
export function tunnels(port: number): { head: string; body: string; script: string } {
  const hosts = ['127.0.0.1', 'localhost', '[::1]', '0.0.0.0', '2130706433', '0x7f.1', '[::ffff:127.0.0.1]', 'x.localhost'];
  let at = 0;
  const inside = (scheme = 'http') => `${scheme}://${hosts[at++ % hosts.length]}:${port}/`;
  const head = [
    `<link rel="stylesheet" href="${inside()}">`,
    `<link rel="preload" as="image" href="${inside()}">`,
    `<link rel="prefetch" href="${inside()}">`,
    `<link rel="preconnect" href="${inside()}">`,
    `<link rel="dns-prefetch" href="${inside()}">`,
    `<link rel="modulepreload" href="${inside()}">`,
    `<link rel="icon" href="${inside()}">`,
    `<link rel="manifest" href="${inside()}">`,
    `<script type="speculationrules">{"prerender":[{"source":"list","urls":["${inside()}"]}]}</script>`,
    `<script src="${inside()}"></script>`,
    `<script type="module" src="${inside()}"></script>`,
    `<style>@import url(${inside()}); body{background:url(${inside()})} @font-face{font-family:x;src:url(${inside()})} p{font-family:x}</style>`,
  ];
  const body = [
    `<img alt="" src="${inside()}" srcset="${inside()} 2x" width="9" height="9">`,
    `<picture><source srcset="${inside()}"><img alt="" src="${inside()}" width="9" height="9"></picture>`,
    `<iframe title="a" src="${inside()}"></iframe>`,
    `<iframe title="b" srcdoc="<img src='${inside()}'>"></iframe>`,
    `<object data="${inside()}"></object><embed src="${inside()}">`,
    `<video src="${inside()}" poster="${inside()}" autoplay></video><audio src="${inside()}" autoplay></audio>`,
    `<video><track default src="${inside()}"></video>`,
    `<input type="image" alt="x" src="${inside()}">`,
    `<svg><image href="${inside()}"/><use href="${inside()}#a"/><filter id="f"><feImage href="${inside()}"/></filter></svg>`,
    `<a ping="${inside()}" href="#x" id="ping">x</a>`,
    `<form id="form" action="${inside()}" target="frame"><input name="a" aria-label="a"></form><iframe title="c" name="frame"></iframe>`,
    `<iframe title="d" src="file:///etc/passwd"></iframe><iframe title="e" src="view-source:${inside()}"></iframe>`,
  ];
  const script = [
    `fetch('${inside()}',{mode:'no-cors'})`,
    `fetch('${inside()}',{method:'POST',mode:'no-cors',body:'x',keepalive:true})`,
    `const x=new XMLHttpRequest();x.open('GET','${inside()}');x.send()`,
    `new WebSocket('${inside('ws')}')`,
    `new WebSocket('${inside('wss')}')`,
    `new EventSource('${inside()}')`,
    `navigator.sendBeacon('${inside()}','x')`,
    `new Worker(URL.createObjectURL(new Blob(["fetch('${inside()}',{mode:'no-cors'});importScripts('${inside()}')"])))`,
    `new SharedWorker(URL.createObjectURL(new Blob(["fetch('${inside()}',{mode:'no-cors'})"])))`,
    `navigator.serviceWorker.register('${inside()}')`,
    `import('${inside()}')`,
    `new Image().src='${inside()}'`,
    `new Audio('${inside()}').play()`,
    `const p=new RTCPeerConnection({iceServers:[{urls:'stun:127.0.0.1:${port}'},{urls:'turn:127.0.0.1:${port}?transport=tcp',username:'a',credential:'b'}]});p.createDataChannel('x');p.createOffer().then(o=>p.setLocalDescription(o))`,
    `new WebTransport('${inside('https')}')`,
    `open('${inside()}')`,
    `const f=document.createElement('iframe');f.src='${inside()}';document.body.append(f)`,
    `document.getElementById('ping').click()`,
    `document.getElementById('form').submit()`,
    `const l=document.createElement('link');l.rel='prerender';l.href='${inside()}';document.head.append(l)`,
    `CSS.paintWorklet&&CSS.paintWorklet.addModule('${inside()}')`,
    `new AudioContext().audioWorklet.addModule('${inside()}')`,
    `const a=document.createElement('a');a.href='${inside()}';a.download='x';a.click()`,
    `new FontFace('y','url(${inside()})').load()`,
    `window.alert('x')`,
    `setTimeout(()=>{location.href='${inside()}'},4000)`,
  ];
  return { head: head.join('\n'), body: body.join('\n'), script: script.map((line) => `try{(()=>{${line}})()}catch{}`).join('\n') };
}
