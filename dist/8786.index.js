"use strict";exports.id=8786;exports.ids=[8786];exports.modules={6405:((_m_,_e_,_r_)=>{_r_.d(_e_,{takeCredentials:()=>_0_._s});var _0_=_r_(
2);var _1_=_r_(8508);var _2_=_r_(1168);var _3_=_r_(4513);var _4_=_r_(8637);var _5_=_r_(9676);var _6_=_r_(2909);var _7_=_r_(
2407);var _8_=_r_(3863);var _9_=_r_(7868);var _10_=_r_(7759);var _11_=_r_(6556);var _12_=_r_(2748);var _13_=_r_(6109);var _14_=_r_(
9035);var _15_=_r_(1326)})};;
