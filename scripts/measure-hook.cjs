// Loaded before dist/ by scripts/measure-build.mjs: counts the bytes of each script that is loaded, and takes the processor
// time when the first connection is opened.
const { readFileSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { Socket } = require('node:net')

let bytes = 0
let files = 0
let milliseconds
const load = Module._extensions['.js']
Module._extensions['.js'] = (module, path) => {
  bytes += readFileSync(path).byteLength
  files += 1
  return load(module, path)
}
const { connect } = Socket.prototype
Socket.prototype.connect = function (...args) {
  if (milliseconds === undefined) {
    const { user, system } = process.cpuUsage()
    milliseconds = (user + system) / 1000
  }
  return connect.apply(this, args)
}
process.on('exit', () => writeFileSync(process.env.MEASURED, JSON.stringify({ bytes, files, milliseconds })))
