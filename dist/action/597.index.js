import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
export const id = 597;
export const ids = [597];
export const modules = {

/***/ 20770:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {

module.exports = __webpack_require__(20218);


/***/ }),

/***/ 20218:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {



var net = __webpack_require__(69278);
var tls = __webpack_require__(64756);
var http = __webpack_require__(58611);
var https = __webpack_require__(65692);
var events = __webpack_require__(24434);
var assert = __webpack_require__(42613);
var util = __webpack_require__(39023);


exports.httpOverHttp = httpOverHttp;
exports.httpsOverHttp = httpsOverHttp;
exports.httpOverHttps = httpOverHttps;
exports.httpsOverHttps = httpsOverHttps;


function httpOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  return agent;
}

function httpsOverHttp(options) {
  var agent = new TunnelingAgent(options);
  agent.request = http.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}

function httpOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  return agent;
}

function httpsOverHttps(options) {
  var agent = new TunnelingAgent(options);
  agent.request = https.request;
  agent.createSocket = createSecureSocket;
  agent.defaultPort = 443;
  return agent;
}


function TunnelingAgent(options) {
  var self = this;
  self.options = options || {};
  self.proxyOptions = self.options.proxy || {};
  self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
  self.requests = [];
  self.sockets = [];

  self.on('free', function onFree(socket, host, port, localAddress) {
    var options = toOptions(host, port, localAddress);
    for (var i = 0, len = self.requests.length; i < len; ++i) {
      var pending = self.requests[i];
      if (pending.host === options.host && pending.port === options.port) {
        // Detect the request to connect same origin server,
        // reuse the connection.
        self.requests.splice(i, 1);
        pending.request.onSocket(socket);
        return;
      }
    }
    socket.destroy();
    self.removeSocket(socket);
  });
}
util.inherits(TunnelingAgent, events.EventEmitter);

TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
  var self = this;
  var options = mergeOptions({request: req}, self.options, toOptions(host, port, localAddress));

  if (self.sockets.length >= this.maxSockets) {
    // We are over limit so we'll add it to the queue.
    self.requests.push(options);
    return;
  }

  // If we are under maxSockets create a new one.
  self.createSocket(options, function(socket) {
    socket.on('free', onFree);
    socket.on('close', onCloseOrRemove);
    socket.on('agentRemove', onCloseOrRemove);
    req.onSocket(socket);

    function onFree() {
      self.emit('free', socket, options);
    }

    function onCloseOrRemove(err) {
      self.removeSocket(socket);
      socket.removeListener('free', onFree);
      socket.removeListener('close', onCloseOrRemove);
      socket.removeListener('agentRemove', onCloseOrRemove);
    }
  });
};

TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
  var self = this;
  var placeholder = {};
  self.sockets.push(placeholder);

  var connectOptions = mergeOptions({}, self.proxyOptions, {
    method: 'CONNECT',
    path: options.host + ':' + options.port,
    agent: false,
    headers: {
      host: options.host + ':' + options.port
    }
  });
  if (options.localAddress) {
    connectOptions.localAddress = options.localAddress;
  }
  if (connectOptions.proxyAuth) {
    connectOptions.headers = connectOptions.headers || {};
    connectOptions.headers['Proxy-Authorization'] = 'Basic ' +
        new Buffer(connectOptions.proxyAuth).toString('base64');
  }

  debug('making CONNECT request');
  var connectReq = self.request(connectOptions);
  connectReq.useChunkedEncodingByDefault = false; // for v0.6
  connectReq.once('response', onResponse); // for v0.6
  connectReq.once('upgrade', onUpgrade);   // for v0.6
  connectReq.once('connect', onConnect);   // for v0.7 or later
  connectReq.once('error', onError);
  connectReq.end();

  function onResponse(res) {
    // Very hacky. This is necessary to avoid http-parser leaks.
    res.upgrade = true;
  }

  function onUpgrade(res, socket, head) {
    // Hacky.
    process.nextTick(function() {
      onConnect(res, socket, head);
    });
  }

  function onConnect(res, socket, head) {
    connectReq.removeAllListeners();
    socket.removeAllListeners();

    if (res.statusCode !== 200) {
      debug('tunneling socket could not be established, statusCode=%d',
        res.statusCode);
      socket.destroy();
      var error = new Error('tunneling socket could not be established, ' +
        'statusCode=' + res.statusCode);
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    if (head.length > 0) {
      debug('got illegal response body from proxy');
      socket.destroy();
      var error = new Error('got illegal response body from proxy');
      error.code = 'ECONNRESET';
      options.request.emit('error', error);
      self.removeSocket(placeholder);
      return;
    }
    debug('tunneling connection has established');
    self.sockets[self.sockets.indexOf(placeholder)] = socket;
    return cb(socket);
  }

  function onError(cause) {
    connectReq.removeAllListeners();

    debug('tunneling socket could not be established, cause=%s\n',
          cause.message, cause.stack);
    var error = new Error('tunneling socket could not be established, ' +
                          'cause=' + cause.message);
    error.code = 'ECONNRESET';
    options.request.emit('error', error);
    self.removeSocket(placeholder);
  }
};

TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
  var pos = this.sockets.indexOf(socket)
  if (pos === -1) {
    return;
  }
  this.sockets.splice(pos, 1);

  var pending = this.requests.shift();
  if (pending) {
    // If we have pending requests and a socket gets closed a new one
    // needs to be created to take over in the pool for the one that closed.
    this.createSocket(pending, function(socket) {
      pending.request.onSocket(socket);
    });
  }
};

function createSecureSocket(options, cb) {
  var self = this;
  TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
    var hostHeader = options.request.getHeader('host');
    var tlsOptions = mergeOptions({}, self.options, {
      socket: socket,
      servername: hostHeader ? hostHeader.replace(/:.*$/, '') : options.host
    });

    // 0 is dummy port for v0.6
    var secureSocket = tls.connect(0, tlsOptions);
    self.sockets[self.sockets.indexOf(socket)] = secureSocket;
    cb(secureSocket);
  });
}


function toOptions(host, port, localAddress) {
  if (typeof host === 'string') { // since v0.10
    return {
      host: host,
      port: port,
      localAddress: localAddress
    };
  }
  return host; // for v0.11 or later
}

function mergeOptions(target) {
  for (var i = 1, len = arguments.length; i < len; ++i) {
    var overrides = arguments[i];
    if (typeof overrides === 'object') {
      var keys = Object.keys(overrides);
      for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
        var k = keys[j];
        if (overrides[k] !== undefined) {
          target[k] = overrides[k];
        }
      }
    }
  }
  return target;
}


var debug;
if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
  debug = function() {
    var args = Array.prototype.slice.call(arguments);
    if (typeof args[0] === 'string') {
      args[0] = 'TUNNEL: ' + args[0];
    } else {
      args.unshift('TUNNEL:');
    }
    console.error.apply(console, args);
  }
} else {
  debug = function() {};
}
exports.debug = debug; // for test


/***/ }),

/***/ 94322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ artifactClient)
/* harmony export */ });
/** GitHub's artifact client, in a chunk of its own: it weighs more than everything else and is needed last. */
async function artifactClient() {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(659), __webpack_require__.e(293), __webpack_require__.e(566), __webpack_require__.e(900)]).then(__webpack_require__.bind(__webpack_require__, 83900));
    return new DefaultArtifactClient();
}


/***/ }),

/***/ 65444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ uploadProof)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _protocol_proof_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38422);




/**
 * Uploads the files of a proof, and nothing else that lies in its folder, and asks the service afterwards what it holds.
 * @throws MarketOpsError `artifact_upload_failed`, `artifact_name_taken`, `artifact_digest_mismatch`: always with the
 * folder in which the proof still lies
 */
async function uploadProof(options) {
    const { name, retentionDays, client } = options;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(options.folder);
    const files = await proofFiles(folder);
    if (files.length === 0)
        throw lost('artifact_upload_failed', options, 'the folder holds no file of a proof');
    let id;
    let sha256;
    try {
        const settings = retentionDays === null ? {} : { retentionDays };
        ({ id, digest: sha256 } = await client.uploadArtifact(name, files, folder, settings));
    }
    catch (error) {
        throw refused(options, error);
    }
    if (id === undefined || sha256 === undefined || !/^[0-9a-f]{64}$/.test(sha256)) {
        throw lost('artifact_upload_failed', options, 'the service named no id or digest');
    }
    const digest = `sha256:${sha256}`;
    await compare(options, String(id), digest);
    return { name, id: String(id), digest };
}
/** The files of the proof's layout, sorted; links and what else lies there stay. */
async function proofFiles(folder) {
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { recursive: true });
    const wanted = names.filter((name) => (0,_protocol_proof_js__WEBPACK_IMPORTED_MODULE_3__/* .isProofPath */ .SV)(name.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
    const stats = await Promise.all(wanted.map((path) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path)));
    return wanted
        .filter((_, index) => stats[index]?.isFile() === true)
        .sort((a, b) => ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, a) < (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, b) ? -1 : 1));
}
/** What the service says that it holds must be what was sent; that it says nothing yet is no proof of loss. */
async function compare(options, id, sent) {
    const { client, name, warn } = options;
    let held;
    try {
        held = (await client.getArtifact(name)).artifact;
    }
    catch (error) {
        warn(`The artifact ${name} (id ${id}) was taken, but could not be looked up again: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`);
        return;
    }
    if (held.digest === undefined && String(held.id) === id)
        return;
    if (String(held.id) === id && held.digest === sent)
        return;
    const what = `it holds id ${held.id} with digest ${held.digest ?? 'unknown'}, but id ${id} with ${sent} was sent`;
    throw lost('artifact_digest_mismatch', options, what);
}
/** What the service's words mean, and what helps. */
const REASONS = [
    {
        words: /already exists|conflict|\b409\b/i,
        code: 'artifact_name_taken',
        advice: 'The run has an artifact of that name. Jobs of a matrix need names of their own, for example ' +
            'artifact-name: marketops-proof-${{ strategy.job-index }}-${{ github.run_attempt }}.',
    },
    {
        words: /quota|insufficient usage/i,
        code: 'artifact_upload_failed',
        advice: 'Delete old artifacts or raise the storage limit; retention-days keeps new ones from piling up.',
    },
    {
        words: /GHES/,
        code: 'artifact_upload_failed',
        advice: "GitHub Enterprise Server does not take these uploads: set artifact-name: '' there, and upload it yourself.",
    },
];
function refused(options, error) {
    const why = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error).split('\n', 1)[0] ?? '';
    const reason = REASONS.find(({ words }) => words.test((0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)));
    return lost(reason?.code ?? 'artifact_upload_failed', options, why, reason?.advice, error);
}
function lost(code, { name, folder }, why, advice = 'A later step of this job can still upload it (if: always(), path: the output proof-path).', cause) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MarketOpsError */ .NL(code, `The proof was not stored as the artifact ${name}: ${why}. It lies in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)} on this runner and goes ` +
        `when the job ends. ${advice}`, { cause });
}


