"use strict";exports.id=4534,exports.ids=[4534],exports.modules={4534:((_m_,_e_,_r_)=>{_r_.d(_e_,{pageOf:()=>pageOf});var _0_=_r_(9702),
_1_=_r_(362);function entities(text){return text.replace(/[&<>"]/g,character=>NAMES[character]??character)}var NAMES={"&":"\
&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function chart(source){let[,title]=/title "(.*)"/.exec(source)??[],scale=/x-axis "(.*)" (\S+) --> (\S+)/.
exec(source),axis=/y-axis "(?:.*)" (\S+) --> (\S+)/.exec(source),lines=[...source.matchAll(/line (\[.*\])/g)].map(([,list])=>array(
list).map(Number));if(title===void 0||axis===null||lines.length===0)return;let labels=scale===null?array(/x-axis (?:".*" )?(\[.*\])/.
exec(source)?.[1]):evenly(Number(scale[2]),Number(scale[3]),6).map(String),[low,high]=[Number(axis[1]),Number(axis[2])],
x=(index,of)=>90+index*590/Math.max(1,of-1),y=value=>230-(value-low)/(high-low)*180,colours=/plotColorPalette": "([^"]*)"/.
exec(source)?.[1]?.split(", ")??[],word=(at,text)=>`<text ${at}>${entities(text)}</text>`;return['<svg class="chart" vie\
wBox="0 0 720 280" role="img">',word('x="360" y="24" text-anchor="middle" font-size="16"',title),...evenly(low,high,5).map(
tick=>word(`x="80" y="${y(tick)+4}" text-anchor="end" font-size="12"`,String(tick))),...labels.map((label,index)=>word(`\
x="${x(index,labels.length)}" y="252" text-anchor="middle" font-size="12"`,label)),...scale===null?[]:[word('x="385" y="\
272" text-anchor="middle" font-size="12"',scale[1]??"")],'<path d="M90 230H680M90 230V50" stroke="currentColor" fill="no\
ne" opacity=".4"/>',...lines.map((line,index)=>`<polyline fill="none" stroke="${entities(colours[index]??"#888")}" strok\
e-width="2" points="${line.map((value,at)=>`${x(at,line.length)},${y(value)}`).join(" ")}"/>`),"</svg>"].join(`
`)}function evenly(low,high,amount){return Array.from({length:amount},(_,index)=>Number((low+(high-low)*index/(amount-1)).
toPrecision(4)))}function array(text){let parsed=text===void 0?void 0:(0,_0_.U4)(text);return Array.isArray(parsed)?parsed.
map(String):[]}function htmlOf(markdown){return blocksOf(markdown.split(`
`))}function blocksOf(lines){let html=[];for(let at=0;at<lines.length;){let block=fenceAt(lines,at)??alertAt(lines,at)??
{html:lines[at]??"",end:at+1};html.push(block.html),at=block.end}return html.filter(line=>line!=="").join(`
`)}function fenceAt(lines,start){let[,ticks,language=""]=/^(`{3,})(\w*)$/.exec(lines[start]??"")??[];if(ticks===void 0)return;
let end=lines.indexOf(ticks,start+1),last=end===-1?lines.length:end;return{html:codeBlock(language,lines.slice(start+1,last)),
end:last+1}}function codeBlock(language,lines){let drawn=language==="mermaid"?chart(lines.join(`
`)):void 0;return drawn!==void 0?drawn:language==="diff"?`<pre class="diff"><code>${lines.map(diffLine).join("")}</code>\
</pre>`:`<pre><code class="language-${language}">${lines.map(line=>`${entities(line)}
`).join("")}</code></pre>`}function diffLine(line){return`<span${line.startsWith("-")?' class="old"':line.startsWith("+")?
' class="new"':""}>${entities(line)}</span>`}function alertAt(lines,start){let[,kind]=/^> \[!(NOTE|WARNING|CAUTION)\]$/.
exec(lines[start]??"")??[];if(kind===void 0)return;let behind=lines.findIndex((line,at)=>at>start&&!line.startsWith(">")),
end=behind===-1?lines.length:behind,inside=lines.slice(start+1,end).map(line=>line.replace(/^> ?/,"")),title=`${kind.charAt(
0)}${kind.slice(1).toLowerCase()}`;return{html:`<div class="markdown-alert markdown-alert-${kind.toLowerCase()}">
<p class="markdown-alert-title">${SIGNS[kind]??""}${title}</p>
${blocksOf(inside)}
</div>`,end}}var sign=path=>`<svg viewBox="0 0 16 16" width="16" height="16" style="margin-right:8px" fill="none" stroke\
="currentColor" stroke-width="1.5">${path}</svg>`,SIGNS={NOTE:sign('<circle cx="8" cy="8" r="7"/><path d="M8 7v5M8 4v1.5\
"/>'),WARNING:sign('<path d="M8 1.5L15 14H1zM8 6v4M8 11v1.5"/>'),CAUTION:sign('<path d="M5 1h6l4 4v6l-4 4H5l-4-4V5zM8 4v\
5M8 10.5v1.5"/>')},DARK=`--page: #0d1117; --border: #3d444d; --head: #151b23; --text: #f0f6fc; --dim: #9198a1;
  --old: #ffdcd7; --old-back: #67060c; --new: #aff5b4; --new-back: #033a16;`,STYLE=`
:root { --page: #fff; --border: #d1d9e0; --head: #f6f8fa; --text: #1f2328; --dim: #59636e;
  --old: #82071e; --old-back: #ffebe9; --new: #116329; --new-back: #dafbe1; }
@media (prefers-color-scheme: dark) { :root:not([data-theme]) { ${DARK} } }
:root[data-theme=dark] { ${DARK} }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text);
  font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Inter, Helvetica, Arial, sans-serif, "Apple\
 Color Emoji", "Noto Color Emoji"; }
main { max-width: 860px; margin: 0 auto; padding: 16px; }
h1.page { font-size: 24px; margin: 8px 0 24px; }
h2.caption { font-size: 13px; font-weight: 600; color: var(--dim); margin: 0 0 8px; }
section + section { margin-top: 32px; }
.row { display: flex; gap: 16px; }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 6px; background: #24292f; display: flex; align-items: ce\
nter; justify-content: center; }
.box { flex: 1; min-width: 0; border: 1px solid var(--border); border-radius: 6px; }
.box > header { background: var(--head); border-bottom: 1px solid var(--border); border-radius: 6px 6px 0 0; padding: 8p\
x 16px; color: var(--dim); }
.box > header b { color: var(--text); }
.bot { border: 1px solid var(--border); border-radius: 2em; padding: 0 7px; font-size: 12px; }
.box > .markdown-body { font-family: inherit; padding: 16px; font-size: 14px; border-radius: 0 0 6px 6px; }
.markdown-body > :last-child { margin-bottom: 0; }
.markdown-body pre.diff code span { display: block; }
.markdown-body pre.diff .old { color: var(--old); background: var(--old-back); }
.markdown-body pre.diff .new { color: var(--new); background: var(--new-back); }
.chart { width: 100%; max-width: 720px; color: var(--text); fill: currentColor; }
@media (max-width: 600px) { .avatar { display: none; } main { padding: 8px; } }
`;function pageOf(comments,options){let{sheet,theme,captions=!0,heading,width=860}=options,boxes=comments.map(comment=>box(
comment,captions)).join(`
`),head=heading===void 0?"":`<h1 class="page">${entities(heading)}</h1>`;return`<!doctype html>
<html lang="en"${theme===void 0?"":` data-theme="${theme}"`}>
<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content\
="width=device-width, initial-scale=1"><title>${entities(heading??"Comments")}</title>
<style>${sheet}
${STYLE.replace("860px",`${width}px`)}</style></head>
<body><main>${head}${boxes}</main></body></html>
`}var POLICY="default-src 'none'; style-src 'unsafe-inline'; img-src data:";function box({title,author,markdown,kind},captions){
let caption=captions?`<h2 class="caption">${entities(title)}</h2>`:"",body=`<div class="markdown-body">${htmlOf(markdown)}\
</div>`;if(kind==="summary")return`<section>${caption}<article class="box wide"><header><b>Job summary</b></header>${body}\
</article></section>`;let bot=author==="github-actions"?'<span class="bot">bot</span> ':"";return`<section>${caption}<di\
v class="row"><div class="avatar">${AVATAR}</div>
<article class="box"><header><b>${entities(author)}</b> ${bot}commented 2 minutes ago</header>${body}</article></div></s\
ection>`}var AVATAR='<svg viewBox="0 0 16 16" width="24" height="24"><circle cx="8" cy="8" r="6.5" fill="none" stroke="#\
fff" stroke-width="1.5"/><path d="M5 8.2l2 2 4-4.2" fill="none" stroke="#fff" stroke-width="1.5"/></svg>'})};
