import { z } from 'zod';
import { isLoopbackHost } from 'http-exchange/loopback';
import type { Observation, PlannedOperation } from '../../protocol/plan.ts';
import { conflict, OperationError } from '../failure.ts';
import type { Applied, ApplyContext, Kind, LocalFile, Observed, ResolveContext } from '../kind.ts';
import type { PackageInfo, Publication } from 'registry-clients/npm';
import type { GitHubReader } from '../ports.ts';
import { assertSameRepository, checkName } from '../resolve.ts';
import { done, readBack } from '../settle.ts';
import { distTagFault, packageNameFault, versionFault } from 'registry-clients/names';
import { npmParameters } from './parameters.ts';
import type { NpmParameters } from './parameters.ts';
import { readProvenance } from 'registry-clients/provenance';
import { readTarball, TarballFault } from 'registry-clients/tarball';
import type { Tarball } from 'registry-clients/tarball';

const NPM = 'https://registry.npmjs.org';
const STAGE = 'must be written: true leaves the last word to somebody at the registry, false publishes at once';

const entry = z.strictObject({
  package: z.string(),
  registry: z.string().default(NPM),
  tag: z.string().default('latest'),
  access: z.enum(['public', 'restricted']).optional(),
  provenance: z.string().optional(),
  stage: z.boolean({ error: STAGE }),
  name: z.string().optional(),
  version: z.string().optional(),
});
type Entry = z.infer<typeof entry>;
type Operation = PlannedOperation<NpmParameters>;

const idOf = ({ name, version }: NpmParameters): string => `${name}@${version}`;
const hostOf = ({ registry }: NpmParameters): string => new URL(registry).host;
const stateOf = ({ integrity, name, version }: NpmParameters) => ({ integrity, name, version });
function observedOf({ registry, name, version }: NpmParameters): Observation {
  const page =
    registry === NPM ? `https://www.npmjs.com/package/${name}/v/${version}` : `${registry}/${name}/${version}`;
  return { id: null, sha: null, url: page };
}

async function theFile({ workspace, fail }: ResolveContext, field: string, pattern: string): Promise<LocalFile> {
  const [only, ...more] = await workspace.glob(pattern);
  if (only !== undefined && more.length === 0) return only;
  const count = only === undefined ? 0 : more.length + 1;
  return fail('file_missing', field, `${JSON.stringify(pattern)} matches ${count} files; it must be one`);
}

/** The address of a registry in the one form that it has here. */
function registryOf({ fail }: ResolveContext, given: string): string {
  const wrong = (why: string): never => fail('name_invalid', 'registry', why);
  const url = URL.canParse(given) ? new URL(given) : wrong(`${JSON.stringify(given)} is no address`);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopbackHost(url.hostname)))
    wrong('must begin with https://');
  if ([url.username, url.password, url.search, url.hash].some((part) => part !== ''))
    wrong('must be host and path alone: credentials are inputs of the action');
  return url.href.replace(/\/+$/, '');
}

/** Name and version as the tarball says them, where nothing in it says otherwise than the operation. */
function saidBy({ manifest }: Tarball, { fail }: ResolveContext, given: Entry, registry: string) {
  const says = (what: string, value: unknown): string =>
    `the tarball's package.json says ${what} ${JSON.stringify(value)}`;
  const { name, version, private: isPrivate, publishConfig } = manifest;
  for (const [field, wrong] of Object.entries({ name: packageNameFault(name), version: versionFault(version) }))
    if (wrong !== null) fail('name_invalid', 'package', `${says(field, manifest[field])}, which ${wrong}`);
  if (isPrivate === true) fail('package_private', 'package', `${says('private', true)}: it is not to be published`);
  const config = Object(publishConfig) as Readonly<Record<string, unknown>>;
  // A scoped package must say it in the operation; others are public.
  const unsaid = String(name).startsWith('@') ? config['access'] : 'public';
  const plain = (value: unknown): unknown => (typeof value === 'string' ? value.replace(/\/+$/, '') : value);
  const pairs = [
    ...(['name', 'version'] as const).map((field) => [field, field, manifest[field], given[field] ?? manifest[field]]),
    ...Object.entries({ registry, tag: given.tag, access: given.access ?? unsaid }).map(([field, wanted]) => {
      return [field, `publishConfig.${field}`, plain(config[field] ?? wanted), wanted];
    }),
  ] as [field: string, what: string, said: unknown, wanted: unknown][];
  for (const [field, what, said, wanted] of pairs)
    if (said !== wanted) fail('package_differs', field, `${says(what, said)}, the operation ${JSON.stringify(wanted)}`);
  return { name: name as string, version: version as string };
}

