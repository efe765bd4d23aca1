import { createHash } from 'node:crypto';

/** Path to which a page sends its visit report; the server of published sites answers it. */
export const VISIT_PATH = '/.well-known/vitals';

/**
 * Runs in visitors' browsers: measures largest paint (LCP), worst second of layout shifts (CLS), slowest response to a tap (INP) and first
 * byte (TTFB), and sends them once when the page is left. It sets and stores nothing, makes no id, and stays silent if the browser opts out
 * or the page was opened in the background.
 */
const SOURCE = `(()=>{
let D=document,P=performance,l,c=0,s=0,a=0,z=0,f,n={},sent;
if(!self.PerformanceObserver||D.visibilityState=="hidden"||navigator.globalPrivacyControl)return;
let o=(type,use,more)=>{try{new PerformanceObserver(g=>g.getEntries().map(use)).observe({type,buffered:true,...more})}catch(e){}};
o("largest-contentful-paint",e=>{l=e.startTime});
o("layout-shift",e=>{if(e.hadRecentInput)return;let t=e.startTime;s=s&&t-z<1e3&&t-a<5e3?s+e.value:(a=t,e.value);z=t;if(s>c)c=s});
o("first-input",e=>{f=e.duration});
o("event",e=>{let i=e.interactionId;if(i)n[i]=Math.max(n[i]||0,e.duration)},{durationThreshold:40});
D.addEventListener("visibilitychange",()=>{
if(sent||D.visibilityState!="hidden")return;
sent=1;
let v=P.getEntriesByType("navigation")[0]||{},b=v.activationStart||0,w=Object.values(n).sort((x,y)=>y-x),k=Math.min(w.length-1,Math.floor((P.interactionCount||0)/50)),i=w.length?w[k]:f,at=x=>x===undefined?x:Math.max(0,Math.round(x-b));
navigator.sendBeacon("${VISIT_PATH}",JSON.stringify({path:location.pathname,device:innerWidth<768?"phone":"desktop",lcp:at(l),cls:Math.round(c*1e4)/1e4,inp:i===undefined?i:Math.round(i),ttfb:at(v.responseStart)}))
})})()`;

export const VISIT_SCRIPT = SOURCE.replaceAll('\n', '');
export const VISIT_SCRIPT_HASH = `sha256-${createHash('sha256').update(VISIT_SCRIPT).digest('base64')}`;

const END = '</body>';

/** The page with the script before its closing tag. */
export function withVisitScript(page: Uint8Array): Uint8Array {
  const html = Buffer.from(page).toString('utf8');
  const end = html.lastIndexOf(END);
  if (end < 0) throw new RangeError('a page of ours has an end');
  return Buffer.from(`${html.slice(0, end)}<script>${VISIT_SCRIPT}</script>${html.slice(end)}`);
}
