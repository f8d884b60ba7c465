// What the bare client does: the files of a folder as one artifact. FOLDER, NAME.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DefaultArtifactClient } from '@actions/artifact';

const { FOLDER = '', NAME = '' } = process.env;
const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true });
const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
await new DefaultArtifactClient().uploadArtifact(NAME, paths, FOLDER);
