import { z } from 'zod';
import { MarketOpsError } from '../../core/errors.ts';
import type { Asset } from './parameters.ts';
import { MOST_ASSETS } from './parameters.ts';
import type { LocalFile, ResolveContext } from '../kind.ts';
import { assetNameFault, githubAssetName } from 'github-names/names';
import { publishableLine } from '../resolve.ts';

const LABEL_LIMIT = 255;
const CONTENT_TYPE =
  /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}(?:; ?charset=[A-Za-z0-9_-]+)?$/i;

export const assetEntry = () =>
  z.union([
    z.string().min(1),
    z.strictObject({
      /** A path or glob; with `name` or `label` it must match one file. */
      path: z.string().min(1),
      name: z.string().optional(),
      label: z.string().optional(),
      content_type: z.string().optional(),
      /** Nothing that matches is no error. */
      optional: z.boolean().default(false),
    }),
  ]);
type AssetEntry = z.infer<ReturnType<typeof assetEntry>>;

interface ResolvedAssets {
  readonly assets: readonly Asset[];
  readonly files: ReadonlyMap<string, LocalFile>;
}

/** Files for a release, in file order, those of one glob sorted by path. */
export async function resolveAssets(entries: readonly AssetEntry[], context: ResolveContext): Promise<ResolvedAssets> {
  const assets: Asset[] = [];
  const files = new Map<string, LocalFile>();
  // Whether GitHub tells names apart by case alone is not documented.
  const named = new Map<string, LocalFile>();
  for (const [index, given] of entries.entries()) {
    const field = `assets[${index}]`;
    const wish = typeof given === 'string' ? { path: given, optional: false } : given;
    for (const file of await matches(wish, field, context)) {
      const asset = await resolveAsset(file, wish, field, context);
      const key = asset.name.toLowerCase();
      const before = named.get(key);
      if (before !== undefined) {
        const which = before.path === file.path ? `${file.path} is matched twice` : `${before.path} and ${file.path}`;
        context.fail('asset_duplicate', field, `two assets would be named ${asset.name}: ${which}`);
      }
      named.set(key, file);
      files.set(asset.name, file);
      assets.push(asset);
    }
  }
  if (assets.length > MOST_ASSETS)
    context.fail('asset_count', 'assets', `${assets.length} files; GitHub takes ${MOST_ASSETS} a release`);
  return { assets, files };
}

type Wish = Exclude<AssetEntry, string> | { path: string; optional: boolean; name?: undefined; label?: undefined };

async function matches(wish: Wish, field: string, { workspace, fail }: ResolveContext): Promise<readonly LocalFile[]> {
  const found = await workspace.glob(wish.path);
  if (found.length === 0) await refuseFolder(wish.path, workspace);
  if (found.length === 0 && !wish.optional) {
    fail('asset_missing', field, `${wish.path} matches no file (\`optional: true\` allows that)`);
  }
  if (found.length > 1 && (wish.name !== undefined || wish.label !== undefined)) {
    const names = `${found.length} files, ${String(found[0]?.path)} and ${String(found[1]?.path)} among them`;
    fail('asset_ambiguous', field, `${wish.path} matches ${names}: a name or label is for one file`);
  }
  return found;
}

/** A folder is not what a glob matches, so it would only be missing. */
async function refuseFolder(path: string, workspace: ResolveContext['workspace']): Promise<void> {
  await workspace.file(path).catch((error: unknown) => {
    if (error instanceof MarketOpsError && error.code === 'not_a_file') throw error;
  });
}

async function resolveAsset(
  file: LocalFile,
  wish: Wish & { content_type?: string | undefined },
  field: string,
  context: ResolveContext,
): Promise<Asset> {
  const { fail } = context;
  const original = file.path.split('/').at(-1) ?? file.path;
  const name = wish.name ?? githubAssetName(original);
  const fault = assetNameFault(name);
  if (fault !== null) fail('name_invalid', `${field}.name`, `${JSON.stringify(name)} ${fault}`);
  if (file.size === 0) fail('asset_empty', field, `${file.path} is empty, and GitHub takes no empty files`);
  // GitHub keeps the original name as the label when it renames a file; so do we.
  const label = wish.label ?? (wish.name === undefined && name !== original ? original : null);
  // A table that only those who publish assets load.
  const { lookup } = await import('mrmime');
  const contentType = wish.content_type ?? lookup(name) ?? 'application/octet-stream';
  if (!CONTENT_TYPE.test(contentType))
    fail('content_type_invalid', `${field}.content_type`, `${contentType} is no media type`);
  return {
    content_type: contentType,
    digest: file.digest,
    label: label === null || label === '' ? null : publishableLine(context, `${field}.label`, label, LABEL_LIMIT),
    name,
    size: file.size,
  };
}