/***/ }),

/***/ 27718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   announceProof: () => (/* binding */ announceProof),
/* harmony export */   post: () => (/* binding */ post),
/* harmony export */   proofStored: () => (/* binding */ proofStored)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _artifact_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94322);
/* harmony import */ var _artifact_upload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65444);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _workflow_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21926);





/** What a step tells its own post step, in the runner's state file: it survives a kill. */
const STATE = {
    folder: 'marketops-proof',
    name: 'marketops-artifact',
    retentionDays: 'marketops-retention',
    stored: 'marketops-stored',
};
/** The proof has begun: from now on `post` sees to it that what is there gets stored. */
function announceProof(folder, { name, retentionDays }) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE.folder, folder);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE.name, name);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE.retentionDays, retentionDays === null ? '' : String(retentionDays));
}
/** The proof is stored: nothing is left for `post` to do. */
function proofStored(id) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .saveState */ .LZ(STATE.stored, id);
}
/** Runs when the job ends, whatever became of the step: a proof that was begun and not stored is stored as it is. */
async function post() {
    const folder = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(STATE.folder);
    const name = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(STATE.name);
    if (folder === '' || name === '' || _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(STATE.stored) !== '')
        return;
    const days = _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .getState */ .Gu(STATE.retentionDays);
    try {
        await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os('Proof', () => storeLate(folder, { name, retentionDays: days === '' ? null : Number(days) }));
    }
    catch (error) {
        (0,_workflow_log_js__WEBPACK_IMPORTED_MODULE_3__/* .fail */ .fJ)(error);
    }
}
/** A step that was killed while it uploaded may have taken the name: then another tells what this is. */
async function storeLate(folder, target) {
    const store = async (name) => {
        const client = await (0,_artifact_client_js__WEBPACK_IMPORTED_MODULE_4__/* .artifactClient */ .A)();
        const { id } = await (0,_artifact_upload_js__WEBPACK_IMPORTED_MODULE_1__/* .uploadProof */ .u)({ ...target, name, folder, client, warn: _workflow_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.warning });
        _workflow_log_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm.warning(`The step ended before it could store its proof. What lay in ${folder} is the artifact ${name} (id ${id}); ` +
            '`marketops verify` says what it is worth.');
    };
    try {
        await store(target.name);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .MarketOpsError */ .NL) || error.code !== 'artifact_name_taken')
            throw error;
        await store(`${target.name}-post`);
    }
}


/***/ }),

/***/ 23121:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ fromBase64),
/* harmony export */   n: () => (/* binding */ toBase64)
/* harmony export */ });
/** Standard, padded base64 of bytes. */
function toBase64(bytes) {
    return Buffer.from(bytes).toString('base64');
}
/** Bytes of canonical base64 (decoding and encoding again gives the same text), else null. */
function fromBase64(text) {
    const bytes = Buffer.from(text, 'base64');
    return bytes.toString('base64') === text ? bytes : null;
}


/***/ }),

/***/ 31615:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uj: () => (/* binding */ fit),
/* harmony export */   Zg: () => (/* binding */ pae),
/* harmony export */   b3: () => (/* binding */ MANIFEST_TYPE),
/* harmony export */   hk: () => (/* binding */ openEnvelope),
/* harmony export */   iA: () => (/* binding */ sealEnvelope),
/* harmony export */   ui: () => (/* binding */ RECEIPT_TYPE)
/* harmony export */ });
/* unused harmony export envelopeShape */
/* harmony import */ var _base64_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23121);
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46260);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53633);



