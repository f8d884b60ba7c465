// In the bundle this is `@azure/storage-common` without its CRC-64, a WebAssembly module of 58 kB gzipped for a checksum that
// @actions/artifact never asks for: the digest of an upload is SHA-256.
import leftOut from './left-out.cjs';

export * from '../../node_modules/@azure/storage-common/dist/esm/BufferScheduler.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/bufferHelpers.js';
export { createBlobFromData } from '../../node_modules/@azure/storage-common/dist/esm/bufferHelpers.common.js';
export { getCachedDefaultHttpClient } from '../../node_modules/@azure/storage-common/dist/esm/cache.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/StorageResponseFormat.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/StorageBrowserPolicyFactory.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/credentials/AnonymousCredential.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/credentials/Credential.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/credentials/StorageSharedKeyCredential.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/StorageRetryPolicyFactory.js';
export { BaseRequestPolicy } from '../../node_modules/@azure/storage-common/dist/esm/policies/RequestPolicy.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/policies/AnonymousCredentialPolicy.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/policies/CredentialPolicy.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/policies/StorageBrowserPolicyV2.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/policies/StorageCorrectContentLengthPolicy.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/policies/StorageRetryPolicyV2.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/policies/StorageSharedKeyCredentialPolicy.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/policies/StorageSharedKeyCredentialPolicyV2.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/policies/StorageRedirectRangeHeaderPolicy.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/policies/StorageRequestFailureDetailsParserPolicy.js';
export * from '../../node_modules/@azure/storage-common/dist/esm/credentials/UserDelegationKeyCredential.js';

export const StorageCRC64Calculator = { init: leftOut };
export {
  leftOut as structuredMessageDecodingBrowser,
  leftOut as structuredMessageDecodingStream,
  leftOut as structuredMessageEncoding,
};
