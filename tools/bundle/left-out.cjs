// In the bundle this stands for packages whose users import them but call them for nothing that is done here: apache-arrow
// (@azure/storage-blob: listing blobs in another format) and postcss (sanitize-html: style attributes, which no text may have).
const leftOut = () => {
  throw new Error('This part of the package is left out of the bundle: see docs/supply-chain.md');
};

exports.tableFromIPC = leftOut;
exports.parse = leftOut;
