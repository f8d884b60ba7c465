// GitHub's own client against a Results service: lists what there is, and downloads one by its id with the digest
// that is listed. Prints JSON last. Arguments: the id and a folder, or nothing to list only.
import { DefaultArtifactClient } from '@actions/artifact';

const [id, path] = process.argv.slice(2);
const client = new DefaultArtifactClient();
const { artifacts } = await client.listArtifacts();
const expectedHash = artifacts.find((artifact) => String(artifact.id) === id)?.digest;
const downloaded = id === undefined ? null : await client.downloadArtifact(Number(id), { path, expectedHash });
console.log(JSON.stringify({ artifacts, downloaded }));