function judge({ parameters }: Operation, found: PackageInfo | null): Observed {
  const { version, integrity, stage, name, access } = parameters;
  const there = found?.versions.get(version);
  if (there?.integrity === integrity) {
    const reason = `${idOf(parameters)} is there with these bytes`;
    return { effect: 'none', reason, observed: observedOf(parameters), state: stateOf(parameters) };
  }
  if (there !== undefined) {
    const other = there.integrity ?? 'no sha512 is told';
    const reason = `${idOf(parameters)} is there with other bytes (${other}): this version is burned, choose another`;
    return { effect: 'conflict', reason, observed: observedOf(parameters) };
  }
  const create = { effect: 'create', observed: null } as const;
  if (stage) {
    const isNew =
      found === null
        ? `; ${name} is new: npm shows a public placeholder of it until then, and takes no stage of it by trusted publishing`
        : '';
    const reason = `it waits at the registry until somebody approves it there${isNew}`;
    return { ...create, reason, doubt: 'what waits at the registry cannot be seen' };
  }
  if (found !== null) return { ...create, reason: null };
  const hidden = 'the registry shows restricted packages to nobody without a token';
  return access === 'restricted'
    ? { ...create, reason: hidden, doubt: hidden }
    : { ...create, reason: `${name} is new there` };
}

const look = (reader: GitHubReader, { registry, name }: NpmParameters): Promise<PackageInfo | null> =>
  reader.registries.packageInfo(registry, name);

/** The bytes that were planned, read again as they will be sent. */
async function publicationOf({ parameters }: Operation, { files }: ApplyContext): Promise<Publication> {
  const [tarball, bundle] = [files.get('package'), files.get('provenance')];
  const changed = (what: string): never => {
    throw new OperationError('file_changed', `${what} is no longer what was planned. Nothing was published.`);
  };
  if (tarball?.digest !== parameters.digest) return changed('The package');
  const { manifest, integrity, shasum } = await readTarball(tarball);
  if (integrity !== parameters.integrity) changed(tarball.path);
  if ((bundle?.digest ?? null) !== parameters.provenance) changed('The provenance');
  const text = bundle === undefined ? null : Buffer.from(await bundle.read()).toString('utf8');
  const read = text === null ? null : readProvenance(text, parameters);
  if (read !== null && 'fault' in read) return changed('The provenance');
  const provenance = read === null || text === null ? null : { mediaType: read.mediaType, text };
  return { ...parameters, shasum, manifest, tarball, provenance };
}

function applied(parameters: NpmParameters, action: Applied['action'], stage: Observation | null = null): Applied {
  const details = { package: idOf(parameters), integrity: parameters.integrity };
  if (stage !== null) return { action, github: stage, details: { ...details, stage_id: stage.url?.split('/').at(-1) } };
  return { action, github: observedOf(parameters), state: stateOf(parameters), details };
}

