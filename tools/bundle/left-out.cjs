// In the bundle this stands for packages whose users import them but call them for nothing that is done here:
// - apache-arrow and @azure/core-lro (@azure/storage-blob): listing blobs in another format, waiting for one that the service copies;
// - @actions/exec (@actions/core): naming the machine;
// - glob, readdir-glob and most of lodash (archiver): looking for files, whose paths are given here;
// - unzip-stream (@actions/artifact): unpacking what was downloaded, which is kept as a zip;
// - postcss (sanitize-html): style attributes, which no text may have.
function leftOut() {
  throw new Error('This part of the package is left out of the bundle: see docs/supply-chain.md');
}

module.exports = leftOut;
for (const name of ['Extract', 'Poller', 'getExecOutput', 'parse', 'sync', 'tableFromIPC']) leftOut[name] = leftOut;