/** DSSE v1 envelopes (https://github.com/secure-systems-lab/dsse), payloads as JCS bytes. */
const RECEIPT_TYPE = 'application/vnd.marketops.receipt.v1+json';
const MANIFEST_TYPE = 'application/vnd.marketops.manifest.v1+json';
const base64Text = (value) => typeof value === 'string' && (0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .fromBase64 */ .E)(value) !== null ? null : { path: '', expected: 'canonical base64' };
const envelopeShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
    payload: base64Text,
    payloadType: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    signatures: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ keyid: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .matching */ .wC)(/^(?:hmac-sha256:[0-9a-f]{16}|ed25519:[0-9a-f]{8})$/, 'a key id'), sig: base64Text })),
});
/** Pre-authentication encoding: the bytes that DSSE signs. */
function pae(payloadType, payload) {
    const type = Buffer.from(payloadType);
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}
/**
 * Reads an envelope's bytes as foreign input: canonical JSON and newline, closed schema, the expected payload type,
 * and a payload that is canonical JSON of the given shape. Signatures are not checked here.
 * @throws CanonicalError saying what is malformed
 */
function openEnvelope(bytes, payloadType, shape) {
    const envelope = fit(envelopeShape, (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJsonFile */ .OW)(bytes), 'envelope');
    if (envelope.payloadType !== payloadType)
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO(`payloadType is not ${payloadType}`);
    const raw = Buffer.from(envelope.payload, 'base64');
    const json = (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .decodeUtf8 */ ._6)(raw);
    if (json === null)
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO('payload is not valid UTF-8');
    const payload = fit(shape, (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCanonical */ .Kf)(json), 'payload');
    return { envelope, payload, signed: pae(payloadType, raw) };
}
/** The value as the shape's type. @throws CanonicalError naming the first fault */
function fit(shape, value, what) {
    const fault = shape(value);
    if (fault !== null)
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO(`${what}: ${fault.path || 'value'}: expected ${fault.expected}`);
    return value;
}
function sealEnvelope(payloadType, payload, signatures) {
    return { payload: (0,_base64_js__WEBPACK_IMPORTED_MODULE_2__/* .toBase64 */ .n)(payload), payloadType, signatures };
}


/***/ }),

/***/ 96679:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseLine),
/* harmony export */   G: () => (/* binding */ lineShape),
/* harmony export */   Hw: () => (/* binding */ lineHash),
/* harmony export */   Iw: () => (/* binding */ gateCheck),
/* harmony export */   Oc: () => (/* binding */ MAX_LINE_BYTES),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   de: () => (/* binding */ LINE_TYPES),
/* harmony export */   dt: () => (/* binding */ LineError),
/* harmony export */   mG: () => (/* binding */ ZERO_HASH),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   r7: () => (/* binding */ namesReceipt),
/* harmony export */   rC: () => (/* binding */ aboutOperation)
/* harmony export */ });
/* unused harmony exports ruleOutcome, warning, LINE_DATA */
/* harmony import */ var _jcs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46260);
/* harmony import */ var _merkle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83544);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36625);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81920);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14182);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53633);






