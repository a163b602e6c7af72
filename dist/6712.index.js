"use strict";exports.id=6712,exports.ids=[6712],exports.modules={3994:((_m_,_e_,_r_)=>{_r_.d(_e_,{$E:()=>contentOf,K6:()=>driftCheckBaselines,
Mo:()=>neverApproved,RR:()=>describedMembers,dl:()=>reportsIn,l3:()=>modelMetrics,ol:()=>addedMembers,rL:()=>requestAsWritten});
var _0_=_r_(5201),_1_=_r_(7404),_2_=_r_(1188),_3_=_r_(5715);function modelMetrics(reports){let of=key=>source(reports,`r\
eports.${key}`);return present({ModelQuality:present({Statistics:of("model_quality.statistics"),Constraints:of("model_qu\
ality.constraints")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of("data_quality.co\
nstraints")}),Bias:present({Report:of("bias.report"),PreTrainingReport:of("bias.pre_training"),PostTrainingReport:of("bi\
as.post_training")}),Explainability:present({Report:of("explainability")})})}function driftCheckBaselines(reports){let of=key=>source(
reports,`drift_baselines.${key}`);return present({ModelQuality:present({Statistics:of("model_quality.statistics"),Constraints:of(
"model_quality.constraints")}),ModelDataQuality:present({Statistics:of("data_quality.statistics"),Constraints:of("data_q\
uality.constraints")}),Bias:present({ConfigFile:of("bias.config"),PreTrainingConstraints:of("bias.pre_training_constrain\
ts"),PostTrainingConstraints:of("bias.post_training_constraints")}),Explainability:present({ConfigFile:of("explainabilit\
y.config"),Constraints:of("explainability.constraints")})})}function reportsIn(of){let{ModelMetrics:metrics,DriftCheckBaselines:baselines}=of,
found=[["reports.model_quality.statistics",metrics?.ModelQuality?.Statistics],["reports.model_quality.constraints",metrics?.
ModelQuality?.Constraints],["reports.data_quality.statistics",metrics?.ModelDataQuality?.Statistics],["reports.data_qual\
ity.constraints",metrics?.ModelDataQuality?.Constraints],["reports.bias.report",metrics?.Bias?.Report],["reports.bias.pr\
e_training",metrics?.Bias?.PreTrainingReport],["reports.bias.post_training",metrics?.Bias?.PostTrainingReport],["reports\
.explainability",metrics?.Explainability?.Report],["drift_baselines.model_quality.statistics",baselines?.ModelQuality?.Statistics],
["drift_baselines.model_quality.constraints",baselines?.ModelQuality?.Constraints],["drift_baselines.data_quality.statis\
tics",baselines?.ModelDataQuality?.Statistics],["drift_baselines.data_quality.constraints",baselines?.ModelDataQuality?.
Constraints],["drift_baselines.bias.config",baselines?.Bias?.ConfigFile],["drift_baselines.bias.pre_training_constraints",
baselines?.Bias?.PreTrainingConstraints],["drift_baselines.bias.post_training_constraints",baselines?.Bias?.PostTrainingConstraints],
["drift_baselines.explainability.config",baselines?.Explainability?.ConfigFile],["drift_baselines.explainability.constra\
ints",baselines?.Explainability?.Constraints]];return new Map(found.flatMap(([key,report])=>report===void 0?[]:[[key,report]]))}
function source(reports,key){let report=reports.get(key);if(report===void 0)return;let{s3Uri,contentType,digest}=report;
return{ContentType:contentType,S3Uri:s3Uri,...(0,_3_.s)({ContentDigest:digest})}}function present(members){return Object.
values(members).some(value=>value!==void 0)?members:void 0}function contentOf(candidate,address){let{manifest}=candidate.
file;return(0,_1_.eZ)({groupArn:address.arn,request:{...requestAsWritten(manifest),...neverApproved},metrics:candidate.metrics,
beside:{source:manifest.source,reports:reportsAsWritten(candidate),card:candidate.card,cardStatus:manifest.model_card_status,
hyperParameters:Object.entries(manifest.hyper_parameters??{}).map(([name,value])=>[name,String(value)]).sort(([a=""],[b=""])=>a<
b?-1:1)}})}var neverApproved={ModelApprovalStatus:"PendingManualApproval"};function requestAsWritten(manifest){return{ModelPackageDescription:(0,_1_.
$Y)(manifest.description??""),...(0,_0_.i3)(manifest),...(0,_3_.s)({SourceUri:manifest.source_uri}),...describedMembers(
manifest)}}function describedMembers(manifest){let{domain:Domain,task:Task,sample_payload:SamplePayloadUrl,skip_validation:skipped}=manifest,
SkipModelValidation=skipped&&(skipped==="all"?"All":"None"),CustomerMetadataProperties=(0,_3_.A)(manifest.metadata);return(0,_3_.
s)({Domain,Task,SamplePayloadUrl,SkipModelValidation,CustomerMetadataProperties})}function addedMembers(of){let{settings,
reports,card}=of,{packageKmsKeyId:KmsKeyId}=settings;return(0,_3_.s)({SecurityConfig:KmsKeyId===void 0?void 0:{KmsKeyId},
ModelMetrics:modelMetrics(reports),DriftCheckBaselines:driftCheckBaselines(reports),ModelCard:card&&{ModelCardContent:card.
content,ModelCardStatus:card.status}})}function reportsAsWritten({file,files=[]}){return(0,_2_.hK)(file.manifest).map(({
at,report})=>{let key=at.join("."),local=files.find(one=>one.at.join(".")===key);return[key,local===void 0?report.file:(0,_2_.
sc)(local.bytes),report.content_type??"",report.digest??""]}).sort(([a=""],[b=""])=>a<b?-1:1)}}),6712:((_m_,_e_,_r_)=>{_r_.
d(_e_,{checkOffline:()=>checkOffline});var _4_=_r_(9332),_5_=_r_(193),_6_=_r_(3994),_7_=_r_(4087),_8_=_r_(3277),_9_=_r_(
3771),_10_=_r_(4251),_11_=_r_(2226),_12_=_r_(1183),_13_=_r_(9220),_14_=_r_(339),_15_=_r_(5456),_16_=_r_(5920),_17_=_r_(8032),
_18_=_r_(7689),_19_=_r_(2292),_20_=_r_(378),_21_=_r_(5201),_22_=_r_(6660),_23_=_r_(1216),_24_=_r_(9695),_25_=_r_(7404),_26_=_r_(
1397),_27_=_r_(5091),_28_=_r_(1188),_29_=_r_(8311),_30_=_r_(2421),_31_=_r_(1014),_32_=_r_(1403),_33_=_r_(3694),_34_=_r_(
362);function checkOffline({candidates,because}){return candidates.map(candidate=>{let specification=(0,_25_.ed)((0,_6_.
rL)(candidate.file.manifest)),compared=(0,_4_.Xp)(candidate,{baseline:{kind:"offline"},history:[],identity:{specification}});
return{...compared,outcome:{kind:"offline",because},checks:[...(0,_5_.qd)(candidate),...(0,_8_.YA)(candidate.file.manifest),
...(0,_14_.Hr)(compared),...(0,_5_.yV)(candidate)],...candidate.unreadBase&&{isBaseUnread:!0}}})}})};
