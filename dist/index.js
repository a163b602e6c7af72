/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 7223:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ CallFailure),
/* harmony export */   l: () => (/* binding */ ActionError)
/* harmony export */ });
// src/errors.ts
var ActionError = class extends Error {
  code;
  /** What to do next: the setting, the permission or the policy statement to add. */
  hint;
  problems;
  constructor(code, message, options = {}) {
    super(message, { cause: options.cause }), this.name = "ActionError", this.code = code, this.hint = options.hint, this.problems = options.problems ?? [];
  }
}, CallFailure = class extends Error {
  kind;
  /** As IAM writes it, such as `sagemaker:CreateModelPackage`, or a GitHub route. */
  call;
  hint;
  requestId;
  constructor(kind, call, message, options = {}) {
    super(message, { cause: options.cause }), this.name = "CallFailure", this.kind = kind, this.call = call, this.hint = options.hint, this.requestId = options.requestId;
  }
};




/***/ }),

/***/ 6458:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ __esm),
/* harmony export */   P$: () => (/* binding */ __commonJS),
/* harmony export */   VA: () => (/* binding */ __export),
/* harmony export */   Yp: () => (/* binding */ __toCommonJS),
/* harmony export */   f1: () => (/* binding */ __toESM),
/* harmony export */   ki: () => (/* binding */ __require)
/* harmony export */ });
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = require;
var __esm = (fn, res, err) => function() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: !0 });
}, __copyProps = (to, from, except, desc) => {
  if (from && typeof from == "object" || typeof from == "function")
    for (let key of __getOwnPropNames(from))
      !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: !0 }) : target,
  mod
)), __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);




/***/ }),

/***/ 8955:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ HttpClient),
  s: () => (/* binding */ getProxyUrl)
});

// EXTERNAL MODULE: ./SPEFH2VN.js
var SPEFH2VN = __nccwpck_require__(8073);
// EXTERNAL MODULE: ./AKCMD2IV.js
var AKCMD2IV = __nccwpck_require__(6458);
;// CONCATENATED MODULE: external "http"
const external_http_namespaceObject = require("http");
;// CONCATENATED MODULE: external "https"
const external_https_namespaceObject = require("https");
;// CONCATENATED MODULE: ./BRMCZ3P6.js



