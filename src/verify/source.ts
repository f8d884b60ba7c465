import * as files from 'file-sources/source';
import type { FileSource } from 'file-sources/source';

const MIB = 1024 * 1024;

/** The folder that may hold all files of a zip. */
export const PROOF_FOLDER = 'marketops-proof';

/** Limits that hold before anything is parsed. What exceeds them is refused, never read. */
export const LIMITS = {
  /** Files of a proof: a receipt an operation, the signed approvals, and the rest. */
  files: 10_050,
  /** A JSON file, the policy, the trusted keys. */
  fileBytes: 128 * MIB,
  receiptBytes: 1 * MIB,
  textFileBytes: 16 * MIB,
  /** A checkpoint or an inclusion proof on its own. */
  noteBytes: 1 * MIB,
  /** report.html and summary.md, which are only hashed. */
  hashedBytes: 512 * MIB,
  nesting: 16,
  /** A zip, unpacked, and how much smaller packing may make one of its larger files. */
  unpackedBytes: 2048 * MIB,
  ratio: 400,
  ratioFromBytes: 4 * MIB,
  /** Runs and operations of a ledger that are neither closed nor settled, held in memory at a time. */
  unsettled: 50_000,
} as const;

/** A proof as a folder on disk; below the top it has `receipts/` and `approvals/`, and nothing deeper. */
export const folderSource = (root: string): FileSource => files.folderSource(root, { files: LIMITS.files, depth: 2 });