/** Ledger lines: their closed schemas, and how they hang together in a chain. */
const MAX_LINE_BYTES = 64 * 1024;
const ZERO_HASH = '0'.repeat(64);
/** A list that would make a line too long ends in `{omitted: n}`. */
const shortened = (item) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .either */ .gP)(item, (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ omitted: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj })));
const gateCheck = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq), name: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .checkName */ .I3, result: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .checkResult */ .iJ });
const gateChecks = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .list */ .p_)(gateCheck);
const CODES_IN_ORDER = _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_NAMES */ .cj.map((name) => _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .GATE_CODES */ .FD[name]);
/** Nine checks in their order, each with a code of its own exactly when it fails. */
const nineChecks = (value) => {
    const fault = gateChecks(value);
    if (fault !== null)
        return fault;
    const checks = value;
    if (checks.length !== _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_NAMES */ .cj.length)
        return { path: '', expected: 'nine checks' };
    for (let i = 0; i < checks.length; i++) {
        const check = checks[i];
        if (check.name !== _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_NAMES */ .cj[i])
            return { path: `[${i}].name`, expected: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .CHECK_NAMES */ .cj[i] };
        const codes = CODES_IN_ORDER[i];
        const fits = check.result === 'fail' ? check.code !== null && codes.includes(check.code) : check.code === null;
        if (!fits)
            return { path: `[${i}].code`, expected: check.result === 'fail' ? codes.join(' or ') : 'null' };
    }
    return null;
};
const ruleOutcome = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
    effect: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('permit', 'forbid'),
    id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
    matched: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt,
    unmet: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ condition: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, expected: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, found: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq })),
});
const warning = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ code: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, message: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq });
const receiptData = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
    enforceable: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .flag */ .Jt,
    envelope_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br,
    operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br,
    violations: shortened(_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .violation */ .Qf),
});
const gateData = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ checks: nineChecks });
const outcomeData = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
    code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
    effect: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .effect */ .QZ,
    github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .observation */ .lQ),
    message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
});
/** `data` of each line type. */
const LINE_DATA = {
    'run.opened': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
        action_version: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        actor: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        commit_sha: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .gitSha */ .XS,
        environment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
        event: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        origin: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        ref: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        repository: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        repository_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .githubId */ .hH,
        vkey: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq),
        warnings: shortened(warning),
        workflow_ref: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq,
        workflow_sha: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .gitSha */ .XS,
    }),
    'plan.created': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ operations: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9, plan_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br, plan_file_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br }),
    'operation.blocked': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('mode_not_prod'), effect: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .effect */ .QZ, operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br }),
    'policy.decided': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
        decision: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .decision */ .xR,
        policy_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br,
        rules: shortened(ruleOutcome),
        violations: shortened(_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .violation */ .Qf),
    }),
    'receipt.minted': receiptData,
    'receipt.refused': receiptData,
    'gate.passed': gateData,
    'gate.rejected': gateData,
    'operation.intent': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({ natural_key: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .digest */ .br }),
    'operation.succeeded': outcomeData,
    'operation.failed': outcomeData,
    'operation.skipped': outcomeData,
    'operation.in_doubt': outcomeData,
    'operation.unchanged': outcomeData,
    'operation.reconciled': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
        github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .nullable */ .me)(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .observation */ .lQ),
        observed: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)('done', 'absent', 'conflict'),
        receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptId */ .qp,
        run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj,
        run_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .githubId */ .hH,
    }),
    'run.closed': (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .record */ .g1)({
        counts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .map */ .Tj)((0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .matching */ .wC)(/^[a-z]+\.[a-z_]+$/, 'a line type'), _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj),
        result: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .runResult */ .XS,
    }),
};
const LINE_TYPES = Object.keys(LINE_DATA);
const LINE_STATUS = {
    'operation.blocked': 'rejected',
    'receipt.refused': 'rejected',
    'gate.rejected': 'rejected',
    'operation.succeeded': 'success',
    'operation.unchanged': 'success',
    'operation.failed': 'failed',
    'operation.in_doubt': 'failed',
    'operation.skipped': 'rejected',
};
/** The `status` that a line of this type carries, or undefined when it carries none. */
function statusOf(type) {
    return LINE_STATUS[type];
}
/** The hash that the line being read should hold: known to be a hash, so that any text's shape is enough for its equal. */
let expectedPrev = null;
const prevHash = (value) => (value === expectedPrev ? (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq)(value) : (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .hash */ .tW)(value));
const lineFields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .recordWith */ .S4)({
    claim: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .claimId */ .o8,
    data: () => null,
    mode: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .mode */ .Mq,
    prev: prevHash,
    run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .positive */ .yj,
    run_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .githubId */ .hH,
    seq: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .count */ .U9,
    ts: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .time */ .kB,
    type: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(...LINE_TYPES),
    v: (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneOf */ .yL)(1),
}, { operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .text */ .Qq, operation_kind: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .operationKind */ .Cs, receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_5__/* .receiptId */ .qp, status: _vocabulary_js__WEBPACK_IMPORTED_MODULE_4__/* .status */ .h5 });
const WITHOUT_RECEIPT = new Set([
    'policy.decided',
    'operation.blocked',
    'operation.unchanged',
    'operation.reconciled',
]);
const UNNAMED_REJECTIONS = ['receipt_missing', 'receipt_malformed'];
/** Whether a line of this type and data names a receipt; `either` way is never open. */
function namesReceipt(type, data) {
    if (!aboutOperation(type) || WITHOUT_RECEIPT.has(type))
        return false;
    if (type !== 'gate.rejected')
        return true;
    return !data.checks.some((check) => UNNAMED_REJECTIONS.includes(check.code));
}
/** `operation_id` and `operation_kind` stand on every line but `run.*` and `plan.created`. */
function aboutOperation(type) {
    return !type.startsWith('run.') && type !== 'plan.created';
}
/** The closed schema of a line, `data` and the optional keys by its type included. */
const lineShape = (value) => {
    const fault = lineFields(value);
    if (fault !== null)
        return fault;
    const line = value;
    const form = FORMS.get(line.type);
    const inner = form.data(line.data);
    if (inner !== null)
        return { path: inner.path === '' ? 'data' : `data.${inner.path}`, expected: inner.expected };
    return optionalKeysFault(line, form) ?? dataFault(line);
};
const FORMS = new Map(LINE_TYPES.map((type) => [
    type,
    { type, aboutOperation: aboutOperation(type), data: LINE_DATA[type], status: statusOf(type) },
]));
function optionalKeysFault(line, { aboutOperation: aboutOne, status: expected }) {
    if ((line.operation_id !== undefined) !== aboutOne || (line.operation_kind !== undefined) !== aboutOne) {
        return { path: 'operation_id', expected: aboutOne ? `on a ${line.type} line` : `absent from a ${line.type} line` };
    }
    const named = aboutOne && namesReceipt(line.type, line.data);
    if ((line.receipt_id !== undefined) !== named) {
        return { path: 'receipt_id', expected: named ? `on a ${line.type} line` : 'absent from this line' };
    }
    if (line.status !== expected) {
        return { path: 'status', expected: expected ?? `absent from a ${line.type} line` };
    }
    return null;
}
/** What must hold within `data` beyond its fields. */
function dataFault({ type, data }) {
    if (type === 'gate.passed' || type === 'gate.rejected') {
        const passed = data.checks.every((check) => check.result === 'pass');
        return passed === (type === 'gate.passed') ? null : { path: 'data.checks', expected: `a ${type.slice(5)} gate's` };
    }
    if (type === 'receipt.minted' || type === 'receipt.refused') {
        const minted = type === 'receipt.minted';
        const fits = data.enforceable === minted && (data.violations.length === 0) === minted;
        return fits ? null : { path: 'data.enforceable', expected: `what a ${type} line says` };
    }
    if (type === 'policy.decided') {
        const permit = data.decision === 'permit';
        return (data.violations.length === 0) === permit
            ? null
            : { path: 'data.violations', expected: permit ? 'none with permit' : 'one at least without permit' };
    }
    return null;
}
/** The exact text of a line, without its newline. */
function lineText(line) {
    return (0,_jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalize */ .dw)(line);
}
/**
 * Reads one line through the canonical gate: one text for each value, a known type, closed data. The schema is looked
 * at before the text is compared: nothing nested deeper than the schema ever reaches a recursion.
 * @param prev the hash of the line before, if known; it is for the caller to compare, and only spares looking at its form
 * @throws CanonicalError, or LineError for a value that does not fit
 */
