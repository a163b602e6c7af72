"use strict";exports.id=5780;exports.ids=[5780];exports.modules={5780:((_m_,_e_,_r_)=>{_r_.d(_e_,{uploadReports:()=>_0_.hL});var _0_=_r_(
6439);var _1_=_r_(3863);var _2_=_r_(1326)})};;
