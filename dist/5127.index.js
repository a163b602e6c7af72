"use strict";exports.id=5127;exports.ids=[5127];exports.modules={7508:((_m_,_e_,_r_)=>{_r_.d(_e_,{takeCredentials:()=>_0_._s});var _0_=_r_(
7988);var _1_=_r_(3824);var _2_=_r_(271);var _3_=_r_(1659);var _4_=_r_(6020);var _5_=_r_(4513);var _6_=_r_(8637);var _7_=_r_(
816);var _8_=_r_(9353);var _9_=_r_(1690);var _10_=_r_(7929);var _11_=_r_(7868);var _12_=_r_(7759);var _13_=_r_(6556);var _14_=_r_(
2748);var _15_=_r_(6109);var _16_=_r_(9035);var _17_=_r_(1326)})};;
