"use strict";exports.id=3480;exports.ids=[3480];exports.modules={3480:((_m_,_e_,_r_)=>{_r_.d(_e_,{uploadReports:()=>_0_.hL});var _0_=_r_(
5611);var _1_=_r_(7929);var _2_=_r_(1326)})};;
