export const id = 215;
export const ids = [215];
export const modules = {

/***/ 55215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tunnels: () => (/* binding */ tunnels)
/* harmony export */ });
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71566);

/** For the proxy's answer to CONNECT, its own connection to GitHub included. */
const CONNECT_MS = 30_000;
/**
 * Connections through an HTTP(S) proxy, by CONNECT: kept alive like direct ones, and closed when idle for so long.
 * @param proxy with its user and password, if it asks for them
 */
function tunnels(proxy, idleMs, connectMs = CONNECT_MS) {
    return new Tunnels(proxy.href, idleMs, connectMs);
}
class Tunnels extends https_proxy_agent__WEBPACK_IMPORTED_MODULE_0__/* .HttpsProxyAgent */ .b {
    #connectMs;
    constructor(proxy, idleMs, connectMs) {
        super(proxy, { keepAlive: true });
        this.#connectMs = connectMs;
        // The package drops the options of its base, and Node takes the limit of idle connections from there.
        Object.assign(this.options, { timeout: idleMs });
    }
    async connect(request, options) {
        const late = new AbortController();
        const timer = setTimeout(() => late.abort(), this.#connectMs);
        let status = 0;
        request.once('proxyConnect', (answer) => (status = answer.statusCode));
        try {
            // Read before the first await: each connection has its own.
            Object.assign(this.connectOpts, { signal: late.signal });
            const socket = await super.connect(request, options);
            if (status === 200)
                return socket;
            socket.destroy();
        }
        catch (error) {
            if (late.signal.aborted)
                throw new Error(`the proxy did not answer within ${this.#connectMs} ms`, { cause: error });
            throw error;
        }
        finally {
            clearTimeout(timer);
        }
        // The package would hand the proxy's refusal on as if it were GitHub's answer: "not found" among others.
        throw new Error(`the proxy answered CONNECT with ${status}`);
    }
}


/***/ })

};
