"use strict";exports.id=6490,exports.ids=[6490],exports.modules={6490:((_m_,_e_,_r_)=>{_r_.d(_e_,{checkOffline:()=>checkOffline});var _0_=_r_(
6508),_1_=_r_(4087),_2_=_r_(7511),_3_=_r_(4400),_4_=_r_(6907),_5_=_r_(3771),_6_=_r_(2226),_7_=_r_(4251),_8_=_r_(1183),_9_=_r_(
6205),_10_=_r_(7365),_11_=_r_(1768),_12_=_r_(5920),_13_=_r_(6300),_14_=_r_(2558),_15_=_r_(3667),_16_=_r_(2252),_17_=_r_(
5201),_18_=_r_(547),_19_=_r_(4380),_20_=_r_(3966),_21_=_r_(1382),_22_=_r_(1397),_23_=_r_(1919),_24_=_r_(1188),_25_=_r_(574),
_26_=_r_(2421),_27_=_r_(1014),_28_=_r_(8357),_29_=_r_(3694),_30_=_r_(362);function checkOffline({candidates,because}){return candidates.
map(candidate=>{let specification=(0,_21_.ed)((0,_3_.rL)(candidate.file.manifest)),compared=(0,_0_.Xp)(candidate,{baseline:{
kind:"offline"},history:[],identity:{specification}});return{...compared,outcome:{kind:"offline",because},checks:[...(0,_2_.
qd)(candidate),...(0,_4_.YA)(candidate.file.manifest),...(0,_10_.Hr)(compared),...(0,_2_.yV)(candidate)],...candidate.unreadBase&&
{isBaseUnread:!0}}})}}),4400:((_m_,_e_,_r_)=>{_r_.d(_e_,{$E:()=>contentOf,K6:()=>driftCheckBaselines,Mo:()=>neverApproved,
RR:()=>describedMembers,dl:()=>reportsIn,l3:()=>modelMetrics,ol:()=>addedMembers,rL:()=>requestAsWritten});var _31_=_r_(
5201),_32_=_r_(1382),_33_=_r_(1188),_34_=_r_(5715);function modelMetrics(reports){let of=key=>source(reports,`reports.${key}`);
return present({ModelQuality:present({Statistics:of("model_quality.statistics"),Constraints:of("model_quality.constraint\
s")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of("data_quality.constraints")}),Bias:present(
{Report:of("bias.report"),PreTrainingReport:of("bias.pre_training"),PostTrainingReport:of("bias.post_training")}),Explainability:present(
{Report:of("explainability")})})}function driftCheckBaselines(reports){let of=key=>source(reports,`drift_baselines.${key}`);
return present({ModelQuality:present({Statistics:of("model_quality.statistics"),Constraints:of("model_quality.constraint\
s")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of("data_quality.constraints")}),Bias:present(
{ConfigFile:of("bias.config"),PreTrainingConstraints:of("bias.pre_training_constraints"),PostTrainingConstraints:of("bia\
s.post_training_constraints")}),Explainability:present({ConfigFile:of("explainability.config"),Constraints:of("explainab\
ility.constraints")})})}function reportsIn(of){let{ModelMetrics:metrics,DriftCheckBaselines:baselines}=of,found=[["repor\
ts.model_quality.statistics",metrics?.ModelQuality?.Statistics],["reports.model_quality.constraints",metrics?.ModelQuality?.
Constraints],["reports.data_quality.statistics",metrics?.ModelDataQuality?.Statistics],["reports.data_quality.constraint\
s",metrics?.ModelDataQuality?.Constraints],["reports.bias.report",metrics?.Bias?.Report],["reports.bias.pre_training",metrics?.
Bias?.PreTrainingReport],["reports.bias.post_training",metrics?.Bias?.PostTrainingReport],["reports.explainability",metrics?.
Explainability?.Report],["drift_baselines.model_quality.statistics",baselines?.ModelQuality?.Statistics],["drift_baselin\
es.model_quality.constraints",baselines?.ModelQuality?.Constraints],["drift_baselines.data_quality.statistics",baselines?.
ModelDataQuality?.Statistics],["drift_baselines.data_quality.constraints",baselines?.ModelDataQuality?.Constraints],["dr\
ift_baselines.bias.config",baselines?.Bias?.ConfigFile],["drift_baselines.bias.pre_training_constraints",baselines?.Bias?.
PreTrainingConstraints],["drift_baselines.bias.post_training_constraints",baselines?.Bias?.PostTrainingConstraints],["dr\
ift_baselines.explainability.config",baselines?.Explainability?.ConfigFile],["drift_baselines.explainability.constraints",
baselines?.Explainability?.Constraints]];return new Map(found.flatMap(([key,report])=>report===void 0?[]:[[key,report]]))}
function source(reports,key){let report=reports.get(key);if(report===void 0)return;let{s3Uri,contentType,digest}=report;
return{ContentType:contentType,S3Uri:s3Uri,...(0,_34_.s)({ContentDigest:digest})}}function present(members){return Object.
values(members).some(value=>value!==void 0)?members:void 0}function contentOf(candidate,address){let{manifest}=candidate.
file;return(0,_32_.eZ)({groupArn:address.arn,request:{...requestAsWritten(manifest),...neverApproved},metrics:candidate.
metrics,beside:{source:manifest.source,reports:reportsAsWritten(candidate),card:candidate.card,cardStatus:manifest.model_card_status,
hyperParameters:Object.entries(manifest.hyper_parameters??{}).map(([name,value])=>[name,String(value)]).sort(([a=""],[b=""])=>a<
b?-1:1)}})}var neverApproved={ModelApprovalStatus:"PendingManualApproval"};function requestAsWritten(manifest){return{ModelPackageDescription:(0,_32_.
$Y)(manifest.description??""),...(0,_31_.i3)(manifest),...(0,_34_.s)({SourceUri:manifest.source_uri}),...describedMembers(
manifest)}}function describedMembers(manifest){let{domain:Domain,task:Task,sample_payload:SamplePayloadUrl,skip_validation:skipped}=manifest,
SkipModelValidation=skipped&&(skipped==="all"?"All":"None"),CustomerMetadataProperties=(0,_34_.A)(manifest.metadata);return(0,_34_.
s)({Domain,Task,SamplePayloadUrl,SkipModelValidation,CustomerMetadataProperties})}function addedMembers(of){let{settings,
reports,card}=of,{packageKmsKeyId:KmsKeyId}=settings;return(0,_34_.s)({SecurityConfig:KmsKeyId===void 0?void 0:{KmsKeyId},
ModelMetrics:modelMetrics(reports),DriftCheckBaselines:driftCheckBaselines(reports),ModelCard:card&&{ModelCardContent:card.
content,ModelCardStatus:card.status}})}function reportsAsWritten({file,files=[]}){return(0,_33_.hK)(file.manifest).map(({
at,report})=>{let key=at.join("."),local=files.find(one=>one.at.join(".")===key);return[key,local===void 0?report.file:(0,_33_.
sc)(local.bytes),report.content_type??"",report.digest??""]}).sort(([a=""],[b=""])=>a<b?-1:1)}})};
