"use strict";exports.id=1394,exports.ids=[1394],exports.modules={1394:((_m_,_e_,_r_)=>{_r_.d(_e_,{fromEnv:()=>_0_.sF});var _0_=_r_(3836),
_1_=_r_(4379),_2_=_r_(7930),_3_=_r_(362)})};
