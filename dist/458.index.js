"use strict";exports.id=458;exports.ids=[458];exports.modules={4953:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{readCandidates:()=>_0_.l});var _0_=__webpack_require__(776);var _1_=__webpack_require__(
9352);var _2_=__webpack_require__(4409);var _3_=__webpack_require__(3460);var _4_=__webpack_require__(7177);var _5_=__webpack_require__(
8354);var _6_=__webpack_require__(6959);var _7_=__webpack_require__(6473);var _8_=__webpack_require__(3104);var _9_=__webpack_require__(
6593);var _10_=__webpack_require__(3390);var _11_=__webpack_require__(848);var _12_=__webpack_require__(2407);var _13_=__webpack_require__(
3863);var _14_=__webpack_require__(1326)}),8338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{O:()=>once});function once(make){let made;return()=>(made??=make(),made)}})};;
