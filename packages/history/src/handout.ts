import type { Stretch } from '../../../src/protocol/proof.ts';
import type { RemadeProof } from './proof.ts';

/** What goes with a proof that is handed to an auditor: how to check it without us, by tools that everybody has. */

export interface Handout {
  readonly repository: string;
  readonly run: string;
  readonly origin: string;
  /** The verdict on the branch, when it was made. */
  readonly verdict: string;
  readonly proof: Pick<RemadeProof, 'claim' | 'runAttempt' | 'commits'>;
  readonly stretches: readonly Stretch[];
}

export const HANDOUT_FILES = { readme: 'README.md', script: 'check.sh', sums: 'SHA256SUMS' } as const;
const checkpointFile = (number: number): string => `checkpoint-${number}.txt`;

/** The files beside the proof, but for the sums. */
export function handoutFiles(handout: Handout): Map<string, Buffer> {
  const files = new Map([
    [HANDOUT_FILES.readme, readme(handout)],
    [HANDOUT_FILES.script, script(handout)],
    ...handout.stretches.map(({ after }, i) => [checkpointFile(i + 1), after ?? ''] as const),
  ]);
  return new Map([...files].map(([name, text]) => [name, Buffer.from(text)]));
}

function readme({ repository, run, origin, verdict, proof }: Handout): string {
  return `# Proof of run ${run} of ${repository}

Attempt ${proof.runAttempt}, job ${proof.claim}; made from the ledger branch of ${origin}, on which \`marketops verify --run ${run}\`
said ${verdict} when it was made.

- \`marketops-proof/\`: what was planned, decided, permitted and done. \`report.html\` shows it in a browser, without a network.
- \`checkpoint-*.txt\`: the signed checkpoints that its lines stand under.
- \`${HANDOUT_FILES.script}\`: checks all of it with sha256sum, openssl and ssh-keygen. Read it first; it is short.
- \`${HANDOUT_FILES.sums}\`: digests of all files here.

It has no signed manifest: the job alone could make one, and that proof went with its artifact.

## Check it

1. Get the owners' keys from elsewhere than here: \`.marketops/trusted-keys\` on the default branch of ${repository}, or a copy that
   you keep.
2. Run it:

   \`\`\`sh
   sh ${HANDOUT_FILES.script} trusted-keys
   \`\`\`

3. Is it the ledger that everybody sees? In a clone of the branch \`marketops-ledger\`:

   \`\`\`sh
   sh ${HANDOUT_FILES.script} trusted-keys clone
   \`\`\`

What it checks: each file is as it was handed out; each line of \`ledger.jsonl\` holds the hash of the one before; the last one's is in
a checkpoint that an owners' key signed; plan, evidence, policy, keys, approvers and receipts are those that the lines name; each
receipt is signed; each signed approval was signed by a key that \`approvers\` lists. Whether the decisions follow from plan,
policy and evidence needs the policy's language: \`marketops verify\` repeats them.
`;
}

