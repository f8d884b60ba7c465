export const id = 850;
export const ids = [850];
export const modules = {

/***/ 88850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderReport: () => (/* binding */ renderReport)
/* harmony export */ });
/**
 * `report.html`: one file that needs nothing else and asks nobody anything. The same input gives the same bytes.
 * What renders it is loaded when it is needed: a run that only writes a summary never pays for it.
 */
async function renderReport(input) {
    const { renderPage } = await Promise.all(/* import() */[__webpack_require__.e(91), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 47881));
    return renderPage(input);
}


/***/ })

};
