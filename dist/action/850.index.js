export const id = 850;
export const ids = [850];
export const modules = {

/***/ 88850:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loadRenderer: () => (/* binding */ loadRenderer),
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
/** Loads what {@link renderReport} will need; answers with what brings it up to speed. */
async function loadRenderer() {
    const [{ renderBody }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(980), __webpack_require__.e(810)]).then(__webpack_require__.bind(__webpack_require__, 66810)), Promise.all(/* import() */[__webpack_require__.e(91), __webpack_require__.e(881)]).then(__webpack_require__.bind(__webpack_require__, 47881))]);
    // The patterns that a body is read with are compiled at their first use: that takes longer than a usual report.
    return () => void renderBody('# Title\n\nA paragraph, [a link](https://github.com) and `code`.\n\n- an item\n', 4);
}


/***/ })

};
