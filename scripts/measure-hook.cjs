// Loaded before dist/ by test/bench/loading.ts: notes each script that is loaded and its bytes, the time since the process began when
// the first connection is opened, and of the whole run processor time, the most memory that was resident, and what of Node is loaded.
const { readFileSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { Socket } = require('node:net')

let bytes = 0
const paths = []
let untilRequest
const load = Module._extensions['.js']
Module._extensions['.js'] = (module, path) => {
  bytes += readFileSync(path).byteLength
  paths.push(path)
  return load(module, path)
}
const { connect } = Socket.prototype
Socket.prototype.connect = function (...args) {
  untilRequest ??= performance.now()
  return connect.apply(this, args)
}
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
  const processor = (userCPUTime + systemCPUTime) / 1000
  const builtins = process.moduleLoadList
  writeFileSync(process.env.MEASURED, JSON.stringify({ bytes, paths, untilRequest, processor, maxRSS, builtins }))
})
