"use strict";exports.id=8099;exports.ids=[8099];exports.modules={8099:((_m_,_e_,_r_)=>{_r_.d(_e_,{candidatesOffline:()=>_0_.S3,readCandidates:()=>_0_.
lH});var _0_=_r_(279);var _1_=_r_(5830);var _2_=_r_(9999);var _3_=_r_(2918);var _4_=_r_(8540);var _5_=_r_(4696);var _6_=_r_(
888);var _7_=_r_(6439);var _8_=_r_(2778);var _9_=_r_(2421);var _10_=_r_(1014);var _11_=_r_(5754);var _12_=_r_(2407);var _13_=_r_(
3863);var _14_=_r_(1326)})};;