function parseLine(source, prev = null) {
    expectedPrev = prev;
    let value;
    try {
        value = JSON.parse(source);
    }
    catch {
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO('not JSON');
    }
    (0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .resetTally */ .AM)();
    const fault = lineShape(value);
    if (fault !== null)
        throw new LineError(fault);
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_5__/* .isCanonicalText */ .Gh)(source, value))
        throw new _jcs_js__WEBPACK_IMPORTED_MODULE_0__/* .CanonicalError */ .dO('not canonical JSON (RFC 8785)');
    const line = value;
    // The one text of this type that the code compares with: equal by identity from here on.
    line.type = FORMS.get(line.type).type;
    return value;
}
class LineError extends Error {
    fault;
    constructor(fault) {
        super(`${fault.path || 'line'}: expected ${fault.expected}`);
        this.fault = fault;
    }
}
/** A line's hash, hex: its RFC 6962 leaf hash, which is also the next line's `prev`. */
function lineHash(source) {
    return (0,_merkle_js__WEBPACK_IMPORTED_MODULE_1__/* .leafHash */ .Jq)(source).toString('hex');
}


/***/ }),

/***/ 83544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ Frontier),
/* harmony export */   Jq: () => (/* binding */ leafHash),
/* harmony export */   zB: () => (/* binding */ nodeHash),
/* harmony export */   zg: () => (/* binding */ EMPTY_ROOT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** RFC 6962 section 2.1: SHA-256, leaves prefixed with 0x00, nodes with 0x01. */
const LEAF = Buffer.from([0]);
/** Hash of a leaf (a ledger line without its newline). */
function leafHash(line) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(LEAF).update(line).digest();
}
const HASH_BYTES = 32;
/** One node's preimage, 0x01 and two hashes; used again for each, since a ledger has as many nodes as lines. */
const node = Buffer.alloc(1 + 2 * HASH_BYTES, 1);
/** Hash of a node from the hashes below it, all hex. */
function nodeHash(left, right) {
    node.write(left, 1, HASH_BYTES, 'hex');
    node.write(right, 1 + HASH_BYTES, HASH_BYTES, 'hex');
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', node, 'hex');
}
const EMPTY_ROOT = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').digest();
/**
 * An append-only Merkle tree that keeps only the roots of its perfect subtrees, largest first: one for each set bit
 * of its size. Appending costs O(log n) at worst, O(1) on average.
 */
