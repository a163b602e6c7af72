"use strict";exports.id=332,exports.ids=[332],exports.modules={332:((_m_,_e_,_r_)=>{_r_.d(_e_,{uploadReports:()=>_0_.hL});var _0_=_r_(
1188),_1_=_r_(3694),_2_=_r_(362)})};
