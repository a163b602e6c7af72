"use strict";exports.id=706,exports.ids=[706],exports.modules={706:((_m_,_e_,_r_)=>{_r_.d(_e_,{uploadReports:()=>_0_.hL});var _0_=_r_(
5611),_1_=_r_(7929),_2_=_r_(362)})};
