import { chromium } from 'playwright-core';
import {writeFileSync} from 'node:fs';
const browser=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox','--disable-gpu']});
let all=null,text='';
async function visit(hash,act,locale='en-GB'){
  const ctx=await browser.newContext({locale,viewport:{width:1366,height:768},acceptDownloads:true});const page=await ctx.newPage();page.setDefaultTimeout(1500);
  try{
  await page.coverage.startJSCoverage({});
  await page.goto('file:///work/wt/page/page/one-hundred-homes.html'+hash,{waitUntil:'commit',timeout:60000});await page.locator('#step').waitFor({timeout:60000});
  try{await act?.(page)}catch(e){console.log(hash,e.message.split('\n')[0])}
  const cov=await page.coverage.stopJSCoverage();
  for(const c of cov){if(!c.source?.includes('报表里的灯')||c.source.includes('internal:role'))continue;text=c.source;all??=new Uint8Array(text.length);
    const map=new Uint8Array(text.length);
    for(const f of c.functions)for(const r of f.ranges)map.fill(r.count>0?1:0,r.startOffset,r.endOffset);
    for(let i=0;i<map.length;i++)all[i]|=map[i]}
  }catch(e){console.log('visit',hash,e.message.split('\n')[0])}
  await ctx.close();
}
const link=(s,more='',l='en')=>`#1.s${s}.n1.w56.lt.v${l}.p14689caa2${more}`;
for(const l of ['en','zh'])for(const s of '0123456789a')await visit(link(s,'',l));
for(const c of ['abc','def','ghi','jkl'])await visit(link('7','.c'+c+'.q1'));
for(const l of ['en','zh'])for(const k of [0,1,2])await visit(link('6','',l),async p=>{
  await p.locator('.reform').nth(k).getByRole('button').click();
  for(let i=0;i<(k?4:12);i++){const b=k===0?p.locator('.plans button').nth(i%8):p.locator('.seat .card > .main');if(await b.count())await b.click()}
});
await visit(link('8'),async p=>{for(const i of [2,3,4,5])await p.locator('.files button').nth(i).click().catch(()=>{})});
for(let i=0;i<6;i++)await visit(link('5','',i%2?'zh':'en').replace('n1','n'+(i*7+1)));
const N=text.length;
let dead=0;const ranges=[];let a=-1;for(let i=0;i<=N;i++){if(i<N&&!all[i]){dead++;if(a<0)a=i}else if(a>=0){ranges.push([a,i]);a=-1}}
console.log('chars',N,'never run',dead);
ranges.sort((x,y)=>(y[1]-y[0])-(x[1]-x[0]));
let kept='';for(let i=0;i<N;i++)if(all[i])kept+=text[i];
const {gzipSync}=await import('node:zlib');console.log('gz all',gzipSync(text,{level:9}).length,'gz covered',gzipSync(kept,{level:9}).length);
writeFileSync('/tmp/dead.txt',ranges.map(([x,y])=>(y-x)+' '+text.slice(x,Math.min(y,x+200)).replace(/\n/g,' ')).join('\n'));
await browser.close();
