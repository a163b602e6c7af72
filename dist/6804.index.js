"use strict";exports.id=6804;exports.ids=[6804];exports.modules={8338:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>once});function once(make){let made;return()=>(made??=make(),made)}}),1065:((__unused_webpack_module,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{versionReader:()=>_0_.SI,versionWriter:()=>_0_.Qf});var _0_=__webpack_require__(
4338);var _1_=__webpack_require__(2004);var _2_=__webpack_require__(6492);var _3_=__webpack_require__(8028);var _4_=__webpack_require__(
8637);var _5_=__webpack_require__(7868);var _6_=__webpack_require__(6556);var _7_=__webpack_require__(3863);var _8_=__webpack_require__(
7759);var _9_=__webpack_require__(2748);var _10_=__webpack_require__(6109);var _11_=__webpack_require__(9035);var _12_=__webpack_require__(
1326)})};;
