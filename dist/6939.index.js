"use strict";exports.id=6939,exports.ids=[6939],exports.modules={6939:((_m_,_e_,_r_)=>{_r_.d(_e_,{readClone:()=>readClone});var _0_=_r_(
5375),_1_=_r_(2764),_2_=_r_(3966),_3_=_r_(1382),_4_=_r_(785),_5_=_r_(478),_6_=_r_(5564),_7_=_r_(3854),_8_=_r_(5715),_9_=_r_(
3694),_10_=_r_(362),AT=["source_uri"];async function readClone(file,of){let{settings,ports}=of,uri=file.manifest.source_uri??
"",cloned=(0,_4_.FK)(uri);if(cloned===void 0)return;let{kind,region,account,name}=cloned;if(region!==settings.region){let message=`${uri}\
 is in ${region}, and the version is made in ${settings.region}.`;throw(0,_0_.Qm)({file,at:AT,message,hint:"Correct the \
ARN or `aws-region`."})}return kind==="model"?ofModel({file,settings,sources:ports.sources,account,name}):ofPackage(file,
uri,ports)}async function ofPackage(file,arn,{reader}){let{InferenceSpecification:specification}=await(0,_1_.pn)(reader.
describeModelPackage,arn).catch(error=>{throw refusal(file,arn,error)});if(specification?.Containers!==void 0)return specification;
let message=`${arn} has no inference specification that could be cloned.`;throw(0,_0_.Qm)({file,at:AT,message,hint:"Name\
 another model package, or write `containers`."})}async function ofModel(of){let{file,settings,sources,account,name}=of,
uri=file.manifest.source_uri??"";if(account!==settings.callerAccount){let message=`${uri} is of account ${account}, and \
a model can only be read in the account of the credentials, ${settings.callerAccount}.`;throw(0,_0_.Qm)({file,at:AT,message,
hint:"Correct the ARN or `role-to-assume`, or write `containers`."})}if(sources===void 0)throw(0,_0_.Qm)({file,at:AT,message:`${uri}\
 could not be asked.`,hint:"Write `containers`."});let{PrimaryContainer,Containers}=await sources.describeModel({ModelName:name}).
catch(error=>{throw refusal(file,uri,error)}),containers=PrimaryContainer===void 0?Containers??[]:[PrimaryContainer],fromPackage=containers.
find(({Image})=>Image===void 0);if(containers.length>0&&fromPackage===void 0)return{Containers:containers.map(asPackaged)};
let made=fromPackage?.ModelPackageName===void 0?"has no image":`was made from ${fromPackage.ModelPackageName}`;throw(0,_0_.
Qm)({file,at:AT,message:`${uri} ${made}, so that it holds no specification of its own.`,hint:"Name that model package as\
 `source_uri`, or write `containers`."})}function asPackaged(container){let{ContainerHostname,Image,ModelDataUrl,ModelDataSource,
AdditionalModelDataSources,Environment}=container;return{...(0,_8_.s)({ContainerHostname}),Image,...(0,_8_.s)({ModelDataUrl,
ModelDataSource,AdditionalModelDataSources}),...Environment!==void 0&&Object.keys(Environment).length>0&&{Environment}}}
function refusal(file,arn,error){return(0,_7_.N6)(error,"not-found")?(0,_0_.Qm)({file,at:AT,message:`${arn} does not exi\
st.`,hint:"Correct the ARN.",cause:error}):(0,_0_.JG)({file,at:AT,doing:`What ${arn} holds could not be read, and it is \
what would be approved`,error})}})};
