import { z } from 'zod';
import type { Observation, PlannedOperation } from '../../protocol/plan.ts';
import { conflict, OperationError } from '../failure.ts';
import type { Applied, ApplyContext, Kind, LocalFile, Observed, ResolveContext } from '../kind.ts';
import type { PackageInfo } from '../registries.ts';
import type { GitHubReader } from '../ports.ts';
import { assertSameRepository } from '../resolve.ts';
import { readBack, settled } from '../settle.ts';
import { distTagFault, packageNameFault, versionFault } from './names.ts';
import { npmParameters } from './parameters.ts';
import type { NpmParameters } from './parameters.ts';
import { readProvenance } from './provenance.ts';
import { readTarball, TarballFault } from './tarball.ts';
import type { Tarball } from './tarball.ts';

const NPM = 'https://registry.npmjs.org';
const PACKAGE = 'package.tgz';
const PROVENANCE = 'provenance';

const entry = z.strictObject({
  /** The tarball that the build made (`npm pack`); a glob that one file matches. */
  package: z.string(),
  /** Where it goes: an address. */
  registry: z.string().default(NPM),
  /** The dist-tag. */
  tag: z.string().default('latest'),
  /** `public` or `restricted`; a scoped package must say it. */
  access: z.enum(['public', 'restricted']).optional(),
  /** A file: the Sigstore bundle of where it was built. */
  provenance: z.string().optional(),
  /** Whether npm waits for somebody to approve it there; must be said. */
  stage: z.boolean({
    error: 'must be written: true leaves the last word to somebody at the registry, false publishes at once',
  }),
  /** What the tarball must say, where it is known. */
  name: z.string().optional(),
  version: z.string().optional(),
});
type Entry = z.infer<typeof entry>;
type Operation = PlannedOperation<NpmParameters>;

const idOf = ({ name, version }: NpmParameters): string => `${name}@${version}`;
const hostOf = ({ registry }: Pick<NpmParameters, 'registry'>): string => new URL(registry).host;
const pageOf = ({ registry, name, version }: NpmParameters): string =>
  registry === NPM ? `https://www.npmjs.com/package/${name}/v/${version}` : `${registry}/${name}/${version}`;
const observedOf = (parameters: NpmParameters): Observation => ({ id: null, sha: null, url: pageOf(parameters) });
const stateOf = ({ integrity, name, version }: NpmParameters) => ({ integrity, name, version });

async function theFile(context: ResolveContext, field: string, pattern: string): Promise<LocalFile> {
  const found = await context.workspace.glob(pattern);
  const [only] = found;
  if (only === undefined || found.length > 1)
    return context.fail(
      'file_missing',
      field,
      `${JSON.stringify(pattern)} matches ${found.length} files; it must be one${
        found.length > 1
          ? `: ${found
              .slice(0, 5)
              .map(({ path }) => path)
              .join(', ')}`
          : ''
      }`,
    );
  return only;
}

/** The address of a registry without what could make two of one. */
function registryOf({ fail }: ResolveContext, given: string): string {
  const url = URL.canParse(given)
    ? new URL(given)
    : fail('name_invalid', 'registry', `${JSON.stringify(given)} is no address`);
  const isLocal = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal))
    fail('name_invalid', 'registry', 'must begin with https://');
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    fail('name_invalid', 'registry', 'must be host and path alone: credentials are inputs of the action');
  return url.href.replace(/\/+$/, '');
}

/** What a tarball says against what the operation says. */
function checkManifest({ fail }: ResolveContext, given: Entry, { manifest }: Tarball, registry: string) {
  const { name, version, private: isPrivate, publishConfig } = manifest;
  const says = (what: string, value: unknown): string =>
    `the tarball's package.json says ${what} ${JSON.stringify(value)}`;
  const nameWrong = packageNameFault(name);
  if (nameWrong !== null) fail('name_invalid', 'package', `${says('name', name)}, which ${nameWrong}`);
  const versionWrong = versionFault(version);
  if (versionWrong !== null) fail('name_invalid', 'package', `${says('version', version)}, which ${versionWrong}`);
  if (isPrivate === true) fail('package_private', 'package', `${says('private', true)}: it is not to be published`);
  for (const field of ['name', 'version'] as const)
    if (given[field] !== undefined && given[field] !== manifest[field])
      fail('package_differs', field, `${says(field, manifest[field])}, the operation ${JSON.stringify(given[field])}`);
  const config = Object(publishConfig) as Readonly<Record<string, unknown>>;
  const own = { registry, tag: given.tag, access: given.access };
  for (const [field, wanted] of Object.entries(own)) {
    const said = config[field];
    if (
      said === undefined ||
      said === wanted ||
      (field === 'registry' && typeof said === 'string' && said.replace(/\/+$/, '') === wanted)
    )
      continue;
    fail(
      'package_differs',
      field,
      `${says(`publishConfig.${field}`, said)}, the operation ${JSON.stringify(wanted ?? null)}`,
    );
  }
  return { name: name as string, version: version as string };
}

