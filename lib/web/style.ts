/**
 * The whole stylesheet. It stands in the page as an ordinary text node, so it has no quotes, no child selectors and no ampersand:
 * escaping changes nothing in it, and its hash in the Content-Security-Policy fits.
 */
export const style = `
:root{color-scheme:light dark;--paper:#fbf9f5;--raised:#fff;--ink:#1c1a17;--quiet:#615b52;--rule:#ddd6ca;--link:#1d4f91;--mark:#ffe79a;--up:#8f3410;--down:#1f5c3d;--alert:#9c1b2e;--line:#2b5d8c;--band:#2b5d8c2e}
@media (prefers-color-scheme:dark){:root{--paper:#161513;--raised:#1f1d1a;--ink:#ece7de;--quiet:#aba396;--rule:#3a3630;--link:#94bff3;--mark:#5c4a0e;--up:#f0a27a;--down:#86cfa6;--alert:#f59aa6;--line:#8ab8e6;--band:#8ab8e638}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Helvetica,Arial,sans-serif;overflow-wrap:anywhere}
header.site,main,footer.site{width:min(44rem,100% - 2.25rem);margin:0 auto}
a{color:var(--link);text-decoration-thickness:.07em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.14em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem;top:0;padding:.75rem 1rem;background:var(--ink);color:var(--paper)}
.skip:focus{left:0;z-index:1}
header.site{display:flex;flex-wrap:wrap;gap:0 1.5rem;align-items:baseline;padding-top:.6rem;padding-bottom:.4rem;border-bottom:1px solid var(--rule)}
header.site .name{font-family:Charter,Bitstream Charter,Iowan Old Style,Georgia,serif;font-weight:700;color:inherit;text-decoration:none;margin-right:auto;padding:.25rem 0}
header.site ul{display:flex;flex-wrap:wrap;gap:0 1rem;list-style:none;margin:0;padding:0}
nav a{display:inline-block;padding:.5rem 0}
nav a[aria-current]{color:inherit;text-decoration-thickness:.14em}
h1,h2,h3,.move{font-family:Charter,Bitstream Charter,Iowan Old Style,Georgia,Noto Serif,serif;line-height:1.2;text-wrap:balance}
h1{font-size:1.9rem;margin:1.6rem 0 .35rem;letter-spacing:-.01em}
h2{font-size:1.2rem;margin:2.5rem 0 .25rem}
h2.group{font:700 .8rem/1.4 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Helvetica,Arial,sans-serif;letter-spacing:.09em;text-transform:uppercase;color:var(--quiet);border-top:2px solid var(--ink);padding-top:.5rem}
h3{font-size:1.15rem;margin:.45rem 0 0}
h3 a{color:inherit;text-decoration-color:var(--rule)}
p{margin:.5rem 0}
.lede{font-size:1.1rem;margin:.25rem 0}
.quiet,figcaption,.meta,dt,th,caption{color:var(--quiet)}
.meta,figcaption,table,.small,dl,summary,footer.site,label,legend{font-size:.9rem}
.num,.move,td,time{font-variant-numeric:tabular-nums lining-nums}
.item{border-top:1px solid var(--rule);padding:1.25rem 0 1.1rem}
.item:first-of-type{border-top:0;padding-top:.5rem}
.glance{list-style:none;margin:1rem 0;padding:0;border-top:1px solid var(--rule)}
.glance li{border-bottom:1px solid var(--rule);padding:.5rem 0}
.glance a{display:inline;padding:.2rem 0;font-weight:600;color:inherit;text-decoration-color:var(--rule)}
.glance .said{display:block;font-size:.95rem}
.kind{font-size:.75rem;font-weight:700;letter-spacing:.08em;border:1px solid currentColor;border-radius:3px;padding:.1rem .4rem;margin-right:.5rem;white-space:nowrap}
.up{color:var(--up)}
.down{color:var(--down)}
.alert{color:var(--alert)}
.move{display:flex;flex-wrap:wrap;gap:.1rem .9rem;align-items:baseline;font-size:2.1rem;margin:.15rem 0 .6rem;font-weight:600;letter-spacing:-.01em}
.move .steps{max-width:100%}
.move .delta{font:500 1rem/1.4 system-ui,-apple-system,Segoe UI,Roboto,Noto Sans,Helvetica,Arial,sans-serif;letter-spacing:0;color:var(--quiet);white-space:nowrap}
.move .from{color:var(--quiet);font-weight:400}
.move .gone{text-decoration:line-through}
.move .arrow{color:var(--quiet);font-weight:400;margin:0 .15em;font-family:system-ui,sans-serif}
.move .step{display:inline-block}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.by{font-weight:600}
.proof{margin:.8rem 0;padding:0 0 0 .9rem;border-left:3px solid var(--rule)}
.proof blockquote{margin:0;font-family:Charter,Bitstream Charter,Iowan Old Style,Georgia,Noto Serif,Noto Serif CJK KR,serif;font-size:1.06rem;line-height:1.5}
.proof blockquote p{margin:0}
:lang(ko){word-break:keep-all}
.proof figcaption{margin-top:.3rem}
mark{background:var(--mark);color:inherit;padding:.05em .12em;border-radius:2px;font-weight:600}
mark a{color:inherit}
.text p{margin:.6rem 0}
.part{text-decoration:underline dotted;text-underline-offset:.22em}
.label{border:1px solid var(--rule);border-radius:3px;padding:0 .3rem;font-size:.8rem;white-space:nowrap}
.why{color:var(--quiet);font-size:.9rem}
.against{margin:.6rem 0 0;padding:0;list-style:none}
.against li{border-top:1px dotted var(--rule);padding-top:.7rem;margin-top:.9rem}
.item .against li{padding-top:.5rem;margin-top:.5rem}
.item .against .move{margin-bottom:.2rem}
.also{display:block;font-weight:400;font-size:.85rem;color:var(--quiet)}
details summary{cursor:pointer;color:var(--link);padding:.4rem 0}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}
caption{text-align:left;padding:.25rem 0}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule)}
th{font-weight:600}
td.amount,td .amount{font-weight:600;font-size:1rem}
td details summary{padding:.1rem 0 .4rem}
.fixed,.even,.history{table-layout:fixed}
.history .when,.fixed .when{width:6.4rem}
.history .where{width:30%}
.fixed time,.history time{white-space:nowrap}
.fixed tr:first-child td{border-top:1px solid var(--rule)}
.fixed .who{width:44%}
.fixed td:last-child{padding-right:0}
.pair td{border-bottom:0;padding-bottom:.1rem}
.words td{padding-top:.1rem}
.coverage{margin-top:3rem}
.nothing{font-size:1.35rem;margin:1.5rem 0 .5rem;font-family:Charter,Bitstream Charter,Iowan Old Style,Georgia,serif}
.bar{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1.25rem;margin:.9rem 0}
.fields{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:.75rem;align-items:end;margin:.75rem 0}
fieldset.fields{border:0;border-top:1px solid var(--rule);padding:.5rem 0 0;margin:1.5rem 0;min-width:0}
fieldset.fields legend{padding-right:.75rem;color:var(--quiet)}
form.act{margin:1.5rem 0}
label{display:block;font-weight:600;margin-bottom:.2rem}
input,select,button{font:inherit;width:100%;min-height:2.75rem;padding:.4rem .6rem;border:1px solid var(--quiet);border-radius:4px;background:var(--raised);color:inherit}
input[type=radio]{width:auto;min-height:0;margin-right:.5rem}
button{background:var(--ink);color:var(--paper);border-color:var(--ink);font-weight:600;cursor:pointer}
.wide{grid-column:1/-1}
.notice{border:1px solid var(--rule);border-left:4px solid var(--link);background:var(--raised);padding:.6rem .9rem;margin:1rem 0}
.notice.alert{border-left-color:var(--alert);color:inherit}
.notice h2{margin-top:.25rem}
.notice h3{margin-top:1.25rem}
.notice ul{padding-left:1.2rem;margin:.3rem 0}
.notice fieldset{border:0;padding:0;margin:0 0 .75rem}
.notice label .small{display:block;font-weight:400;padding-left:1.6rem}
tr:target td{background:var(--mark)}
.chart{margin:1.25rem 0 2rem}
svg .cross{fill:var(--alert);font-size:16px;font-weight:700}
h2.group+.against li:first-child{border-top:0;margin-top:0;padding-top:0}
.row{margin:0 0 1.4rem}
.row figcaption{display:flex;flex-wrap:wrap;gap:0 .75rem;align-items:baseline;margin-bottom:.5rem}
.row figcaption strong{color:var(--ink)}
.plot{display:flex;padding-right:.6rem}
.plot svg{display:block;overflow:visible;flex:none}
.plot .steps{flex:1 1 0;min-width:0}
svg text{fill:var(--quiet);font:11px system-ui,sans-serif;font-variant-numeric:tabular-nums}
.grid{stroke:var(--rule);stroke-width:1}
.step-line{stroke:var(--line);stroke-width:2}
.riser{stroke:var(--line);stroke-width:1}
.band{fill:var(--band)}
.dot{fill:var(--line);stroke:var(--line);stroke-width:2}
.dot.hollow{fill:var(--paper)}
.bound{stroke:var(--line);stroke-width:1.5}
ol.trace{padding-left:1.4rem}
ol.trace li{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.85rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1rem;margin:1rem 0}
dd{margin:0}
dd p{margin:0 0 .2rem}
code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;font-size:.9em}
.turn{justify-content:center;border-top:1px solid var(--rule);padding-top:1rem}
footer.site{margin-top:3.5rem;padding-top:1rem;padding-bottom:2.5rem;border-top:1px solid var(--rule);color:var(--quiet)}
@media (max-width:30rem){.proof blockquote{hyphens:auto}h1{font-size:1.6rem}.move{font-size:1.6rem}th,td{padding-right:.5rem}dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.5rem}.fixed .who{width:40%}.stacked thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.stacked tr,.stacked td{display:block}.stacked td{border:0;padding:.1rem 0}.stacked tr{border-bottom:1px solid var(--rule);padding:.6rem 0}}
@media print{header.site nav,form,.skip{display:none}}
`.trim()
