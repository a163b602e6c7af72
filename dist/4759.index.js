"use strict";exports.id=4759,exports.ids=[4759],exports.modules={4759:((_m_,_e_,_r_)=>{_r_.d(_e_,{EventStreamSerde:()=>_0_.M3,eventStreamSerdeProvider:()=>_0_.
J2});var _0_=_r_(3666),_1_=_r_(362)}),3666:((_m_,_e_,_r_)=>{_r_.d(_e_,{J2:()=>eventStreamSerdeProvider,M3:()=>EventStreamSerde});
function eventStreamSerdeProvider(){}function resolveEventStreamSerdeConfig(config){return config}var EventStreamSerde=class{constructor(){
throw new Error("scripts/shims/event-streams.ts: event streams are left out of dist/")}}})};
