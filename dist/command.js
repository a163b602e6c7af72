#!/usr/bin/env node
process.argv.splice(2, 0, 'command')
require('./index.js')
