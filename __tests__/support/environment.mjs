import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { TestEnvironment } from 'jest-environment-node';

// V8 keeps what it compiled by its source, and with that whatever the modules of a test file held: a worker grew by eight
// megabytes a file, up to two gigabytes (https://github.com/nodejs/node/issues/63186).
setFlagsFromString('--no-compilation-cache');

/** Lets a test file load a module outside jest's registry: once for all test files of a worker. */
export default class SharingEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.requireShared = createRequire(import.meta.url);
  }
}