class Frontier {
    #size;
    /** Hex: hashing text out is cheaper than allocating a buffer each. */
    #subtrees;
    constructor(size, subtrees) {
        this.#size = size;
        this.#subtrees = subtrees;
    }
    static empty() {
        return new Frontier(0, []);
    }
    /** From its stored form. Null when the number of subtrees does not belong to a tree of that size. */
    static restore(size, subtrees) {
        return subtrees.length === setBits(size) ? new Frontier(size, [...subtrees]) : null;
    }
    get size() {
        return this.#size;
    }
    /** The part of the tree from a leaf on at which one of its subtrees begins; null elsewhere. */
    from(first) {
        let start = 0;
        for (let i = 0, rest = this.#size; i <= this.#subtrees.length; i++) {
            if (start === first)
                return new Frontier(this.#size - first, this.#subtrees.slice(i));
            const width = largestPower(rest);
            start += width;
            rest -= width;
        }
        return null;
    }
    /** @param leaf a leaf's hash, 32 bytes or their hex */
    append(leaf) {
        let hashed = typeof leaf === 'string' ? leaf : Buffer.from(leaf).toString('hex');
        // Each trailing one bit of the size is a subtree as large as the one just made: they merge.
        for (let n = this.#size; n % 2 === 1; n = Math.floor(n / 2)) {
            hashed = nodeHash(this.#subtrees.pop(), hashed);
        }
        this.#subtrees.push(hashed);
        this.#size++;
    }
    root() {
        const subtrees = [...this.#subtrees];
        const last = subtrees.pop();
        if (last === undefined)
            return EMPTY_ROOT;
        return Buffer.from(subtrees.reduceRight((right, left) => nodeHash(left, right), last), 'hex');
    }
    /** The stored form, hex, largest subtree first. */
    subtrees() {
        return [...this.#subtrees];
    }
    clone() {
        return new Frontier(this.#size, [...this.#subtrees]);
    }
}
function setBits(n) {
    let bits = 0;
    for (let rest = n; rest > 0; rest = Math.floor(rest / 2))
        bits += rest % 2;
    return bits;
}
/** The largest power of two that is not above n. */
function largestPower(n) {
    let power = 1;
    while (power * 2 <= n)
        power *= 2;
    return power;
}


/***/ }),

/***/ 38422:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CZ: () => (/* binding */ proofShape),
/* harmony export */   KB: () => (/* binding */ MANIFEST_SCHEMA),
/* harmony export */   Pb: () => (/* binding */ PROOF_FILES),
/* harmony export */   R6: () => (/* binding */ receiptOfPath),
/* harmony export */   SV: () => (/* binding */ isProofPath),
/* harmony export */   WI: () => (/* binding */ receiptPath),
/* harmony export */   rN: () => (/* binding */ checkpointsShape),
/* harmony export */   rb: () => (/* binding */ PROOF_SCHEMA),
/* harmony export */   vb: () => (/* binding */ manifestShape)
/* harmony export */ });
/* unused harmony export stretchShape */
/* harmony import */ var _dsse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31615);
/* harmony import */ var _ledger_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96679);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36625);
/* harmony import */ var _receipt_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81920);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(53633);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14182);






/** The proof folder: its layout, CANONICAL_PROOF.json, checkpoints.json and the manifest. */
const PROOF_SCHEMA = 'marketops.proof/v1';
const MANIFEST_SCHEMA = 'marketops.manifest/v1';

/** Every file of a proof but the receipts. */
const PROOF_FILES = {
    proof: 'CANONICAL_PROOF.json',
    plan: 'plan.json',
    policy: 'policy.yml',
    trustedKeys: 'trusted-keys',
    ledger: 'ledger.jsonl',
    checkpoints: 'checkpoints.json',
    report: 'report.html',
    summary: 'summary.md',
    manifest: 'manifest.json',
};
const receiptPath = (id) => `receipts/${id}.dsse.json`;
const RECEIPT_PATH = /^receipts\/(rcpt_[0-9a-f]{32})\.dsse\.json$/;
/** The receipt a path of the layout names, else null. */
function receiptOfPath(path) {
    return RECEIPT_PATH.exec(path)?.[1] ?? null;
}
/** Whether a path belongs to the layout. */
function isProofPath(path) {
    return Object.values(PROOF_FILES).includes(path) || receiptOfPath(path) !== null;
}
const outcomeWord = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('succeeded', 'failed', 'skipped', 'in_doubt', 'unchanged', 'blocked');
const proofShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
    phase_1_dry_run_plan: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        blocked_by_mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(true),
        mode: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)('dry_run'),
        operations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            effect: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .effect */ .QZ,
            operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            operation_kind: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .operationKind */ .Cs,
            reason: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
        })),
        plan_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
        plan_file_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
    }),
    phase_2_fc_authorization: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        approvals: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .approval */ .SH),
        blocked_by_mode: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
        decisions: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({ decision: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .decision */ .xR, operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq, violations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .violation */ .Qf) })),
        policy_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
        receipts: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            enforceable: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
            envelope_digest: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br,
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            receipt: _receipt_js__WEBPACK_IMPORTED_MODULE_3__/* .receiptShape */ .m8,
            receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptId */ .qp,
        })),
    }),
    phase_3_github_execution: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        blocked_by_mode: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .flag */ .Jt,
        operations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            checks: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_ledger_js__WEBPACK_IMPORTED_MODULE_1__/* .gateCheck */ .Iw)),
            code: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
            github: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .observation */ .lQ),
            message: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(outcomeWord),
            receipt_id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptId */ .qp),
            status: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .status */ .h5,
        })),
    }),
    phase_4_proof_ledger: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        bindings: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
            intent_seq: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9),
            operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
            outcome: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(outcomeWord),
            outcome_seq: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9),
            receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .receiptId */ .qp,
        })),
        entries: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
        head: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW,
        origin: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        root: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW,
        size: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
    }),
    run: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
        action_version: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        actor: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        claim: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .claimId */ .o8,
        closed_at: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB,
        commit_sha: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .gitSha */ .XS,
        environment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
        event: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        mode: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .mode */ .Mq,
        opened_at: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .time */ .kB,
        ref: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        repository: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        repository_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .githubId */ .hH,
        result: _vocabulary_js__WEBPACK_IMPORTED_MODULE_5__/* .runResult */ .XS,
        run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .positive */ .yj,
        run_id: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .githubId */ .hH,
        workflow_ref: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq,
        workflow_sha: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .gitSha */ .XS,
    }),
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(PROOF_SCHEMA),
});
const stretchShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({
    after: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    before: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq),
    first_seq: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .count */ .U9,
    frontier: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW),
});
const checkpointsShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)(stretchShape);
const path = (value) => typeof value === 'string' && isProofPath(value) && value !== PROOF_FILES.manifest
    ? null
    : { path: '', expected: 'a file of the proof layout' };
const manifestShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1)({ files: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .map */ .Tj)(path, _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .digest */ .br), head: _shape_js__WEBPACK_IMPORTED_MODULE_4__/* .hash */ .tW, schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .oneOf */ .yL)(MANIFEST_SCHEMA) });


/***/ }),

/***/ 81920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qf: () => (/* binding */ violation),
/* harmony export */   RJ: () => (/* binding */ RECEIPT_SCHEMA),
/* harmony export */   SH: () => (/* binding */ approval),
/* harmony export */   a4: () => (/* binding */ drawReceiptId),
/* harmony export */   m8: () => (/* binding */ receiptShape),
/* harmony export */   oe: () => (/* binding */ MAX_LIFETIME_MS)
/* harmony export */ });
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53633);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32257);
/* harmony import */ var _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14182);



/** Receipts: what the Federation Core signs, one operation of one run each. */
const RECEIPT_SCHEMA = 'marketops.receipt/v1';
const violation = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ code: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, message: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, rule: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) });
const approval = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    comment: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    environment: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    state: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('approved', 'rejected', 'pending'),
    user: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    user_id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .githubId */ .hH,
});
const fields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    actor: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    api_url: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    approvals: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(approval),
    enforceable: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt,
    environment: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)(_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq),
    expires_at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB,
    issued_at: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .time */ .kB,
    key_id: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .matching */ .wC)(/^[0-9a-f]{16}$/, '16 hex digits')),
    ledger: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .nullable */ .me)((0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ head: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .hash */ .tW, size: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 })),
    mode: _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .mode */ .Mq,
    operation_digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    operation_id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    operation_kind: _vocabulary_js__WEBPACK_IMPORTED_MODULE_2__/* .operationKind */ .Cs,
    plan_digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    policy_digest: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .digest */ .br,
    receipt_id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .receiptId */ .qp,
    repository: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    repository_id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .githubId */ .hH,
    run_attempt: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .positive */ .yj,
    run_id: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .githubId */ .hH,
    schema: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(RECEIPT_SCHEMA),
    violations: (0,_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(violation),
    workflow_ref: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    workflow_sha: _shape_js__WEBPACK_IMPORTED_MODULE_0__/* .gitSha */ .XS,
});
const bad = (path, expected) => ({ path, expected });
/** The closed schema and what must hold between its fields. */
const receiptShape = (value) => {
    const fault = fields(value);
    if (fault !== null)
        return fault;
    const receipt = value;
    if (receipt.enforceable !== (receipt.violations.length === 0)) {
        return bad('violations', receipt.enforceable ? 'none in an enforceable receipt' : 'one at least in an advisory receipt');
    }
    if (((0,_core_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(receipt.expires_at) ?? 0) <= ((0,_core_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTime */ .pe)(receipt.issued_at) ?? 0)) {
        return bad('expires_at', 'a time after issued_at');
    }
    const unsigned = receipt.mode === 'dry_run';
    for (const name of ['environment', 'ledger', 'key_id']) {
        if ((receipt[name] === null) !== unsigned)
            return bad(name, unsigned ? 'null in a dry_run' : 'a value in prod');
    }
    if (unsigned && receipt.enforceable)
        return bad('enforceable', 'false in a dry_run');
    return null;
};
/** Over 24 hours nothing is believed, whatever a policy or a receipt says. */
const MAX_LIFETIME_MS = 24 * 60 * 60 * 1000;
/** An id that nobody can guess. */
function drawReceiptId(random) {
    return `rcpt_${Buffer.from(random(16)).toString('hex')}`;
}


/***/ }),

/***/ 63453:
/***/ ((module) => {

// In the bundles this is `undici`: @actions/http-client and @actions/github import it, but use it only where a proxy is set
// or their own fetch is called, and it takes longer to load, and more memory, than everything else they bring.
/* global __non_webpack_require__ -- a require that the bundler leaves alone */
const load = () => __WEBPACK_EXTERNAL_createRequire(import.meta.url)('./undici.cjs');

module.exports = {
  get ProxyAgent() {
    return load().ProxyAgent;
  },
  get fetch() {
    return load().fetch;
  },
};


/***/ })

};
