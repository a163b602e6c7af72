"use strict";exports.id=77,exports.ids=[77],exports.modules={77:((_m_,_e_,_r_)=>{_r_.d(_e_,{fromEnv:()=>_0_.sF});var _0_=_r_(2197),_1_=_r_(
5271),_2_=_r_(4976),_3_=_r_(362)})};
