"use strict";exports.id=7097,exports.ids=[7097],exports.modules={7097:((_m_,_e_,_r_)=>{_r_.d(_e_,{uploadReports:()=>_0_.hL});var _0_=_r_(
7903),_1_=_r_(5107),_2_=_r_(362)})};
