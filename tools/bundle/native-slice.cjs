// In the bundle this stands for typedarray.prototype.slice, which makes up for engines without it out of es-abstract. Node has it:
// unzip-stream comes to it through traverse.
module.exports = (array, start, end) => Uint8Array.prototype.slice.call(array, start, end);