const notSeen = ({ access }: NpmParameters): string | null =>
  access === 'restricted' ? 'the registry shows restricted packages to nobody without a token' : null;

function judge({ parameters }: Operation, found: PackageInfo | null): Observed {
  const { version, integrity, stage, name } = parameters;
  const there = found?.versions.get(version);
  if (there !== undefined) {
    if (there.integrity === integrity)
      return {
        effect: 'none',
        reason: `${idOf(parameters)} is there with these bytes`,
        observed: observedOf(parameters),
        state: stateOf(parameters),
      };
    const reason = `${idOf(parameters)} is there with other bytes (${there.integrity ?? 'no sha512 is told'}): this version is burned, choose another`;
    return { effect: 'conflict', reason, observed: observedOf(parameters) };
  }
  const created: Observed = { effect: 'create', reason: null, observed: null };
  const hidden = notSeen(parameters);
  if (stage) {
    const isNew =
      found === null && hidden === null
        ? `; ${name} is new: npm shows a public placeholder of it until then, and takes no stage of it by trusted publishing`
        : '';
    return {
      ...created,
      reason: `it waits at the registry until somebody approves it there${isNew}`,
      doubt: 'what waits at the registry cannot be seen',
    };
  }
  if (found === null)
    return { ...created, reason: hidden ?? `${name} is new there`, ...(hidden === null ? {} : { doubt: hidden }) };
  return created;
}

const look = (reader: GitHubReader, { registry, name }: NpmParameters): Promise<PackageInfo | null> =>
  reader.registries.packageInfo(registry, name);

/** The bytes that were planned, read again as they will be sent. */
async function publicationOf(operation: Operation, { files }: Pick<ApplyContext, 'files'>) {
  const { parameters } = operation;
  const tarball = files.get(PACKAGE);
  if (tarball?.digest !== parameters.digest)
    throw new OperationError('asset_missing', 'The bytes of the package are not at hand.');
  const { manifest, integrity, shasum } = await readTarball(tarball);
  if (
    integrity !== parameters.integrity ||
    manifest['name'] !== parameters.name ||
    manifest['version'] !== parameters.version
  )
    throw new OperationError('file_changed', `${tarball.path} is no longer what was planned. Nothing was published.`);
  const file = files.get(PROVENANCE);
  const text = file === undefined ? null : Buffer.from(await file.read()).toString('utf8');
  if ((file?.digest ?? null) !== parameters.provenance)
    throw new OperationError('file_changed', 'The provenance is no longer what was planned. Nothing was published.');
  const read = text === null ? null : readProvenance(text, parameters);
  if (read !== null && 'fault' in read) throw new OperationError('file_changed', `The provenance ${read.fault}.`);
  const { registry, name, version, tag, access, stage } = parameters;
  const provenance = read === null || text === null ? null : { mediaType: read.mediaType, text };
  return { registry, name, version, tag, access, stage, integrity, shasum, manifest, tarball, provenance };
}

