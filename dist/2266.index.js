"use strict";exports.id=2266,exports.ids=[2266],exports.modules={2266:((_m_,_e_,_r_)=>{_r_.d(_e_,{fromEnv:()=>_0_.sF});var _0_=_r_(4933),
_1_=_r_(7384),_2_=_r_(7930),_3_=_r_(362)})};
