import { fonts } from '../file.ts';

/** How the report looks on a screen, on a telephone and in print. */
export const style = `
:root{--ink:#222;--faint:#555;--rule:#ccc;--blue:#0072b2}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1240px;padding:16px;font:16px/1.5 ${fonts};color:var(--ink);background:#fff;overflow-wrap:break-word}
h1{font-size:1.7rem;line-height:1.25;margin:.3em 0}
h2{font-size:1.3rem;line-height:1.3;margin:2em 0 .5em;padding-top:.4em;border-top:2px solid var(--ink)}
h3{font-size:1rem;line-height:1.35;margin:1.1em 0 .3em}
p{margin:.4em 0 .8em;max-width:80ch}
a{color:#005a8e}
.answer{padding-left:1.4em;margin:.4em 0;max-width:90ch;font-size:1.06rem}.answer li{margin:.6em 0}
#answer h2{border:0;margin-top:.6em}
nav h2{font-size:1rem;margin:1.5em 0 .3em;border:0;padding:0}nav ul{columns:260px;column-gap:24px;margin:0;padding-left:1.2em}
nav li{break-inside:avoid}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,560px),1fr));gap:18px;align-items:start}
.charts:has(.card){grid-template-columns:repeat(auto-fill,minmax(min(100%,330px),1fr))}
figure{margin:0;padding:10px 12px;border:1px solid var(--rule);min-width:0}
figure h3{margin:.1em 0 .3em}
figure h2{margin:.1em 0 .3em;padding:0;border:0;font-size:1.1rem}
figure.chart{margin:0 0 18px}
main.lab{max-width:900px}dt{font-weight:600}dd{margin:0 0 .5em 1.2em}
figure.whole{margin:14px 0}
figure svg{display:block;width:100%;height:auto;max-width:640px;font:11.5px ${fonts};fill:var(--ink)}
figure.whole svg{max-width:none;min-width:760px}
svg.narrow{display:none}
.unit,figcaption{font-size:.8rem;color:var(--faint);margin:.2em 0 .5em;line-height:1.4}
figcaption{margin:.5em 0 .3em}
details{font-size:.9rem}summary{cursor:pointer;color:#005a8e}
.scroll{overflow-x:auto;max-width:100%}
.scroll:focus-visible,summary:focus-visible,a:focus-visible{outline:3px solid var(--blue);outline-offset:1px}
table{border-collapse:collapse;font-size:.8rem;line-height:1.3}
th,td{padding:3px 7px;text-align:left;vertical-align:top;border-bottom:1px solid #e2e2e2;overflow-wrap:normal}
thead th{vertical-align:bottom;font-weight:600;border-bottom:1px solid var(--ink)}
thead th[scope=colgroup]{text-align:center;border-left:2px solid #fff;background:#eee}
tbody th{font-weight:400;min-width:9em;max-width:20em}
.n td,.n thead th[scope=col]:not(:first-child){text-align:right}
.n td{white-space:nowrap;font-variant-numeric:tabular-nums}
.n td.l{white-space:normal;text-align:left;min-width:14em}
.t td{white-space:nowrap}.t td.l{white-space:normal;min-width:min(30em,60vw)}
.b{background:#d9e9f5}.w{background:#fbe0cf}.m{background:#eee}.q{background:#fff8d6}.s{color:var(--faint)}
.league .scroll{max-height:86vh;overflow:auto;border:1px solid var(--rule)}
.league table{border-collapse:separate;border-spacing:0}
.league thead{position:sticky;top:0;z-index:2;background:#fff}
.league thead th{background:#fff;min-width:5.2em}.league thead th[scope=colgroup]{background:#eee}
.league tbody th,.league thead tr>:first-child{position:sticky;left:0;z-index:1;background:#fff;border-right:1px solid var(--rule)}
.league tbody th{width:15em;min-width:13em}
.in-print{display:none}
.entries{columns:340px;column-gap:28px}
article{break-inside:avoid;margin:0 0 1.2em;font-size:.88rem}article h3{margin:0 0 .2em}article p{margin:.2em 0 .4em}
dl{display:grid;grid-template-columns:max-content 1fr;gap:1px 10px;margin:0}dt{color:var(--faint)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
pre{white-space:pre-wrap;overflow-wrap:anywhere;background:#f4f4f4;padding:10px;font-size:.78rem;margin:.4em 0}
@media(max-width:640px){
body{padding:12px}h1{font-size:1.35rem}.answer{font-size:1rem}
svg.wide{display:none}svg.narrow{display:block;max-width:400px}
.league tbody th{width:8.5em;min-width:8.5em;max-width:8.5em}
figure{padding:8px}
dl{grid-template-columns:1fr}dd{margin:0 0 4px}
}
@page{size:A4;margin:14mm 13mm}
@media print{
body{max-width:none;padding:0;font-size:10pt}
h1{font-size:17pt}h2{font-size:13pt;break-after:avoid}h3{break-after:avoid}
section{break-before:page}#answer,#limits{break-before:auto}
.on-screen{display:none}.in-print{display:block}
.scroll,.league .scroll{overflow:visible;max-height:none}
.charts,.charts:has(.card){display:block}.charts:has(.card){columns:2}
figure{break-inside:auto;border:0;padding:0;margin:0 0 7mm}
figure.card,.picture{break-inside:avoid}.picture{break-after:avoid}
figure svg{max-width:128mm;max-height:215mm}figure.card svg{max-width:84mm}
figure.whole svg{min-width:0;max-width:none}
svg.wide{display:block}svg.narrow{display:none}
table{font-size:6.8pt;line-height:1.2;width:100%}thead{display:table-header-group}tr{break-inside:avoid}th,td{padding:.4mm 1mm}
.t td.l{min-width:0}.n tbody th{min-width:48mm}.n td.l{min-width:40mm}.card .n tbody th{min-width:0}
.entries{columns:2;column-gap:7mm}article{font-size:8pt}dl{gap:0 2mm}
details::details-content{content-visibility:visible;display:block;height:auto;opacity:1}
details>summary{color:var(--faint);list-style:none}details.long{display:none}
a{color:inherit;text-decoration:none}
.b,.w,.m,.q,thead th[scope=colgroup]{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`;