function published(parameters: NpmParameters, action: Applied['action']): Applied {
  return {
    action,
    github: observedOf(parameters),
    state: stateOf(parameters),
    details: { package: idOf(parameters), integrity: parameters.integrity, stage_id: null },
  };
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
    const wrong = distTagFault(given.tag);
    if (wrong !== null) fail('name_invalid', 'tag', `${JSON.stringify(given.tag)} ${wrong}`);
    const file = await theFile(context, 'package', given.package);
    let tarball: Tarball;
    try {
      tarball = await readTarball(file);
    } catch (error) {
      if (!(error instanceof TarballFault)) throw error;
      return fail('package_invalid', 'package', `${file.path} ${error.message}`);
    }
    const { name, version } = checkManifest(context, given, tarball, registry);
    const isScoped = name.startsWith('@');
    if (isScoped && given.access === undefined)
      fail('access_missing', 'package', `${name} is scoped: say \`access: public\` or \`access: restricted\``);
    if (!isScoped && given.access === 'restricted')
      fail('field_conflict', 'access', `only a scoped package can be restricted, and ${name} is none`);
    const access = given.access ?? 'public';
    const bundle = given.provenance === undefined ? null : await theFile(context, 'provenance', given.provenance);
    if (bundle !== null) {
      if (access === 'restricted')
        fail(
          'field_conflict',
          'provenance',
          'is for public packages: it names the repository and its workflow to everybody',
        );
      const read = readProvenance(Buffer.from(await bundle.read()).toString('utf8'), {
        name,
        version,
        integrity: tarball.integrity,
      });
      if ('fault' in read) fail('provenance_invalid', 'provenance', `${bundle.path} ${read.fault}`);
    }
    const { digest, size } = file;
    const files = new Map([[PACKAGE, file], ...(bundle === null ? [] : [[PROVENANCE, bundle] as const])]);
    const { stage, tag } = given;
    return {
      parameters: {
        access,
        digest,
        integrity: tarball.integrity,
        name,
        provenance: bundle?.digest ?? null,
        registry,
        size,
        stage,
        tag,
        version,
      },
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
  parts({ parameters }) {
    const { registry, tag, access, integrity, size, digest, provenance, stage } = parameters;
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
      ...(stage
        ? [
            {
              part: 'note' as const,
              note: 'It is staged: somebody approves it at the registry, with a second factor, before anybody can install it.',
            },
          ]
        : []),
    ];
  },
  facts: {
    package: ({ parameters }) => parameters.name,
    registries: ({ parameters }) =>
      URL.canParse(parameters.registry) ? [hostOf(parameters)] : (parameters.registry as never),
    dist_tag: ({ parameters }) => parameters.tag,
  },
  outputs: {
    'package-url': ({ github }) => github?.url,
    'stage-id': ({ details }) => details['stage_id'],
  },

  async observe(operation, reader) {
    await assertSameRepository(operation, reader);
    return judge(operation, await look(reader, operation.parameters));
  },

  async apply(operation, context) {
    const { reader, effects, progress } = context;
    const { parameters } = operation;
    const { registry, version, integrity, stage } = parameters;
    await assertSameRepository(operation, reader);
    const { effect, reason } = judge(operation, await look(reader, parameters));
    if (effect === 'conflict') throw conflict(`${String(reason)}. Nothing was published.`);
    if (effect === 'none') return published(parameters, 'none');
    const earlier = stage ? await context.earlier() : null;
    if (earlier !== null) {
      progress('it was staged before, as the ledger has it');
      return { action: 'adopted', github: earlier, details: { package: idOf(parameters), integrity, stage_id: null } };
    }
    const publication = await publicationOf(operation, context);
    context.stopIfCancelled();
    if (stage) {
      const id = await effects.publishPackage(publication);
      const github: Observation = { id: null, sha: null, url: `${registry}/-/stage/${String(id)}` };
      context.remains({ what: `the stage ${String(id)}`, github });
      return { action: 'created', github, details: { package: idOf(parameters), integrity, stage_id: id } };
    }
    const find = async () => (await look(reader, parameters))?.versions.get(version) ?? null;
    const isIts = async () => ((await find())?.integrity === integrity ? true : null);
    await settled(context, () => effects.publishPackage(publication).then(() => true), isIts);
    context.remains({ what: idOf(parameters), github: observedOf(parameters) });
    await readBack(context, idOf(parameters), find, (made) =>
      made.integrity === integrity ? null : `it has other bytes (${made.integrity ?? 'no sha512 is told'})`,
    );
    return published(parameters, 'created');
  },

  describe: ({ parameters }) =>
    `${parameters.stage ? 'stage of ' : ''}package ${idOf(parameters)} at ${hostOf(parameters)}`,
};
