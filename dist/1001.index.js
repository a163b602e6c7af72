"use strict";exports.id=1001,exports.ids=[1001],exports.modules={1001:((_m_,_e_,_r_)=>{_r_.d(_e_,{uploadReports:()=>_0_.hL});var _0_=_r_(
6623),_1_=_r_(5107),_2_=_r_(362)})};