/** Publishes the tarball of a build to a registry, or stages it there. */
export const publishNpm: Kind<NpmParameters, Entry> = {
  kind: 'publish_npm',
  title: 'Package',
  entry,
  parameters: npmParameters,
  naturalKey: (parameters) => `${parameters.registry} ${idOf(parameters)}`,
  hosts: (parameters) => [hostOf(parameters)],

  async resolve(given, context) {
    const { fail } = context;
    const registry = registryOf(context, given.registry);
    checkName(context, 'tag', given.tag, distTagFault);
    const file = await theFile(context, 'package', given.package);
    const tarball = await readTarball(file).catch((error: unknown) => {
      if (!(error instanceof TarballFault)) throw error;
      return fail('package_invalid', 'package', `${file.path} ${error.message}`);
    });
    const { name, version } = saidBy(tarball, context, given, registry);
    const { stage, tag, access = name.startsWith('@') ? null : 'public' } = given;
    if (access === null)
      return fail('access_missing', 'package', `${name} is scoped: say \`access: public\` or \`access: restricted\``);
    if (access === 'restricted' && !name.startsWith('@'))
      fail('field_conflict', 'access', `only a scoped package can be restricted, and ${name} is none`);
    const files = new Map([['package', file]]);
    if (given.provenance !== undefined) {
      const bundle = await theFile(context, 'provenance', given.provenance);
      if (access === 'restricted')
        fail('field_conflict', 'provenance', 'is for public packages: it names the repository to everybody');
      const text = Buffer.from(await bundle.read()).toString('utf8');
      const read = readProvenance(text, { name, version, integrity: tarball.integrity });
      if ('fault' in read) fail('provenance_invalid', 'provenance', `${bundle.path} ${read.fault}`);
      files.set('provenance', bundle);
    }
    const { digest, size } = file;
    const provenance = files.get('provenance')?.digest ?? null;
    const { integrity } = tarball;
    return {
      parameters: { access, digest, integrity, name, provenance, registry, size, stage, tag, version },
      targetCommit: null,
      files,
    };
  },

  claims(parameters) {
    const { registry, name, version, tag } = parameters;
    return [
      { thing: ['package', registry, name, version], field: 'package', what: `publishes ${idOf(parameters)}` },
      { thing: ['dist-tag', registry, name, tag], field: 'tag', what: `sets the dist-tag ${tag} of ${name}` },
    ];
  },

  subject: idOf,
  gist: ({ parameters: { size, stage } }) => [{ bytes: size }, ...(stage ? [', staged'] : [])],
  parts({ parameters: { registry, tag, access, integrity, size, digest, provenance, stage } }) {
    const waits =
      'It is staged: somebody approves it at the registry, with a second factor, before it can be installed.';
    return [
      {
        part: 'facts',
        facts: [
          ['Registry', [{ name: registry }]],
          ['Dist-tag', [{ name: tag }]],
          ['Access', [access]],
          ['Integrity', [{ name: integrity, limit: 120 }]],
          ['Tarball', [{ digest }, ', ', { bytes: size }]],
          ['Provenance', provenance === null ? null : [{ digest: provenance }]],
        ],
      },
      ...(stage ? [{ part: 'note' as const, note: waits }] : []),
    ];
  },
  facts: {
    package: ({ parameters }) => parameters.name,
    registries: ({ parameters }) =>
      URL.canParse(parameters.registry) ? [hostOf(parameters)] : (parameters.registry as never),
    dist_tag: ({ parameters }) => parameters.tag,
  },
  outputs: { 'package-url': ({ github }) => github?.url, 'stage-id': ({ details }) => details['stage_id'] },

  async observe(operation, reader) {
    await assertSameRepository(operation, reader);
    return judge(operation, await look(reader, operation.parameters));
  },

  async apply(operation, context) {
    const { reader, effects, remains } = context;
    const { parameters } = operation;
    const { registry, version, integrity, stage } = parameters;
    await assertSameRepository(operation, reader);
    const { effect, reason } = judge(operation, await look(reader, parameters));
    if (effect === 'conflict') throw conflict(`${String(reason)}. Nothing was published.`);
    if (effect === 'none') return applied(parameters, 'none');
    const earlier = stage ? await context.earlier() : null;
    if (earlier !== null) return applied(parameters, 'adopted', earlier);
    const publication = await publicationOf(operation, context);
    context.stopIfCancelled();
    if (stage) {
      const id = await effects.publishPackage(publication);
      return applied(parameters, 'created', { id: null, sha: null, url: `${registry}/-/stage/${String(id)}` });
    }
    const find = async () => (await look(reader, parameters))?.versions.get(version) ?? null;
    const publish = async (): Promise<void> => {
      await effects.publishPackage(publication);
    };
    await done(context, publish, async () => (await find())?.integrity === integrity);
    remains({ what: idOf(parameters), github: observedOf(parameters) });
    await readBack(context, idOf(parameters), find, ({ integrity: made }) =>
      made === integrity ? null : `it has other bytes (${made ?? 'no sha512 is told'})`,
    );
    return applied(parameters, 'created');
  },

  describe: ({ parameters }) =>
    `${parameters.stage ? 'stage of ' : ''}package ${idOf(parameters)} at ${hostOf(parameters)}`,
};
