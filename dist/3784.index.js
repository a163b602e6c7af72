"use strict";exports.id=3784,exports.ids=[3784],exports.modules={3784:((_m_,_e_,_r_)=>{_r_.d(_e_,{placeReports:()=>placeReports});var _0_=_r_(
5375),_1_=_r_(8679),_2_=_r_(5558),_3_=_r_(3854),_4_=_r_(5715),_5_=_r_(3694),_6_=_r_(362),CONCURRENT_READS=4;async function placeReports(wanted,placing){
let{candidate,settings}=placing,problems=settings.reports===void 0?(0,_1_.JN)(candidate.file):[];if(problems.length>0)throw new _5_.
lZ("invalid-manifest",problems.map(({message})=>message).join(`
`),{problems});let placed=await(0,_0_.qA)(wanted,CONCURRENT_READS,async one=>({key:one.at.join("."),...await place(one,placing)})),
unread=placed.flatMap(({unread:unread2})=>unread2===void 0?[]:[unread2]),notice={level:"notice",title:"Reports",detail:`\
Registered without a digest, since they could not be read here. ${[...new Set(unread)].join(`
`)}`};return{reports:new Map(placed.map(({key,report})=>[key,report])),checks:unread.length===0?[]:[notice]}}async function place(wanted,placing){
let{file,content_type,digest}=wanted.report,contentType=content_type??contentTypeOf(file);return(0,_2_.Qh)(file)?placeObject(
{wanted,contentType,...(0,_4_.s)({digest})},placing):{report:placeFile({wanted,contentType},placing)}}function placeFile({
wanted,contentType},{candidate,settings}){let{file}=candidate,key=wanted.fileAt.join("."),local=candidate.files?.find(({
at})=>at.join(".")===key);if(local===void 0||settings.reports===void 0)throw(0,_0_.Qm)({file,at:wanted.fileAt,message:`${wanted.
report.file} was not read.`,hint:"Run the job again."});let hex=(0,_1_.sc)(local.bytes);refuseOtherDigest(wanted,`sha256\
:${hex}`,candidate);let name=(local.path.split("/").at(-1)??"").replace(/[^\w!.*'()=+@-]/gu,"_");return{s3Uri:`${settings.
reports.s3Uri}/${file.manifest.group}/${hex}/${name}`,contentType,digest:`sha256:${hex}`,bytes:local.bytes}}async function placeObject(of,{
candidate,reports}){let{wanted,contentType,digest}=of,s3Uri=wanted.report.file,said={s3Uri,contentType,...(0,_4_.s)({digest})};
if(reports===void 0)return{report:said,unread:`${s3Uri}: nobody could be asked.`};try{let found=`sha256:${(0,_1_.sc)(await reports.
read({s3Uri,maxBytes:5242880}))}`;return refuseOtherDigest(wanted,found,candidate),{report:{...said,digest:found}}}catch(error){
if(!(error instanceof _5_.Rk))throw error;if(error.kind!=="not-found")return{report:said,unread:[error.message,error.hint].
filter(part=>part!==void 0).join(`
`)};throw(0,_0_.Qm)({file:candidate.file,at:wanted.fileAt,message:`${s3Uri} does not exist.`,hint:"Upload the report bef\
ore the version is registered, or correct the URI.",cause:error})}}function refuseOtherDigest({at,report},found,{file}){
if(report.digest===void 0||report.digest===found)return;let message=`${report.file} has the digest ${found}, and the man\
ifest says ${report.digest}.`;throw(0,_0_.Qm)({file,at,message,hint:"It was changed since, or another is meant: correct \
`digest` or `file`."})}var CONTENT_TYPES={json:"application/json",jsonl:"application/jsonlines",csv:"text/csv",html:"tex\
t/html",ipynb:"application/x-ipynb+json",pdf:"application/pdf",txt:"text/plain",yaml:"application/yaml",yml:"application\
/yaml"};function contentTypeOf(file){return CONTENT_TYPES[/\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()??""]??"applicati\
on/octet-stream"}})};
