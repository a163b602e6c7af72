"use strict";exports.id=6608;exports.ids=[6608];exports.modules={6608:((_m_,_e_,_r_)=>{_r_.d(_e_,{checkFiles:()=>_0_.gw});var _0_=_r_(
2645);var _1_=_r_(4477);var _2_=_r_(2658);var _3_=_r_(4251);var _4_=_r_(1183);var _5_=_r_(1397);var _6_=_r_(4696);var _7_=_r_(
7564);var _8_=_r_(5477);var _9_=_r_(5611);var _10_=_r_(4674);var _11_=_r_(2075);var _12_=_r_(574);var _13_=_r_(2421);var _14_=_r_(
1014);var _15_=_r_(5846);var _16_=_r_(7929);var _17_=_r_(1326)})};;
