// Loaded before dist/ by test/bench/loading.ts: notes each script that is loaded and its bytes, takes the time since the process
// began and the processor time when the first connection is opened, and the most memory that was resident.
const { readFileSync, writeFileSync } = require('node:fs')
const Module = require('node:module')
const { Socket } = require('node:net')

let bytes = 0
const paths = []
let milliseconds
let wall
const load = Module._extensions['.js']
Module._extensions['.js'] = (module, path) => {
  bytes += readFileSync(path).byteLength
  paths.push(path)
  return load(module, path)
}
const { connect } = Socket.prototype
Socket.prototype.connect = function (...args) {
  if (milliseconds === undefined) {
    const { user, system } = process.cpuUsage()
    milliseconds = (user + system) / 1000
    wall = performance.now()
  }
  return connect.apply(this, args)
}
process.on('exit', () => {
  const { maxRSS } = process.resourceUsage()
  writeFileSync(process.env.MEASURED, JSON.stringify({ bytes, paths, milliseconds, wall, maxRSS }))
})
