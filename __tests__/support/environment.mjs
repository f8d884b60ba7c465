import { createRequire } from 'node:module';
import { TestEnvironment } from 'jest-environment-node';

/** Lets a test file load a module outside jest's registry: once for all test files of a worker. */
export default class SharingEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    this.global.requireShared = createRequire(import.meta.url);
  }
}
