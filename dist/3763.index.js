"use strict";exports.id=3763,exports.ids=[3763],exports.modules={3763:((_m_,_e_,_r_)=>{_r_.d(_e_,{uploadReports:()=>_0_.hL});var _0_=_r_(
8679),_1_=_r_(3694),_2_=_r_(362)})};