/** Text of the repository is on no line of it. */
function script({ proof, stretches }: Handout): string {
  return `#!/bin/sh
# Usage: sh check.sh [TRUSTED_KEYS [CLONE]]
# TRUSTED_KEYS: the owners' keys, from elsewhere. CLONE: of the branch marketops-ledger.
set -eu
keys=\${1:-}
clone=\${2:-}
[ -z "$keys" ] || keys=$(cd "$(dirname "$keys")" && pwd)/$(basename "$keys")
[ -z "$clone" ] || clone=$(cd "$clone" && pwd)
cd "$(dirname "$0")"
proof=marketops-proof
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
fail() { echo "FAILED: $*"; exit 1; }
hex() { sha256sum "$1" | cut -d' ' -f1; }

echo '1. Every file is as it was handed out'
sha256sum --quiet -c ${HANDOUT_FILES.sums} || fail 'a file changed'

# verify HASH SIGNATURE MESSAGE: an Ed25519 signature by the key of that hash.
# A key's line: <origin>+<hash>+<base64 of 0x01 and the 32 bytes>. In front of these stand the 12 bytes of RFC 8410.
list=\${keys:-$proof/trusted-keys}
verify() {
  line=$(grep "+$1+" "$list" | head -n 1) || fail "no key $1 in $list"
  key=\${line#*"+$1+"}
  { printf '\\060\\052\\060\\005\\006\\003\\053\\145\\160\\003\\041\\000'
    printf '%s' "\${key%% *}" | base64 -d | tail -c 32; } >"$work/key"
  openssl pkeyutl -verify -pubin -keyform DER -inkey "$work/key" -rawin -in "$3" -sigfile "$2" >"$work/said" 2>&1 ||
    fail "signature by $1"
}

echo '2. Each line holds the hash of the one before: SHA-256 of a zero byte and the line'
starts=' ${stretches.map(({ first_seq }) => first_seq).join(' ')} '
last=
stretch=0
while IFS= read -r line; do
  seq=\${line#*',"seq":'}
  seq=\${seq%%,*}
  case $starts in
    *" $seq "*) stretch=$((stretch + 1)) ;;
    *) case $line in *"\\"prev\\":\\"$last\\""*) ;; *) fail "line $seq does not follow" ;; esac ;;
  esac
  last=$({ printf '\\000'; printf '%s' "$line"; } | sha256sum | cut -d' ' -f1)
  echo "$last" >"$work/head-$stretch"
done <$proof/ledger.jsonl

echo '3. Each stretch of lines ends under a signed checkpoint'
i=0
while [ $i -lt ${stretches.length} ]; do
  i=$((i + 1))
  grep -qx "head $(cat "$work/head-$i")" checkpoint-$i.txt || fail "checkpoint-$i.txt has another head"
  sed '/^$/,$d' checkpoint-$i.txt >"$work/text"
  sed '1,/^$/d' checkpoint-$i.txt | while read -r _ _ signature; do
    printf '%s' "$signature" | base64 -d >"$work/signature"
    hash=$(head -c 4 "$work/signature" | od -An -tx1 | tr -d ' \\n')
    # A former key may have signed as well.
    grep -q "+$hash+" "$list" || continue
    tail -c 64 "$work/signature" >"$work/bytes"
    verify "$hash" "$work/bytes" "$work/text"
    echo yes >"$work/signed-$i"
  done
  [ -f "$work/signed-$i" ] || fail "no key of $list signed checkpoint-$i.txt"
done

echo '4. The files are those that the lines name'
named() { [ ! -s "$2" ] || grep -q "\\"$1\\":\\"sha256:$(hex "$2")\\"" $proof/ledger.jsonl || fail "$2 is another file"; }
named plan_file_digest $proof/plan.json
named evidence_digest $proof/evidence.json
named trusted_keys_digest $proof/trusted-keys
named approvers_digest $proof/approvers
! grep -q '"policy_digest"' $proof/ledger.jsonl || named policy_digest $proof/policy.yml

echo '5. Each receipt is one that a line names, and signed (DSSE v1)'
type=application/vnd.marketops.receipt.v1+json
for receipt in $proof/receipts/*.json; do
  [ -f "$receipt" ] || continue
  named envelope_digest "$receipt"
  sed 's/.*"payload":"\\([^"]*\\)".*/\\1/' "$receipt" | tr -d '\\n' | base64 -d >"$work/payload"
  { printf 'DSSEv1 %d %s %d ' \${#type} $type "$(($(wc -c <"$work/payload")))"; cat "$work/payload"; } >"$work/text"
  hash=$(sed 's/.*"keyid":"ed25519:\\([0-9a-f]*\\)".*/\\1/' "$receipt")
  sed 's/.*"keyid":"ed25519:[0-9a-f]*","sig":"\\([^"]*\\)".*/\\1/' "$receipt" | tr -d '\\n' | base64 -d >"$work/bytes"
  verify "$hash" "$work/bytes" "$work/text"
done

echo '6. Each signed approval is of a key that approvers lists'
for approval in $proof/approvals/*.txt; do
  [ -f "$approval" ] || continue
  head -n 5 "$approval" >"$work/text"
  tail -n +6 "$approval" >"$work/signature"
  name=$(ssh-keygen -Y find-principals -s "$work/signature" -f $proof/approvers) || fail "$approval: no approver"
  ssh-keygen -Y verify -f $proof/approvers -I "$name" -n marketops-approval -s "$work/signature" <"$work/text" ||
    fail "$approval"
done

if [ -n "$clone" ]; then
  echo '7. The checkpoints are on the branch'
  for commit in ${proof.commits.join(' ')}; do
    git -C "$clone" show "$commit:checkpoint" >"$work/checkpoint-$commit" || fail "the clone has no commit $commit"
    git -C "$clone" for-each-ref --contains "$commit" | grep -q '/marketops-ledger$' || fail "$commit is not on the branch"
  done
  i=0
  while [ $i -lt ${stretches.length} ]; do
    i=$((i + 1))
    cat "$work"/checkpoint-* | grep -qF "$(tail -n 1 checkpoint-$i.txt)" || fail "checkpoint-$i.txt is not on the branch"
  done
fi

[ -n "$keys" ] || fail 'all holds, but under the keys of the proof itself: give those of the owners'
echo 'All holds.'
`;
}
