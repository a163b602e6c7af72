/** A file as the text that a module imports. */
export default {
  process: (text) => ({ code: `module.exports = ${JSON.stringify(text)}` }),
}
