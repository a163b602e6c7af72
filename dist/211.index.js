"use strict";exports.id=211;exports.ids=[211];exports.modules={211:((_m_,_e_,_r_)=>{_r_.d(_e_,{fromEnv:()=>_0_.sF});var _0_=_r_(1567);
var _1_=_r_(2748);var _2_=_r_(6109);var _3_=_r_(9035);var _4_=_r_(1326)})};;
