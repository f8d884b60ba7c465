import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  BlobSASPermissions,
  BlobServiceClient,
  StorageSharedKeyCredential,
  generateBlobSASQueryParameters,
} from '@azure/storage-blob';

/** Azure's blob storage on this machine, in memory, with one container. */
export interface BlobStore {
  /** An address that lets one blob be read and written for an hour, as GitHub hands them out. */
  readonly signedUrl: (blob: string) => string;
  readonly read: (blob: string) => Promise<Buffer>;
  readonly write: (blob: string, content: Buffer) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The account that every azurite knows, from its documentation. */
const ACCOUNT = new StorageSharedKeyCredential(
  'devstoreaccount1',
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==',
);
const CONTAINER = 'artifacts';

export async function startBlobStore(): Promise<BlobStore> {
  const main = join(createRequire(import.meta.url).resolve('azurite/package.json'), '../dist/src/blob/main.js');
  const flags = ['--inMemoryPersistence', '--skipApiVersionCheck', '--disableProductStyleUrl', '--disableTelemetry'];
  const child = spawn(process.execPath, [main, ...flags, '--silent', '--blobPort', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    const listen = (text: Buffer): void => {
      printed += text.toString();
      const found = /listen(?:s|ing) (?:at|on) (http:\/\/127\.0\.0\.1:[1-9]\d*)/.exec(printed)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', () => reject(new Error(`azurite did not start:\n${printed}`)));
  });
  const service = new BlobServiceClient(`${address}/${ACCOUNT.accountName}`, ACCOUNT);
  const container = service.getContainerClient(CONTAINER);
  await container.create();
  return {
    signedUrl: (blob) => {
      const query = generateBlobSASQueryParameters(
        {
          containerName: CONTAINER,
          blobName: blob,
          permissions: BlobSASPermissions.parse('rcw'),
          expiresOn: new Date(Date.now() + 3_600_000),
        },
        ACCOUNT,
      );
      return `${container.getBlobClient(blob).url}?${query.toString()}`;
    },
    read: (blob) => container.getBlobClient(blob).downloadToBuffer(),
    write: async (blob, content) => {
      await container.getBlockBlobClient(blob).uploadData(content);
    },
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    },
  };
}
