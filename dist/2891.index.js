"use strict";exports.id=2891;exports.ids=[2891];exports.modules={2891:((_m_,_e_,_r_)=>{_r_.d(_e_,{candidatesOffline:()=>_0_.S3,readCandidates:()=>_0_.
lH});var _0_=_r_(1220);var _1_=_r_(1415);var _2_=_r_(8349);var _3_=_r_(7869);var _4_=_r_(2658);var _5_=_r_(3824);var _6_=_r_(
1659);var _7_=_r_(4696);var _8_=_r_(5477);var _9_=_r_(5611);var _10_=_r_(2075);var _11_=_r_(2421);var _12_=_r_(1014);var _13_=_r_(
5846);var _14_=_r_(1690);var _15_=_r_(7929);var _16_=_r_(1326)})};;