// ../../work/main/node_modules/@actions/http-client/lib/proxy.js
function getProxyUrl(reqUrl) {
  let usingSsl = reqUrl.protocol === "https:";
  if (checkBypass(reqUrl))
    return;
  let proxyVar = usingSsl ? process.env.https_proxy || process.env.HTTPS_PROXY : process.env.http_proxy || process.env.HTTP_PROXY;
  if (proxyVar)
    try {
      return new DecodedURL(proxyVar);
    } catch {
      if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://"))
        return new DecodedURL(`http://${proxyVar}`);
    }
  else
    return;
}
function checkBypass(reqUrl) {
  if (!reqUrl.hostname)
    return !1;
  let reqHost = reqUrl.hostname;
  if (isLoopbackAddress(reqHost))
    return !0;
  let noProxy = process.env.no_proxy || process.env.NO_PROXY || "";
  if (!noProxy)
    return !1;
  let reqPort;
  reqUrl.port ? reqPort = Number(reqUrl.port) : reqUrl.protocol === "http:" ? reqPort = 80 : reqUrl.protocol === "https:" && (reqPort = 443);
  let upperReqHosts = [reqUrl.hostname.toUpperCase()];
  typeof reqPort == "number" && upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
  for (let upperNoProxyItem of noProxy.split(",").map((x) => x.trim().toUpperCase()).filter((x) => x))
    if (upperNoProxyItem === "*" || upperReqHosts.some((x) => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`)))
      return !0;
  return !1;
}
function isLoopbackAddress(host) {
  let hostLower = host.toLowerCase();
  return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
}
var DecodedURL = class extends URL {
  constructor(url, base) {
    super(url, base), this._decodedUsername = decodeURIComponent(super.username), this._decodedPassword = decodeURIComponent(super.password);
  }
  get username() {
    return this._decodedUsername;
  }
  get password() {
    return this._decodedPassword;
  }
};

// ../../work/main/node_modules/@actions/http-client/lib/index.js


var tunnel = (0,AKCMD2IV/* __toESM */.f1)((0,SPEFH2VN/* require_tunnel */.F$)(), 1);
(0,SPEFH2VN/* init_undici */.aW)();
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2.OK = 200] = "OK", HttpCodes2[HttpCodes2.MultipleChoices = 300] = "MultipleChoices", HttpCodes2[HttpCodes2.MovedPermanently = 301] = "MovedPermanently", HttpCodes2[HttpCodes2.ResourceMoved = 302] = "ResourceMoved", HttpCodes2[HttpCodes2.SeeOther = 303] = "SeeOther", HttpCodes2[HttpCodes2.NotModified = 304] = "NotModified", HttpCodes2[HttpCodes2.UseProxy = 305] = "UseProxy", HttpCodes2[HttpCodes2.SwitchProxy = 306] = "SwitchProxy", HttpCodes2[HttpCodes2.TemporaryRedirect = 307] = "TemporaryRedirect", HttpCodes2[HttpCodes2.PermanentRedirect = 308] = "PermanentRedirect", HttpCodes2[HttpCodes2.BadRequest = 400] = "BadRequest", HttpCodes2[HttpCodes2.Unauthorized = 401] = "Unauthorized", HttpCodes2[HttpCodes2.PaymentRequired = 402] = "PaymentRequired", HttpCodes2[HttpCodes2.Forbidden = 403] = "Forbidden", HttpCodes2[HttpCodes2.NotFound = 404] = "NotFound", HttpCodes2[HttpCodes2.MethodNotAllowed = 405] = "MethodNotAllowed", HttpCodes2[HttpCodes2.NotAcceptable = 406] = "NotAcceptable", HttpCodes2[HttpCodes2.ProxyAuthenticationRequired = 407] = "ProxyAuthenticationRequired", HttpCodes2[HttpCodes2.RequestTimeout = 408] = "RequestTimeout", HttpCodes2[HttpCodes2.Conflict = 409] = "Conflict", HttpCodes2[HttpCodes2.Gone = 410] = "Gone", HttpCodes2[HttpCodes2.TooManyRequests = 429] = "TooManyRequests", HttpCodes2[HttpCodes2.InternalServerError = 500] = "InternalServerError", HttpCodes2[HttpCodes2.NotImplemented = 501] = "NotImplemented", HttpCodes2[HttpCodes2.BadGateway = 502] = "BadGateway", HttpCodes2[HttpCodes2.ServiceUnavailable = 503] = "ServiceUnavailable", HttpCodes2[HttpCodes2.GatewayTimeout = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2.Accept = "accept", Headers2.ContentType = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2.ApplicationJson = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
], HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
], RetryableHttpVerbs = ["OPTIONS", "GET", "DELETE", "HEAD"], ExponentialBackoffCeiling = 10, ExponentialBackoffTimeSlice = 5, HttpClientError = class _HttpClientError extends Error {
  constructor(message, statusCode) {
    super(message), this.name = "HttpClientError", this.statusCode = statusCode, Object.setPrototypeOf(this, _HttpClientError.prototype);
  }
}, HttpClientResponse = class {
  constructor(message) {
    this.message = message;
  }
  readBody() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
        let output = Buffer.alloc(0);
        this.message.on("data", (chunk) => {
          output = Buffer.concat([output, chunk]);
        }), this.message.on("end", () => {
          resolve(output.toString());
        });
      }));
    });
  }
  readBodyBuffer() {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve) => __awaiter(this, void 0, void 0, function* () {
        let chunks = [];
        this.message.on("data", (chunk) => {
          chunks.push(chunk);
        }), this.message.on("end", () => {
          resolve(Buffer.concat(chunks));
        });
      }));
    });
  }
};
var HttpClient = class {
  constructor(userAgent, handlers, requestOptions) {
    this._ignoreSslError = !1, this._allowRedirects = !0, this._allowRedirectDowngrade = !1, this._maxRedirects = 50, this._allowRetries = !1, this._maxRetries = 1, this._keepAlive = !1, this._disposed = !1, this.userAgent = this._getUserAgentWithOrchestrationId(userAgent), this.handlers = handlers || [], this.requestOptions = requestOptions, requestOptions && (requestOptions.ignoreSslError != null && (this._ignoreSslError = requestOptions.ignoreSslError), this._socketTimeout = requestOptions.socketTimeout, requestOptions.allowRedirects != null && (this._allowRedirects = requestOptions.allowRedirects), requestOptions.allowRedirectDowngrade != null && (this._allowRedirectDowngrade = requestOptions.allowRedirectDowngrade), requestOptions.maxRedirects != null && (this._maxRedirects = Math.max(requestOptions.maxRedirects, 0)), requestOptions.keepAlive != null && (this._keepAlive = requestOptions.keepAlive), requestOptions.allowRetries != null && (this._allowRetries = requestOptions.allowRetries), requestOptions.maxRetries != null && (this._maxRetries = requestOptions.maxRetries));
  }
  options(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("OPTIONS", requestUrl, null, additionalHeaders || {});
    });
  }
  get(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("GET", requestUrl, null, additionalHeaders || {});
    });
  }
  del(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("DELETE", requestUrl, null, additionalHeaders || {});
    });
  }
  post(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("POST", requestUrl, data, additionalHeaders || {});
    });
  }
  patch(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PATCH", requestUrl, data, additionalHeaders || {});
    });
  }
  put(requestUrl, data, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("PUT", requestUrl, data, additionalHeaders || {});
    });
  }
  head(requestUrl, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request("HEAD", requestUrl, null, additionalHeaders || {});
    });
  }
  sendStream(verb, requestUrl, stream, additionalHeaders) {
    return __awaiter(this, void 0, void 0, function* () {
      return this.request(verb, requestUrl, stream, additionalHeaders);
    });
  }
  /**
   * Gets a typed object from an endpoint
   * Be aware that not found returns a null.  Other errors (4xx, 5xx) reject the promise
   */
  getJson(requestUrl_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, additionalHeaders = {}) {
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson);
      let res = yield this.get(requestUrl, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  postJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      let data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      let res = yield this.post(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  putJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      let data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      let res = yield this.put(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  patchJson(requestUrl_1, obj_1) {
    return __awaiter(this, arguments, void 0, function* (requestUrl, obj, additionalHeaders = {}) {
      let data = JSON.stringify(obj, null, 2);
      additionalHeaders[Headers.Accept] = this._getExistingOrDefaultHeader(additionalHeaders, Headers.Accept, MediaTypes.ApplicationJson), additionalHeaders[Headers.ContentType] = this._getExistingOrDefaultContentTypeHeader(additionalHeaders, MediaTypes.ApplicationJson);
      let res = yield this.patch(requestUrl, data, additionalHeaders);
      return this._processResponse(res, this.requestOptions);
    });
  }
  /**
   * Makes a raw http request.
   * All other methods such as get, post, patch, and request ultimately call this.
   * Prefer get, del, post and patch
   */
  request(verb, requestUrl, data, headers) {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._disposed)
        throw new Error("Client has already been disposed.");
      let parsedUrl = new URL(requestUrl), info = this._prepareRequest(verb, parsedUrl, headers), maxTries = this._allowRetries && RetryableHttpVerbs.includes(verb) ? this._maxRetries + 1 : 1, numTries = 0, response;
      do {
        if (response = yield this.requestRaw(info, data), response && response.message && response.message.statusCode === HttpCodes.Unauthorized) {
          let authenticationHandler;
          for (let handler of this.handlers)
            if (handler.canHandleAuthentication(response)) {
              authenticationHandler = handler;
              break;
            }
          return authenticationHandler ? authenticationHandler.handleAuthentication(this, info, data) : response;
        }
        let redirectsRemaining = this._maxRedirects;
        for (; response.message.statusCode && HttpRedirectCodes.includes(response.message.statusCode) && this._allowRedirects && redirectsRemaining > 0; ) {
          let redirectUrl = response.message.headers.location;
          if (!redirectUrl)
            break;
          let parsedRedirectUrl = new URL(redirectUrl);
          if (parsedUrl.protocol === "https:" && parsedUrl.protocol !== parsedRedirectUrl.protocol && !this._allowRedirectDowngrade)
            throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security reasons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");
          if (yield response.readBody(), parsedRedirectUrl.hostname !== parsedUrl.hostname)
            for (let header in headers)
              header.toLowerCase() === "authorization" && delete headers[header];
          info = this._prepareRequest(verb, parsedRedirectUrl, headers), response = yield this.requestRaw(info, data), redirectsRemaining--;
        }
        if (!response.message.statusCode || !HttpResponseRetryCodes.includes(response.message.statusCode))
          return response;
        numTries += 1, numTries < maxTries && (yield response.readBody(), yield this._performExponentialBackoff(numTries));
      } while (numTries < maxTries);
      return response;
    });
  }
  /**
   * Needs to be called if keepAlive is set to true in request options.
   */
  dispose() {
    this._agent && this._agent.destroy(), this._disposed = !0;
  }
  /**
   * Raw request.
   * @param info
   * @param data
   */
  requestRaw(info, data) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => {
        function callbackForResult(err, res) {
          err ? reject(err) : res ? resolve(res) : reject(new Error("Unknown error"));
        }
        this.requestRawWithCallback(info, data, callbackForResult);
      });
    });
  }
  /**
   * Raw request with callback.
   * @param info
   * @param data
   * @param onResult
   */
  requestRawWithCallback(info, data, onResult) {
    typeof data == "string" && (info.options.headers || (info.options.headers = {}), info.options.headers["Content-Length"] = Buffer.byteLength(data, "utf8"));
    let callbackCalled = !1;
    function handleResult(err, res) {
      callbackCalled || (callbackCalled = !0, onResult(err, res));
    }
    let req = info.httpModule.request(info.options, (msg) => {
      let res = new HttpClientResponse(msg);
      handleResult(void 0, res);
    }), socket;
    req.on("socket", (sock) => {
      socket = sock;
    }), req.setTimeout(this._socketTimeout || 3 * 6e4, () => {
      socket && socket.end(), handleResult(new Error(`Request timeout: ${info.options.path}`));
    }), req.on("error", function(err) {
      handleResult(err);
    }), data && typeof data == "string" && req.write(data, "utf8"), data && typeof data != "string" ? (data.on("close", function() {
      req.end();
    }), data.pipe(req)) : req.end();
  }
  /**
   * Gets an http agent. This function is useful when you need an http agent that handles
   * routing through a proxy server - depending upon the url and proxy environment variables.
   * @param serverUrl  The server URL where the request will be sent. For example, https://api.github.com
   */
  getAgent(serverUrl) {
    let parsedUrl = new URL(serverUrl);
    return this._getAgent(parsedUrl);
  }
  getAgentDispatcher(serverUrl) {
    let parsedUrl = new URL(serverUrl), proxyUrl = getProxyUrl(parsedUrl);
    if (proxyUrl && proxyUrl.hostname)
      return this._getProxyAgentDispatcher(parsedUrl, proxyUrl);
  }
  _prepareRequest(method, requestUrl, headers) {
    let info = {};
    info.parsedUrl = requestUrl;
    let usingSsl = info.parsedUrl.protocol === "https:";
    info.httpModule = usingSsl ? external_https_namespaceObject : external_http_namespaceObject;
    let defaultPort = usingSsl ? 443 : 80;
    if (info.options = {}, info.options.host = info.parsedUrl.hostname, info.options.port = info.parsedUrl.port ? parseInt(info.parsedUrl.port) : defaultPort, info.options.path = (info.parsedUrl.pathname || "") + (info.parsedUrl.search || ""), info.options.method = method, info.options.headers = this._mergeHeaders(headers), this.userAgent != null && (info.options.headers["user-agent"] = this.userAgent), info.options.agent = this._getAgent(info.parsedUrl), this.handlers)
      for (let handler of this.handlers)
        handler.prepareRequest(info.options);
    return info;
  }
  _mergeHeaders(headers) {
    return this.requestOptions && this.requestOptions.headers ? Object.assign({}, lowercaseKeys(this.requestOptions.headers), lowercaseKeys(headers || {})) : lowercaseKeys(headers || {});
  }
  /**
   * Gets an existing header value or returns a default.
   * Handles converting number header values to strings since HTTP headers must be strings.
   * Note: This returns string | string[] since some headers can have multiple values.
   * For headers that must always be a single string (like Content-Type), use the
   * specialized _getExistingOrDefaultContentTypeHeader method instead.
   */
  _getExistingOrDefaultHeader(additionalHeaders, header, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      let headerValue = lowercaseKeys(this.requestOptions.headers)[header];
      headerValue && (clientHeader = typeof headerValue == "number" ? headerValue.toString() : headerValue);
    }
    let additionalValue = additionalHeaders[header];
    return additionalValue !== void 0 ? typeof additionalValue == "number" ? additionalValue.toString() : additionalValue : clientHeader !== void 0 ? clientHeader : _default;
  }
  /**
   * Specialized version of _getExistingOrDefaultHeader for Content-Type header.
   * Always returns a single string (not an array) since Content-Type should be a single value.
   * Converts arrays to comma-separated strings and numbers to strings to ensure type safety.
   * This was split from _getExistingOrDefaultHeader to provide stricter typing for callers
   * that assign the result to places expecting a string (e.g., additionalHeaders[Headers.ContentType]).
   */
  _getExistingOrDefaultContentTypeHeader(additionalHeaders, _default) {
    let clientHeader;
    if (this.requestOptions && this.requestOptions.headers) {
      let headerValue = lowercaseKeys(this.requestOptions.headers)[Headers.ContentType];
      headerValue && (typeof headerValue == "number" ? clientHeader = String(headerValue) : Array.isArray(headerValue) ? clientHeader = headerValue.join(", ") : clientHeader = headerValue);
    }
    let additionalValue = additionalHeaders[Headers.ContentType];
    return additionalValue !== void 0 ? typeof additionalValue == "number" ? String(additionalValue) : Array.isArray(additionalValue) ? additionalValue.join(", ") : additionalValue : clientHeader !== void 0 ? clientHeader : _default;
  }
  _getAgent(parsedUrl) {
    let agent, proxyUrl = getProxyUrl(parsedUrl), useProxy = proxyUrl && proxyUrl.hostname;
    if (this._keepAlive && useProxy && (agent = this._proxyAgent), useProxy || (agent = this._agent), agent)
      return agent;
    let usingSsl = parsedUrl.protocol === "https:", maxSockets = 100;
    if (this.requestOptions && (maxSockets = this.requestOptions.maxSockets || external_http_namespaceObject.globalAgent.maxSockets), proxyUrl && proxyUrl.hostname) {
      let agentOptions = {
        maxSockets,
        keepAlive: this._keepAlive,
        proxy: Object.assign(Object.assign({}, (proxyUrl.username || proxyUrl.password) && {
          proxyAuth: `${proxyUrl.username}:${proxyUrl.password}`
        }), { host: proxyUrl.hostname, port: proxyUrl.port })
      }, tunnelAgent, overHttps = proxyUrl.protocol === "https:";
      usingSsl ? tunnelAgent = overHttps ? tunnel.httpsOverHttps : tunnel.httpsOverHttp : tunnelAgent = overHttps ? tunnel.httpOverHttps : tunnel.httpOverHttp, agent = tunnelAgent(agentOptions), this._proxyAgent = agent;
    }
    if (!agent) {
      let options = { keepAlive: this._keepAlive, maxSockets };
      agent = usingSsl ? new external_https_namespaceObject.Agent(options) : new external_http_namespaceObject.Agent(options), this._agent = agent;
    }
    return usingSsl && this._ignoreSslError && (agent.options = Object.assign(agent.options || {}, {
      rejectUnauthorized: !1
    })), agent;
  }
  _getProxyAgentDispatcher(parsedUrl, proxyUrl) {
    let proxyAgent;
    if (this._keepAlive && (proxyAgent = this._proxyAgentDispatcher), proxyAgent)
      return proxyAgent;
    let usingSsl = parsedUrl.protocol === "https:";
    return proxyAgent = new SPEFH2VN/* ProxyAgent */.kT(Object.assign({ uri: proxyUrl.href, pipelining: this._keepAlive ? 1 : 0 }, (proxyUrl.username || proxyUrl.password) && {
      token: `Basic ${Buffer.from(`${proxyUrl.username}:${proxyUrl.password}`).toString("base64")}`
    })), this._proxyAgentDispatcher = proxyAgent, usingSsl && this._ignoreSslError && (proxyAgent.options = Object.assign(proxyAgent.options.requestTls || {}, {
      rejectUnauthorized: !1
    })), proxyAgent;
  }
  _getUserAgentWithOrchestrationId(userAgent) {
    let baseUserAgent = userAgent || "actions/http-client", orchId = process.env.ACTIONS_ORCHESTRATION_ID;
    if (orchId) {
      let sanitizedId = orchId.replace(/[^a-z0-9_.-]/gi, "_");
      return `${baseUserAgent} actions_orchestration_id/${sanitizedId}`;
    }
    return baseUserAgent;
  }
  _performExponentialBackoff(retryNumber) {
    return __awaiter(this, void 0, void 0, function* () {
      retryNumber = Math.min(ExponentialBackoffCeiling, retryNumber);
      let ms = ExponentialBackoffTimeSlice * Math.pow(2, retryNumber);
      return new Promise((resolve) => setTimeout(() => resolve(), ms));
    });
  }
  _processResponse(res, options) {
    return __awaiter(this, void 0, void 0, function* () {
      return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function* () {
        let statusCode = res.message.statusCode || 0, response = {
          statusCode,
          result: null,
          headers: {}
        };
        statusCode === HttpCodes.NotFound && resolve(response);
        function dateTimeDeserializer(key, value) {
          if (typeof value == "string") {
            let a = new Date(value);
            if (!isNaN(a.valueOf()))
              return a;
          }
          return value;
        }
        let obj, contents;
        try {
          contents = yield res.readBody(), contents && contents.length > 0 && (options && options.deserializeDates ? obj = JSON.parse(contents, dateTimeDeserializer) : obj = JSON.parse(contents), response.result = obj), response.headers = res.message.headers;
        } catch {
        }
        if (statusCode > 299) {
          let msg;
          obj && obj.message ? msg = obj.message : contents && contents.length > 0 ? msg = contents : msg = `Failed request: (${statusCode})`;
          let err = new HttpClientError(msg, statusCode);
          err.result = response.result, reject(err);
        } else
          resolve(response);
      }));
    });
  }
}, lowercaseKeys = (obj) => Object.keys(obj).reduce((c, k) => (c[k.toLowerCase()] = obj[k], c), {});




/***/ }),

/***/ 2124:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ endpointOverrides),
/* harmony export */   q: () => (/* binding */ checkEndpoint)
/* harmony export */ });
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7223);


// src/aws/endpoints.ts
function checkEndpoint(url, source = "an AWS_ENDPOINT_URL variable or `endpoint_url` in the AWS config file") {
  if (!isSafe(url))
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .l("invalid-input", `${source} points to ${url}, which is neither https nor on this machine.`, {
      hint: "Remove it, or make it an https:// URL."
    });
}
function endpointOverrides(env) {
  if (env.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS === "true") return [];
  let overrides = Object.entries(env).flatMap(
    ([name, url]) => /^AWS_ENDPOINT_URL(_[A-Z0-9_]+)?$/.test(name) && url ? [{ name, url }] : []
  );
  for (let { name, url } of overrides) checkEndpoint(url, name);
  return overrides.map(({ name, url }) => `${name} is set: requests to ${serviceOf(name)} go to ${url}.`);
}
function serviceOf(name) {
  let service = name.slice(17);
  return service === "" ? "AWS" : service.toLowerCase();
}
function isSafe(url) {
  try {
    let { protocol, hostname } = new URL(url);
    return protocol === "https:" || protocol === "http:" && isLoopback(hostname);
  } catch {
    return !1;
  }
}
function isLoopback(hostname) {
  return hostname === "localhost" || hostname === "[::1]" || /^127(\.\d{1,3}){3}$/.test(hostname);
}




/***/ }),

/***/ 8073:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Dt: () => (/* binding */ undici_exports),
/* harmony export */   F$: () => (/* binding */ require_tunnel2),
/* harmony export */   aW: () => (/* binding */ init_undici),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   kT: () => (/* binding */ ProxyAgent)
/* harmony export */ });
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6458);


// ../../work/main/node_modules/tunnel/lib/tunnel.js
var require_tunnel = (0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({
  "../../work/main/node_modules/tunnel/lib/tunnel.js"(exports) {
    "use strict";
    var net = (0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("net"), tls = (0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("tls"), http = (0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("http"), https = (0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("https"), events = (0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("events"), assert = (0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("assert"), util = (0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__require */ .ki)("util");
    exports.httpOverHttp = httpOverHttp;
    exports.httpsOverHttp = httpsOverHttp;
    exports.httpOverHttps = httpOverHttps;
    exports.httpsOverHttps = httpsOverHttps;
    function httpOverHttp(options) {
      var agent = new TunnelingAgent(options);
      return agent.request = http.request, agent;
    }
    function httpsOverHttp(options) {
      var agent = new TunnelingAgent(options);
      return agent.request = http.request, agent.createSocket = createSecureSocket, agent.defaultPort = 443, agent;
    }
    function httpOverHttps(options) {
      var agent = new TunnelingAgent(options);
      return agent.request = https.request, agent;
    }
    function httpsOverHttps(options) {
      var agent = new TunnelingAgent(options);
      return agent.request = https.request, agent.createSocket = createSecureSocket, agent.defaultPort = 443, agent;
    }
    function TunnelingAgent(options) {
      var self = this;
      self.options = options || {}, self.proxyOptions = self.options.proxy || {}, self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets, self.requests = [], self.sockets = [], self.on("free", function(socket, host, port, localAddress) {
        for (var options2 = toOptions(host, port, localAddress), i = 0, len = self.requests.length; i < len; ++i) {
          var pending = self.requests[i];
          if (pending.host === options2.host && pending.port === options2.port) {
            self.requests.splice(i, 1), pending.request.onSocket(socket);
            return;
          }
        }
        socket.destroy(), self.removeSocket(socket);
      });
    }
    util.inherits(TunnelingAgent, events.EventEmitter);
    TunnelingAgent.prototype.addRequest = function(req, host, port, localAddress) {
      var self = this, options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
      if (self.sockets.length >= this.maxSockets) {
        self.requests.push(options);
        return;
      }
      self.createSocket(options, function(socket) {
        socket.on("free", onFree), socket.on("close", onCloseOrRemove), socket.on("agentRemove", onCloseOrRemove), req.onSocket(socket);
        function onFree() {
          self.emit("free", socket, options);
        }
        function onCloseOrRemove(err) {
          self.removeSocket(socket), socket.removeListener("free", onFree), socket.removeListener("close", onCloseOrRemove), socket.removeListener("agentRemove", onCloseOrRemove);
        }
      });
    };
    TunnelingAgent.prototype.createSocket = function(options, cb) {
      var self = this, placeholder = {};
      self.sockets.push(placeholder);
      var connectOptions = mergeOptions({}, self.proxyOptions, {
        method: "CONNECT",
        path: options.host + ":" + options.port,
        agent: !1,
        headers: {
          host: options.host + ":" + options.port
        }
      });
      options.localAddress && (connectOptions.localAddress = options.localAddress), connectOptions.proxyAuth && (connectOptions.headers = connectOptions.headers || {}, connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64")), debug("making CONNECT request");
      var connectReq = self.request(connectOptions);
      connectReq.useChunkedEncodingByDefault = !1, connectReq.once("response", onResponse), connectReq.once("upgrade", onUpgrade), connectReq.once("connect", onConnect), connectReq.once("error", onError), connectReq.end();
      function onResponse(res) {
        res.upgrade = !0;
      }
      function onUpgrade(res, socket, head) {
        process.nextTick(function() {
          onConnect(res, socket, head);
        });
      }
      function onConnect(res, socket, head) {
        if (connectReq.removeAllListeners(), socket.removeAllListeners(), res.statusCode !== 200) {
          debug(
            "tunneling socket could not be established, statusCode=%d",
            res.statusCode
          ), socket.destroy();
          var error = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
          error.code = "ECONNRESET", options.request.emit("error", error), self.removeSocket(placeholder);
          return;
        }
        if (head.length > 0) {
          debug("got illegal response body from proxy"), socket.destroy();
          var error = new Error("got illegal response body from proxy");
          error.code = "ECONNRESET", options.request.emit("error", error), self.removeSocket(placeholder);
          return;
        }
        return debug("tunneling connection has established"), self.sockets[self.sockets.indexOf(placeholder)] = socket, cb(socket);
      }
      function onError(cause) {
        connectReq.removeAllListeners(), debug(
          `tunneling socket could not be established, cause=%s
`,
          cause.message,
          cause.stack
        );
        var error = new Error("tunneling socket could not be established, cause=" + cause.message);
        error.code = "ECONNRESET", options.request.emit("error", error), self.removeSocket(placeholder);
      }
    };
    TunnelingAgent.prototype.removeSocket = function(socket) {
      var pos = this.sockets.indexOf(socket);
      if (pos !== -1) {
        this.sockets.splice(pos, 1);
        var pending = this.requests.shift();
        pending && this.createSocket(pending, function(socket2) {
          pending.request.onSocket(socket2);
        });
      }
    };
    function createSecureSocket(options, cb) {
      var self = this;
      TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
        var hostHeader = options.request.getHeader("host"), tlsOptions = mergeOptions({}, self.options, {
          socket,
          servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
        }), secureSocket = tls.connect(0, tlsOptions);
        self.sockets[self.sockets.indexOf(socket)] = secureSocket, cb(secureSocket);
      });
    }
    function toOptions(host, port, localAddress) {
      return typeof host == "string" ? {
        host,
        port,
        localAddress
      } : host;
    }
    function mergeOptions(target) {
      for (var i = 1, len = arguments.length; i < len; ++i) {
        var overrides = arguments[i];
        if (typeof overrides == "object")
          for (var keys = Object.keys(overrides), j = 0, keyLen = keys.length; j < keyLen; ++j) {
            var k = keys[j];
            overrides[k] !== void 0 && (target[k] = overrides[k]);
          }
      }
      return target;
    }
    var debug;
    process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG) ? debug = function() {
      var args = Array.prototype.slice.call(arguments);
      typeof args[0] == "string" ? args[0] = "TUNNEL: " + args[0] : args.unshift("TUNNEL:"), console.error.apply(console, args);
    } : debug = function() {
    };
    exports.debug = debug;
  }
});

// ../../work/main/node_modules/tunnel/index.js
var require_tunnel2 = (0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__commonJS */ .P$)({
  "../../work/main/node_modules/tunnel/index.js"(exports, module) {
    module.exports = require_tunnel();
  }
});

// scripts/shims/undici.ts
var undici_exports = {};
(0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__export */ .VA)(undici_exports, {
  ProxyAgent: () => ProxyAgent,
  fetch: () => fetch
});
async function load() {
  let undici = await __nccwpck_require__.e(/* import() */ 71).then(__nccwpck_require__.bind(__nccwpck_require__, 6071)), made = /* @__PURE__ */ new Map();
  return async (url, { dispatcher, ...rest }) => {
    let agent = made.get(dispatcher) ?? new undici.ProxyAgent(dispatcher.options);
    return made.set(dispatcher, agent), undici.fetch(url, { ...rest, dispatcher: agent });
  };
}
async function fetch(url, options = {}) {
  let { dispatcher, ...rest } = options;
  return dispatcher instanceof ProxyAgent ? (loading ??= load(), (await loading)(url, { ...rest, dispatcher })) : globalThis.fetch(url, rest);
}
var ProxyAgent, loading, init_undici = (0,_AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_0__/* .__esm */ .E)({
  "scripts/shims/undici.ts"() {
    ProxyAgent = class {
      options;
      constructor(options) {
        this.options = options;
      }
    };
  }
});




/***/ }),

/***/ 34:
/***/ ((__unused_webpack_module, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V9: () => (/* binding */ getIDToken),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  z: () => (/* binding */ summary),
  V7: () => (/* binding */ versionOutputs),
  $e: () => (/* binding */ warning)
});

// EXTERNAL MODULE: ./BRMCZ3P6.js + 2 modules
var BRMCZ3P6 = __nccwpck_require__(8955);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
var external_os_default = /*#__PURE__*/__nccwpck_require__.n(external_os_);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = require("crypto");
;// CONCATENATED MODULE: ./ZM7JJNXL.js


// src/main/outputs.ts
function versionOutputs({
  arn,
  approvalStatus,
  registered
}) {
  let [, group = "", version = ""] = /:model-package\/([^/]+)\/(\d+)$/.exec(arn) ?? [];
  return [
    ["model-package-arn", arn],
    ["model-package-version", version],
    ["model-package-group", group],
    ["approval-status", approvalStatus],
    ["registered", String(registered)]
  ];
}

// ../../work/main/node_modules/@actions/core/lib/summary.js


var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, { access, appendFile, writeFile } = external_fs_.promises, SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath)
        return this._filePath;
      let pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv)
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      try {
        yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
      } catch {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      return this._filePath = pathFromEnv, this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    return content ? `<${tag}${htmlAttrs}>${content}</${tag}>` : `<${tag}${htmlAttrs}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      let overwrite = !!options?.overwrite, filePath = yield this.filePath();
      return yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" }), this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: !0 });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    return this._buffer = "", this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = !1) {
    return this._buffer += text, addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(external_os_.EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    let attrs = Object.assign({}, lang && { lang }), element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = !1) {
    let tag = ordered ? "ol" : "ul", listItems = items.map((item) => this.wrap("li", item)).join(""), element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    let tableBody = rows.map((row) => {
      let cells = row.map((cell) => {
        if (typeof cell == "string")
          return this.wrap("td", cell);
        let { header, data, colspan, rowspan } = cell, tag = header ? "th" : "td", attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join(""), element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    let element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    let { width, height } = options || {}, attrs = Object.assign(Object.assign({}, width && { width }), height && { height }), element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    let tag = `h${level}`, allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1", element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    let element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    let element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    let attrs = Object.assign({}, cite && { cite }), element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    let element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
}, _summary = new Summary();
var summary = _summary;

// ../../work/main/node_modules/@actions/core/lib/command.js


// ../../work/main/node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  return input == null ? "" : typeof input == "string" || input instanceof String ? input : JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  return Object.keys(annotationProperties).length ? {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  } : {};
}

// ../../work/main/node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  let cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + external_os_.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::", Command = class {
  constructor(command, properties, message) {
    command || (command = "missing.command"), this.command = command, this.properties = properties, this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = !0;
      for (let key in this.properties)
        if (this.properties.hasOwnProperty(key)) {
          let val = this.properties[key];
          val && (first ? first = !1 : cmdStr += ",", cmdStr += `${key}=${escapeProperty(val)}`);
        }
    }
    return cmdStr += `${CMD_STRING}${escapeData(this.message)}`, cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// ../../work/main/node_modules/@actions/core/lib/file-command.js



function issueFileCommand(command, message) {
  let filePath = process.env[`GITHUB_${command}`];
  if (!filePath)
    throw new Error(`Unable to find environment variable for file command ${command}`);
  if (!external_fs_.existsSync(filePath))
    throw new Error(`Missing file at path: ${filePath}`);
  external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  let delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`, convertedValue = toCommandValue(value);
  if (key.includes(delimiter))
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  if (convertedValue.includes(delimiter))
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}

// ../../work/main/node_modules/@actions/core/lib/core.js


// ../../work/main/node_modules/@actions/http-client/lib/auth.js
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var BearerCredentialHandler = class {
  constructor(token) {
    this.token = token;
  }
  // currently implements pre-authorization
  // TODO: support preAuth = false where it hooks on 401
  prepareRequest(options) {
    if (!options.headers)
      throw Error("The request has no headers");
    options.headers.Authorization = `Bearer ${this.token}`;
  }
  // This handler cannot handle 401
  canHandleAuthentication() {
    return !1;
  }
  handleAuthentication() {
    return __awaiter2(this, void 0, void 0, function* () {
      throw new Error("not implemented");
    });
  }
};

// ../../work/main/node_modules/@actions/core/lib/oidc-utils.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, OidcClient = class _OidcClient {
  static createHttpClient(allowRetry = !0, maxRetry = 10) {
    let requestOptions = {
      allowRetries: allowRetry,
      maxRetries: maxRetry
    };
    return new BRMCZ3P6/* HttpClient */.Q("actions/oidc-client", [new BearerCredentialHandler(_OidcClient.getRequestToken())], requestOptions);
  }
  static getRequestToken() {
    let token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    if (!token)
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
    return token;
  }
  static getIDTokenUrl() {
    let runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
    if (!runtimeUrl)
      throw new Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
    return runtimeUrl;
  }
  static getCall(id_token_url) {
    return __awaiter3(this, void 0, void 0, function* () {
      var _a;
      let id_token = (_a = (yield _OidcClient.createHttpClient().getJson(id_token_url).catch((error2) => {
        throw new Error(`Failed to get ID Token. 
 
        Error Code : ${error2.statusCode}
 
        Error Message: ${error2.message}`);
      })).result) === null || _a === void 0 ? void 0 : _a.value;
      if (!id_token)
        throw new Error("Response json body do not have ID Token field");
      return id_token;
    });
  }
  static getIDToken(audience) {
    return __awaiter3(this, void 0, void 0, function* () {
      try {
        let id_token_url = _OidcClient.getIDTokenUrl();
        if (audience) {
          let encodedAudience = encodeURIComponent(audience);
          id_token_url = `${id_token_url}&audience=${encodedAudience}`;
        }
        debug(`ID token url is ${id_token_url}`);
        let id_token = yield _OidcClient.getCall(id_token_url);
        return setSecret(id_token), id_token;
      } catch (error2) {
        throw new Error(`Error message: ${error2.message}`);
      }
    });
  }
};

// ../../work/main/node_modules/@actions/core/lib/platform.js


// ../../work/main/node_modules/@actions/io/lib/io-util.js

var { chmod, copyFile, lstat, mkdir, open: ZM7JJNXL_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises, IS_WINDOWS = process.platform === "win32";
var READONLY = external_fs_.constants.O_RDONLY;

// ../../work/main/node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// ../../work/main/node_modules/@actions/core/lib/platform.js
var platform = external_os_default().platform(), arch = external_os_default().arch();

// ../../work/main/node_modules/@actions/core/lib/core.js
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator.throw(value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
}, ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2.Success = 0] = "Success", ExitCode2[ExitCode2.Failure = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function setOutput(name, value) {
  if (process.env.GITHUB_OUTPUT || "")
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  process.stdout.write(external_os_.EOL), issueCommand("set-output", { name }, toCommandValue(value));
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function getIDToken(aud) {
  return __awaiter4(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}




/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = require("os");

/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/compat get default export */
/******/ 	(() => {
/******/ 		// getDefaultExport function for compatibility with non-harmony modules
/******/ 		__nccwpck_require__.n = (module) => {
/******/ 			var getter = module && module.__esModule ?
/******/ 				() => (module['default']) :
/******/ 				() => (module);
/******/ 			__nccwpck_require__.d(getter, { a: getter });
/******/ 			return getter;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
__nccwpck_require__.r(__webpack_exports__);
/* harmony import */ var _HPR74CD7_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2124);
/* harmony import */ var _ZM7JJNXL_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34);
/* harmony import */ var _BRMCZ3P6_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8955);
/* harmony import */ var _SPEFH2VN_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(8073);
/* harmony import */ var _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7223);
/* harmony import */ var _AKCMD2IV_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6458);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_6___default = /*#__PURE__*/__nccwpck_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_6__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_7___default = /*#__PURE__*/__nccwpck_require__.n(node_os__WEBPACK_IMPORTED_MODULE_7__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_8___default = /*#__PURE__*/__nccwpck_require__.n(node_util__WEBPACK_IMPORTED_MODULE_8__);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_9___default = /*#__PURE__*/__nccwpck_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_9__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_10___default = /*#__PURE__*/__nccwpck_require__.n(node_path__WEBPACK_IMPORTED_MODULE_10__);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(8500);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_11___default = /*#__PURE__*/__nccwpck_require__.n(node_timers_promises__WEBPACK_IMPORTED_MODULE_11__);







// src/main.ts



// src/github/context.ts
function readRun({ env, event }) {
  let pullRequest = pullRequestOf(env.GITHUB_EVENT_NAME ?? "", event, env.GITHUB_REPOSITORY ?? ""), context = {
    isGitHubActions: env.GITHUB_ACTIONS === "true",
    eventName: env.GITHUB_EVENT_NAME ?? "",
    repository: env.GITHUB_REPOSITORY ?? "",
    serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    actor: env.GITHUB_ACTOR ?? "",
    runId: env.GITHUB_RUN_ID ?? "",
    runNumber: env.GITHUB_RUN_NUMBER ?? "",
    runAttempt: env.GITHUB_RUN_ATTEMPT ?? "",
    workflow: env.GITHUB_WORKFLOW ?? "",
    job: env.GITHUB_JOB ?? "",
    ...pullRequest ? { pullRequest } : {}
  };
  return { context, refusal: refusalOf(context, event), offline: offlineReason(context, env) };
}
function refusalOf(context, event) {
  if (context.eventName === "pull_request_target")
    return "pull_request_target runs with the secrets of the base repository on files that anyone may have written. Use `on: pull_request`.";
  if (context.isGitHubActions && context.eventName.startsWith("pull_request") && !context.pullRequest)
    return `the event file of this ${context.eventName} cannot be read, so it is not known whether it comes from a fork.`;
  if (context.eventName === "workflow_run") {
    let head = text(at(event, "workflow_run", "head_repository", "full_name"));
    if (!sameRepository(head, context.repository))
      return `this workflow_run was started by ${head === "" ? "a repository that is gone" : head}, not by ${context.repository}. Its files may be anyone's.`;
  }
}
function offlineReason(context, env) {
  return context.isGitHubActions ? context.pullRequest?.isFork ? "fork" : (context.actor === "dependabot[bot]" || context.pullRequest?.author === "dependabot[bot]") && !env.ACTIONS_ID_TOKEN_REQUEST_URL ? "dependabot" : void 0 : "laptop";
}
function pullRequestOf(eventName, event, repository) {
  if (!eventName.startsWith("pull_request")) return;
  let number = at(event, "pull_request", "number");
  if (!(typeof number != "number" || !Number.isSafeInteger(number) || number < 1))
    return {
      number,
      headSha: text(at(event, "pull_request", "head", "sha")),
      headRef: text(at(event, "pull_request", "head", "ref")),
      baseSha: text(at(event, "pull_request", "base", "sha")),
      baseRef: text(at(event, "pull_request", "base", "ref")),
      author: text(at(event, "pull_request", "user", "login")),
      // head.repo is null when the fork was deleted.
      isFork: !sameRepository(text(at(event, "pull_request", "head", "repo", "full_name")), repository)
    };
}
function sameRepository(one, other) {
  return one !== "" && one.toLowerCase() === other.toLowerCase();
}
function at(value, ...path) {
  return path.reduce(
    (inner, key) => typeof inner == "object" && inner !== null ? new Map(Object.entries(inner)).get(key) : void 0,
    value
  );
}
function text(value) {
  return typeof value == "string" ? value : "";
}

// src/github/runner.ts


// src/github/safe-text.ts
function safeLine(text2) {
  return text2.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).replace(/##\[/g, "##\\[").replace(/^(\s*):(?=:)/, "$1\\:");
}
function safeLines(text2) {
  return text2.split(/\r\n|\n|\r/).map(safeLine);
}
var UNPRINTABLE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

// src/github/runner.ts
var ANNOTATIONS_OF_A_LEVEL = { notice: 9, warning: 9, error: 8 }, MAX_ANNOTATION_CHARACTERS = 4e3, MAX_SUMMARY_BYTES = 1024 * 1024;
function githubRunner() {
  let annotated = { notice: 0, warning: 0, error: 0 }, held = { notice: 0, warning: 0, error: 0 };
  function info(text2) {
    for (let line of safeLines(text2)) process.stdout.write(`${line}
`);
  }
  function annotate(level, message, problem) {
    if (annotated[level] >= ANNOTATIONS_OF_A_LEVEL[level]) {
      held[level] += 1, info(`${level}: ${problem ? `${problem.at.file}:${problem.at.line}:${problem.at.column}: ` : ""}${message}`);
      return;
    }
    annotated[level] += 1, issue(level, message, problem);
  }
  return {
    info,
    group: async (title, body) => {
      (0,_ZM7JJNXL_js__WEBPACK_IMPORTED_MODULE_1__/* .startGroup */ .Oh)(safeLine(title));
      try {
        return await body();
      } finally {
        (0,_ZM7JJNXL_js__WEBPACK_IMPORTED_MODULE_1__/* .endGroup */ .N4)();
      }
    },
    notice: (message, problem) => annotate("notice", message, problem),
    warning: (message, problem) => annotate("warning", message, problem),
    error: (message, problem) => annotate("error", message, problem),
    setOutput: (name, value) => setOutput2(name, value, info),
    writeSummary: (markdown) => writeSummary(markdown, info),
    fail: (message) => issue("error", message, void 0),
    mask: (secret) => {
      secret !== "" && (0,_ZM7JJNXL_js__WEBPACK_IMPORTED_MODULE_1__/* .setSecret */ .Pq)(secret);
    },
    finish: () => {
      for (let level of ["error", "warning", "notice"])
        held[level] > 0 && issue(level, `${held[level]} more of this kind: see the log of this step.`, void 0);
    }
  };
}
function guardConsole(journal) {
  let say = (...parts) => journal.info((0,node_util__WEBPACK_IMPORTED_MODULE_8__.format)(...parts));
  for (let method of ["log", "info", "warn", "error", "debug", "trace"]) console[method] = say;
  process.removeAllListeners("warning"), process.on("warning", (warning2) => {
    warning2.message.startsWith("NodeVersionSupportWarning") || journal.info(`${warning2.name}: ${warning2.message}`);
  });
}
function issue(level, message, problem) {
  let text2 = safeLines(message).join(`
`).slice(0, MAX_ANNOTATION_CHARACTERS), command = { notice: _ZM7JJNXL_js__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm, warning: _ZM7JJNXL_js__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, error: _ZM7JJNXL_js__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3 }[level];
  command(text2, problem ? properties(problem) : {});
}
function properties({ at: at2 }) {
  return {
    file: safeLine(at2.file),
    startLine: at2.line,
    startColumn: at2.column,
    ...at2.endColumn === void 0 ? {} : { endColumn: at2.endColumn }
  };
}
function setOutput2(name, value, info) {
  if (!process.env.GITHUB_OUTPUT) {
    info(`output ${name}=${value.length > 200 ? `${value.slice(0, 200)}…` : value}`);
    return;
  }
  try {
    (0,_ZM7JJNXL_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, value);
  } catch (error2) {
    info(`Output ${name} could not be written (${messageOf(error2)}): ${value}`);
  }
}
async function writeSummary(markdown, info) {
  try {
    process.env.GITHUB_STEP_SUMMARY ? Buffer.byteLength(markdown) > MAX_SUMMARY_BYTES ? info("The job summary is over 1 MiB and was left out.") : await _ZM7JJNXL_js__WEBPACK_IMPORTED_MODULE_1__/* .summary */ .z.addRaw(markdown, !0).write() : info(markdown);
  } catch (error2) {
    info(`The job summary could not be written: ${messageOf(error2)}`);
  }
}
function messageOf(error2) {
  return error2 instanceof Error ? error2.message : String(error2);
}

// src/inputs/parsers.ts
var Refused = class extends Error {
};
function optional(parse) {
  return (text2) => text2 === "" ? void 0 : parse(text2);
}
function oneOf(words, otherwise) {
  return (text2) => {
    if (text2 === "") return otherwise;
    let word = words.find((candidate) => candidate === text2);
    if (word === void 0) throw new Refused(`${JSON.stringify(text2)} is not ${listed(words)}`);
    return word;
  };
}
function listed(words) {
  let quoted = words.map((word) => `\`${word}\``);
  return quoted.length === 1 ? `${quoted.join("")}, the only one there is so far` : `one of ${quoted.join(", ")}`;
}
function flag(text2) {
  if (text2 === "" || /^(false|False|FALSE)$/.test(text2)) return !1;
  if (/^(true|True|TRUE)$/.test(text2)) return !0;
  throw new Refused(`${JSON.stringify(text2)} is neither \`true\` nor \`false\``);
}
function lines(otherwise) {
  return (text2) => {
    let found = text2.split(`
`).map((line) => line.trim()).filter((line) => line !== "");
    return found.length > 0 ? found : [otherwise];
  };
}
function wholeNumber({
  from,
  to,
  otherwise
}) {
  return (text2) => {
    if (text2 === "") return otherwise;
    let number = /^\d{1,9}$/.test(text2) ? Number(text2) : Number.NaN;
    if (!(number >= from && number <= to))
      throw new Refused(`${JSON.stringify(text2)} is not a whole number from ${from} to ${to}`);
    return number;
  };
}
function region(text2) {
  if (/^[a-z]{2,4}(-[a-z]+){1,3}-\d{1,2}$/.test(text2)) return text2;
  throw new Refused(`${JSON.stringify(text2)} is not a Region such as \`eu-west-1\``);
}
function accountId(text2) {
  if (/^\d{12}$/.test(text2)) return text2;
  throw new Refused(
    `${JSON.stringify(text2)} is not an account id, which has 12 digits (quote it in YAML: leading zeros)`
  );
}
function accountIds(text2) {
  return text2.split(/[\s,]+/).filter((part) => part !== "").map(accountId);
}
function roleArn(text2) {
  let match = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/[\w+=,.@/-]{1,576}$/.exec(text2), [, partition, account] = match ?? [];
  if (partition === void 0 || account === void 0)
    throw new Refused(
      `${JSON.stringify(text2)} is not the ARN of a role, such as \`arn:aws:iam::111122223333:role/NAME\``
    );
  return { arn: text2, partition, account };
}
function sessionName(text2) {
  if (/^[\w+=,.@-]{2,64}$/.test(text2)) return text2;
  throw new Refused(`${JSON.stringify(text2)} is not a session name: 2 to 64 letters, digits and \`_+=,.@-\``);
}
function list(pattern, what, most) {
  return (text2) => {
    let words = text2.split(/[\s,]+/).filter((part) => part !== "");
    for (let word of words) if (!pattern.test(word)) throw new Refused(`${JSON.stringify(word)} is not ${what}`);
    if (words.length > most) throw new Refused(`names ${words.length}; ${most} are allowed`);
    return words;
  };
}
function s3Uri(text2) {
  if (/^s3:\/\/[a-z0-9][a-z0-9.-]{1,61}[a-z0-9](\/[\w!.*'()/=+@-]*)?$/.test(text2)) return text2;
  throw new Refused(`${JSON.stringify(text2)} is not a place in S3, such as \`s3://bucket/prefix\``);
}

// src/inputs.ts
var MODES = ["register", "deploy", "approve", "reject", "rollback", "status"], optionalText = optional((text2) => text2), PARSERS = {
  mode: oneOf(MODES, "register"),
  "dry-run": flag,
  manifest: lines("model.yaml"),
  set: (text2) => text2,
  "on-gate-failure": oneOf(["stop", "register"], "stop"),
  model: (text2) => text2,
  environment: (text2) => text2,
  reason: (text2) => text2,
  "allow-downgrade": flag,
  "allow-self-approval": flag,
  "allow-without-alarms": flag,
  "aws-region": optional(region),
  "role-to-assume": optional(roleArn),
  "role-session-name": optional(sessionName),
  "role-duration-seconds": wholeNumber({ from: 900, to: 43200, otherwise: 3600 }),
  audience: (text2) => text2 || "sts.amazonaws.com",
  "allowed-account-ids": accountIds,
  "registry-account-id": optional(accountId),
  "registry-role-to-assume": optional(roleArn),
  "execution-role-arn": optional(roleArn),
  "vpc-subnets": list(/^[-0-9a-zA-Z]{1,32}$/, "a subnet id, such as `subnet-0abc`", 16),
  "vpc-security-group-ids": list(/^[-0-9a-zA-Z]{1,32}$/, "a security group id, such as `sg-0abc`", 5),
  "endpoint-kms-key-id": optionalText,
  "data-capture-s3-uri": optional(s3Uri),
  "data-capture-kms-key-id": optionalText,
  "async-output-s3-uri": optional(s3Uri),
  "keep-previous": wholeNumber({ from: 0, to: 100, otherwise: 2 }),
  comment: oneOf(["on-change", "always", "on-failure", "never"], "on-change"),
  "comment-key": optionalText,
  "wait-timeout-minutes": optional(wholeNumber({ from: 1, to: 720, otherwise: 1 })),
  "poll-interval-seconds": wholeNumber({ from: 5, to: 300, otherwise: 15 }),
  "busy-wait-minutes": wholeNumber({ from: 0, to: 720, otherwise: 30 }),
  "github-token": (text2) => text2
}, PARSER_OF = PARSERS, INPUT_NAMES = Object.keys(PARSERS), WAIT_MINUTES = { register: 15, approve: 15, reject: 15, status: 15, deploy: 120, rollback: 120 };
function readInputs({ text: text2, defaultRegion }) {
  let given = readObject(text2), complaints = [], inputs = inputsOfMode((name) => {
    let parse = PARSER_OF[name];
    try {
      return parse((given.get(name) ?? "").trim() || (name === "aws-region" ? defaultRegion : ""));
    } catch (error2) {
      if (!(error2 instanceof Refused)) throw error2;
      return complaints.push(`${name}: ${error2.message}`), parse("");
    }
  }, given.get("set") ?? "", complaints);
  if (complaints.length > 0)
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .l("invalid-input", complaints.join(`
`), { hint: "Correct the `with:` block of the step." });
  return { inputs, unknown: [...given.keys()].filter((name) => !INPUT_NAMES.includes(name)) };
}
function inputsOfMode(read, set, complaints) {
  let mode = read("mode"), common = {
    dryRun: read("dry-run"),
    manifest: read("manifest"),
    set,
    region: read("aws-region"),
    role: read("role-to-assume"),
    roleSessionName: read("role-session-name"),
    roleDurationSeconds: read("role-duration-seconds"),
    audience: read("audience"),
    allowedAccountIds: read("allowed-account-ids"),
    registryAccountId: read("registry-account-id"),
    registryRole: read("registry-role-to-assume"),
    comment: read("comment"),
    commentKey: read("comment-key"),
    waitTimeoutMinutes: read("wait-timeout-minutes") ?? WAIT_MINUTES[mode],
    githubToken: read("github-token")
  }, onGateFailure = read("on-gate-failure"), chosen = { model: read("model"), environment: read("environment"), reason: read("reason") }, allowSelfApproval = read("allow-self-approval"), deployment = deploymentInputs(read);
  switch (complaints.push(...contradictions(common)), mode) {
    case "register":
      return { ...common, mode, onGateFailure };
    case "approve":
    case "reject":
      return { ...common, mode, ...chosen, allowSelfApproval };
    case "status":
      return { ...common, mode, model: chosen.model };
    case "deploy":
    case "rollback":
      return deployment.executionRole === void 0 && complaints.push(
        `execution-role-arn: is empty; mode ${mode} needs the role that the endpoint's containers run with`
      ), deployment.subnets.length === 0 != (deployment.securityGroupIds.length === 0) && complaints.push("vpc-subnets: and vpc-security-group-ids are given together or not at all"), {
        ...common,
        ...chosen,
        ...deployment,
        mode,
        executionRole: deployment.executionRole ?? NO_ROLE,
        vpc: deployment.subnets.length === 0 ? void 0 : deployment
      };
  }
}
var NO_ROLE = { arn: "", partition: "", account: "" };
function deploymentInputs(read) {
  return {
    allowDowngrade: read("allow-downgrade"),
    allowWithoutAlarms: read("allow-without-alarms"),
    executionRole: read("execution-role-arn"),
    subnets: read("vpc-subnets"),
    securityGroupIds: read("vpc-security-group-ids"),
    endpointKmsKeyId: read("endpoint-kms-key-id"),
    dataCaptureS3Uri: read("data-capture-s3-uri"),
    dataCaptureKmsKeyId: read("data-capture-kms-key-id"),
    asyncOutputS3Uri: read("async-output-s3-uri"),
    keepPrevious: read("keep-previous"),
    pollIntervalSeconds: read("poll-interval-seconds"),
    busyWaitMinutes: read("busy-wait-minutes")
  };
}
function contradictions({ role, registryRole, registryAccountId, allowedAccountIds }) {
  let found = [];
  return registryRole && registryAccountId && registryRole.account !== registryAccountId && found.push(
    `registry-role-to-assume: is a role of account ${registryRole.account}, but registry-account-id is ${registryAccountId}`
  ), role && allowedAccountIds.length > 0 && !allowedAccountIds.includes(role.account) && found.push(
    `role-to-assume: is a role of account ${role.account}, which is not among allowed-account-ids (${allowedAccountIds.join(", ")})`
  ), found;
}
function readObject(text2) {
  let parsed = parseJson(text2);
  if (typeof parsed != "object" || parsed === null || Array.isArray(parsed))
    throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .l("invalid-input", "INPUTS is not the JSON object that action.yml passes.", {
      hint: 'Run the action with `uses:`; on a laptop set INPUTS to a JSON object, such as {"manifest":"model.yaml"}.'
    });
  return new Map(
    Object.entries(parsed).map(([name, value]) => [name, typeof value == "string" ? value : JSON.stringify(value)])
  );
}
function parseJson(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return;
  }
}

// src/main/intent.ts



function startIntent(folder) {
  let path = (0,node_path__WEBPACK_IMPORTED_MODULE_10__.join)(folder, `sagemaker-model-registry-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_9__.randomUUID)()}.json`), intent = { phase: "preparing", models: 0, creations: [], versions: [] }, write = () => {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.writeFileSync)(`${path}.new`, JSON.stringify(intent), { mode: 384, flush: !0 }), (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.renameSync)(`${path}.new`, path);
  };
  return write(), {
    path,
    current: () => intent,
    update: (change) => {
      intent = { ...intent, ...change }, write();
    }
  };
}
function takeIntent(path) {
  try {
    let parsed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(path, "utf8"));
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_6__.rmSync)(path, { force: !0 }), isIntent(parsed) ? parsed : void 0;
  } catch {
    return;
  }
}
function isIntent(value) {
  let members = new Map(typeof value == "object" && value !== null ? Object.entries(value) : []);
  return typeof members.get("phase") == "string" && ["creations", "versions"].every((name) => Array.isArray(members.get(name)));
}

// src/main/aftermath.ts
function aftermath({
  journalPath,
  outcome,
  journal
}) {
  let intent = journalPath === "" ? void 0 : takeIntent(journalPath);
  if (intent?.phase === "done" || outcome === "success" || outcome === "skipped") return;
  journal.setOutput("failure-reason", reasonOf(outcome, intent));
  let [only] = intent?.models === 1 ? intent.versions : [];
  if (only) for (let [name, value] of (0,_ZM7JJNXL_js__WEBPACK_IMPORTED_MODULE_1__/* .versionOutputs */ .V7)(only)) journal.setOutput(name, value);
  let stopped = outcome === "cancelled" ? "The run was cancelled" : "The run was killed";
  journal.error([`${stopped} before it could report.`, ...whatIsKnown(intent)].join(`
`));
}
function reasonOf(outcome, intent) {
  return outcome === "cancelled" ? "cancelled" : intent?.creations.some(({ isAnswered }) => !isAnswered) ? "unknown-outcome" : "failed";
}
function whatIsKnown(intent) {
  let versions = intent?.versions ?? [], unanswered = (intent?.creations ?? []).filter(({ isAnswered }) => !isAnswered);
  return [
    ...versions.map(({ arn, registered }) => `${registered ? "Registered" : "Found"}: ${arn}`),
    ...unanswered.map(mayExist),
    unanswered.length > 0 ? "Run the job again: it finds that version, if there is one, and makes no second." : intent?.creations.length ? "Run the job again: what is registered is found and not registered twice." : "Nothing was sent that changes anything. Run the job again."
  ];
}
function mayExist({ group, clientToken }) {
  return `A version of ${group} may have been created: the request with client token ${clientToken} got no answer.`;
}

// src/main/cancellation.ts

var GRACE_MILLISECONDS = 6e3;
function listenForCancellation() {
  let isRequested = !1, isHurried = () => {
  }, request = (_) => {
  }, hurry = new Promise((resolve) => {
    isHurried = resolve;
  }), requested = new Promise((resolve) => {
    request = resolve;
  }), stop2 = (reason) => {
    isRequested ? isHurried() : setTimeout(isHurried, GRACE_MILLISECONDS), isRequested = !0, request(reason);
  };
  return process.on("SIGINT", () => stop2("cancelled")), process.on("SIGTERM", () => stop2("cancelled")), {
    requested,
    isRequested: () => isRequested,
    hurry,
    stopAfter: (milliseconds) => {
      setTimeout(() => stop2("timeout"), milliseconds).unref();
    }
  };
}
async function whileThereIsTime(promise, { hurry }) {
  await Promise.race([promise, hurry]), await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_11__.setTimeout)(20);
}

// src/main/version.ts
var VERSION = "0.1.0";

// src/main.ts
var runner = githubRunner();
guardConsole(runner);
async function main() {
  if (process.argv[2] === "report") {
    let { JOURNAL: journalPath = "", OUTCOME: outcome = "" } = process.env;
    return aftermath({ journalPath, outcome, journal: runner }), 0;
  }
  let cancellation = listenForCancellation(), intent, writer;
  try {
    intent = startIntent(process.env.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_7__.tmpdir)()), process.env.GITHUB_OUTPUT && runner.setOutput("journal", intent.path);
    let { inputs, unknown } = readInputs({
      text: process.env.INPUTS ?? "{}",
      defaultRegion: process.env.AWS_REGION || process.env.AWS_DEFAULT_REGION || ""
    });
    runner.mask(inputs.githubToken);
    for (let name of unknown) runner.warning(`${JSON.stringify(name)} is not an input of this action.`);
    let run = readRun({ env: process.env, event: eventOf(process.env.GITHUB_EVENT_PATH) });
    if (check(run), cancellation.stopAfter(inputs.waitTimeoutMinutes * 6e4), inputs.mode !== "register")
      throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .l("invalid-input", `mode: \`${inputs.mode}\` is not there yet; \`register\` is.`);
    let { runRegister } = await __nccwpck_require__.e(/* import() */ 824).then(__nccwpck_require__.bind(__nccwpck_require__, 4824)), work = runRegister({ inputs, run, runner, intent, cancellation, actionVersion: VERSION, onWriter: (made) => {
      writer = made;
    } }), stopped = cancellation.requested.then((reason) => ({ reason })), ended = await Promise.race([work, stopped]);
    return "reason" in ended ? (work.catch(() => {
    }), await whileThereIsTime(writer?.settled() ?? Promise.resolve(), cancellation), stop(ended.reason, intent)) : ended.failure ? fail(ended.failure.code, ended.failure.message) : 0;
  } catch (error2) {
    return failWith(error2);
  } finally {
    finish(intent);
  }
}
function check(run) {
  for (let line of (0,_HPR74CD7_js__WEBPACK_IMPORTED_MODULE_0__/* .endpointOverrides */ .P)(process.env)) runner.info(line);
  if (run.refusal !== void 0) throw new _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .l("invalid-input", `Refused: ${run.refusal}`);
  Number(process.versions.node.split(".")[0]) < 22 && runner.notice(
    `Node.js ${process.versions.node} works; coming releases of the AWS SDK want 22. Add actions/setup-node with a newer one.`
  );
}
function fail(code, message) {
  return runner.setOutput("failure-reason", code), runner.fail(message), 1;
}
function failWith(error2) {
  return error2 instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .l ? fail(error2.code, withHint(error2)) : error2 instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__/* .CallFailure */ .R ? error2.cause instanceof _65D27UM2_js__WEBPACK_IMPORTED_MODULE_4__/* .ActionError */ .l ? failWith(error2.cause) : fail(codeOf(error2), withHint(error2)) : (runner.info(error2 instanceof Error ? error2.stack ?? error2.message : String(error2)), fail("failed", `Something unforeseen: ${error2 instanceof Error ? error2.message : String(error2)}`));
}
function codeOf({ kind }) {
  return kind === "access-denied" ? "access-denied" : kind === "credentials" ? "no-credentials" : "failed";
}
function withHint({ message, hint }) {
  return hint === void 0 ? message : `${message}
${hint}`;
}
function stop(reason, intent) {
  return fail(reason, [reason === "cancelled" ? "The run was cancelled." : "The run took longer than wait-timeout-minutes.", ...whatIsKnown(intent.current())].join(`
`));
}
function finish(intent) {
  try {
    intent?.update({ phase: "done" });
  } catch (error2) {
    runner.info(`The journal could not be closed: ${String(error2)}`);
  }
  runner.finish();
}
function eventOf(path) {
  if (path)
    try {
      return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_6__.readFileSync)(path, "utf8"));
    } catch {
      return;
    }
}
main().then(
  (code) => process.stdout.write("", () => process.exit(code)),
  (error2) => {
    runner.info(String(error2)), process.exit(1);
  }
);

module.exports = __webpack_exports__;
/******/ })()
;