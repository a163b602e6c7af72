"use strict";exports.id=6288;exports.ids=[6288];exports.modules={6288:((_m_,_e_,_r_)=>{_r_.d(_e_,{checkFiles:()=>_0_.gw});var _0_=_r_(
7410);var _1_=_r_(8540);var _2_=_r_(4251);var _3_=_r_(1183);var _4_=_r_(1397);var _5_=_r_(4696);var _6_=_r_(9085);var _7_=_r_(
888);var _8_=_r_(6439);var _9_=_r_(2303);var _10_=_r_(2778);var _11_=_r_(7947);var _12_=_r_(2421);var _13_=_r_(1014);var _14_=_r_(
5754);var _15_=_r_(3863);var _16_=_r_(1326)})};;
