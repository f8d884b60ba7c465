import type { Explanation, Explanations } from './explanation.ts';

/** The codes of what was given to a run: its inputs, the operations file, the files of the work tree. */

/** A mistake in something the user wrote: the message names the place. */
const mistake = (title: string, cause: string, ...remedy: string[]): Explanation => ({
  title,
  cause,
  remedy,
  severity: 'error',
});

const CORRECT = 'Correct the place that the message names, then plan again.';

export const INPUT_EXPLANATIONS: Explanations = {
  not_a_clone: {
    title: 'This is no clone of a repository',
    cause: 'The command writes files into a clone and asks its remote which repository it is.',
    remedy: ['Clone the repository and run the command at its top.'],
    severity: 'error',
  },
  remote_unknown: {
    title: 'The remote names no repository on GitHub',
    cause: 'The address of the remote is not one from which server, owner and name can be read.',
    remedy: ['Point the remote at the repository on GitHub, or name it with the options of the command.'],
    severity: 'error',
  },
  branch_name_unfit: {
    title: 'The name of the default branch does not fit',
    cause: 'A policy names refs by a fixed set of characters, and this name has others.',
    remedy: ['Rename the branch, or write `.marketops/policy.yml` by hand.'],
    severity: 'error',
  },
  operations_invalid: mistake(
    'The operations file cannot be used',
    'The file that lists what is to be published is not of the form that it must have.',
    'Correct the places that the message names; an editor with the JSON Schema shows them as you type.',
  ),
  field_conflict: mistake(
    'Two fields do not go together',
    'Fields of an operation contradict each other, so what is meant is not clear.',
    CORRECT,
  ),
  text_invalid: mistake(
    'A text cannot be published',
    'A text is empty where it may not be, or holds characters that GitHub does not take.',
    CORRECT,
  ),
  text_too_long: mistake(
    'A text is too long',
    'A text has more characters than GitHub takes for it.',
    'Shorten it, or attach it as an asset.',
  ),
  author_invalid: mistake(
    'The author is not valid',
    'Name or address of the author of a commit is not one that git takes.',
    CORRECT,
  ),
  name_invalid: mistake(
    'A name is not valid',
    'A name breaks the rules of git or GitHub, or holds characters that could deceive.',
    CORRECT,
  ),
  name_duplicate: mistake(
    'A name is there twice',
    'The same name stands twice in a list.',
    'Take one of the two away.',
  ),
  content_type_invalid: mistake(
    'The content type is not valid',
    'The content type of an asset is no media type.',
    'Write one such as `application/gzip`.',
  ),
  marker_in_input: mistake(
    'A text holds the marker of a receipt',
    'Only MarketOps writes `MarketOps-Receipt:`, so that a marker can be believed.',
    'Take it out of the text that the message names.',
  ),
  head_not_found: mistake(
    'The head branch is not there',
    'The pull request is to be opened from a branch that the repository does not have.',
    'Push the branch first, or give `commit` to make it.',
  ),
  target_missing: mistake(
    'The target is not given',
    'An operation on another repository must say which of its commits is meant.',
    'Add `target` to the operation.',
  ),
  target_invalid: mistake('The target is not valid', 'The target is neither a branch, a tag nor a commit.', CORRECT),
  target_not_found: mistake(
    'The target is not there',
    'The repository has no commit of the given name.',
    'Check the name, and that the commit was pushed.',
  ),
  asset_missing: mistake(
    'An asset is missing',
    'A path or glob of the assets matches no file.',
    'Check that it was built, and that the path begins at the working directory.',
    'If it may be absent, write `optional: true`.',
  ),
  asset_duplicate: mistake(
    'Two assets have one name',
    'Two files would be uploaded under the same name.',
    'Give one of them another name with `name`.',
  ),
  asset_ambiguous: mistake(
    'A name fits several files',
    'A glob matches several files, and a name or label is for one.',
    'Name the file itself, or leave the name away.',
  ),
  asset_count: mistake(
    'There are too many assets',
    'GitHub takes no more than 1,000 assets for a release.',
    'Pack them, or name fewer.',
  ),
  asset_empty: mistake(
    'An asset is empty',
    'A file has no bytes, and GitHub takes no empty assets.',
    'Check why the build left it empty.',
  ),
  asset_too_large: mistake(
    'An asset is too large',
    'GitHub takes assets of less than 2 GiB.',
    'Split or compress the file.',
  ),
  asset_mismatch: mistake(
    'An asset did not arrive as planned',
    'What GitHub has of an asset differs in size, digest or state from what was sent.',
    'Run again: the asset is removed from the draft and sent anew.',
  ),
  file_missing: mistake(
    'A file is not there',
    'A file that the operation names is not in the work tree.',
    'Check that it was built, and that the path begins at the working directory.',
  ),
  file_unreadable: mistake(
    'A file cannot be read',
    'The job may not read a file or folder of the work tree.',
    'Check its permissions, and which step made it.',
  ),
  file_too_large: mistake(
    'A file is too large',
    'A file is larger than what can be read or committed here.',
    'Make it an asset of a release instead, or make it smaller.',
  ),
  file_not_text: mistake('A file is not text', 'A file that is read as text is not valid UTF-8.', 'Save it as UTF-8.'),
  not_a_file: mistake(
    'It is not a plain file',
    'What the operation names is a folder or a device.',
    'Name the files themselves, or `folder/**` for a folder.',
  ),
  symlink_refused: mistake(
    'It is a symbolic link',
    'Only plain files inside the working directory are published, for a link may lead anywhere.',
    'Name the file itself.',
  ),
  submodule_refused: mistake(
    'It is a submodule',
    'A folder is a git repository of its own and cannot be committed here.',
    'Choose globs that do not name it.',
  ),
  unmerged_file: mistake(
    'A file is not merged',
    'The work tree has a merge that is not finished.',
    'Finish it before this action runs.',
  ),
  path_invalid: mistake(
    'A path is not valid',
    'A path leads out of the working directory, or is not one at all.',
    CORRECT,
  ),
  too_many_files: mistake(
    'Too many files are named',
    'A glob matches more files than one operation takes.',
    'Name fewer files.',
  ),
  workspace_missing: mistake(
    'The working directory is not there',
    'The input working-directory names a folder that does not exist.',
    'Check the input, and that actions/checkout ran before.',
  ),
  not_a_work_tree: mistake(
    'It is not a git work tree',
    'Files can be committed only from a git work tree.',
    'Run actions/checkout before this action, and set working-directory to where it put the repository.',
  ),
  git_failed: mistake(
    'A command of git failed',
    'Git, which looks at the work tree and pushes the first commit of a ledger, answered with an error.',
    'Read what git says. For a plan, check the repository out anew.',
    'For `marketops ledger init`, use a clone whose remote you may push to.',
  ),
  git_missing: mistake(
    'Git is not there',
    'The runner has no git, which is needed to see what changed.',
    'Install git on the runner.',
  ),
  template_invalid: mistake(
    'A placeholder cannot be filled',
    'A `{{ name }}` is not known or not well formed.',
    CORRECT,
  ),
  variables_invalid: mistake(
    'The variables cannot be read',
    'The input variables takes lines of the form name=value.',
    CORRECT,
  ),
  plan_too_large: mistake(
    'The plan is too large',
    'The plan has more bytes than can be taken.',
    'Split the operations file.',
  ),
  plan_invalid: mistake(
    'The plan does not fit its schema',
    'The plan that was made is not one. This is a defect of the action.',
    'Report it with the message.',
  ),
  proof_directory_not_empty: mistake(
    'The proof directory is not empty',
    'A proof is never mixed with what lies there already.',
    'Name a folder that is empty or does not exist in proof-directory.',
  ),
  input_invalid: mistake(
    'An input is not valid',
    'An input of the action has a value that it does not take.',
    'Correct the input that the message names.',
  ),
  mode_invalid: mistake(
    'The mode is not valid',
    'The mode is exactly dry_run or prod; anything else is refused before anything happens.',
    'Write one of the two into the input mode.',
  ),
  runner_invalid: mistake(
    'It does not run in a job',
    'A variable that every runner sets is missing or has another form.',
    'Run the action in a GitHub Actions job, and check what sets the variable that the message names.',
  ),
  event_refused: mistake(
    'Prod is refused on this event',
    'What runs on this event can be decided by somebody without write access.',
    'Plan with dry_run on pull requests, and ship from push or workflow_dispatch.',
  ),
  operations_unreadable: mistake(
    'The operations file cannot be read',
    'The file that says what to publish is not there or cannot be read.',
    'Check it out with actions/checkout, or name another in the input operations.',
    'To start, let `marketops init` write one.',
  ),
  policy_unreadable: mistake(
    'The policy cannot be read',
    'The policy is there, but it could not be read as a file.',
    'Check that the path names a file, and that the token may read it.',
  ),
  receipts_unreadable: mistake(
    'The receipts cannot be read',
    'The folder in the input receipts is not there or cannot be read.',
    'Download the artifact of the authorize job of this run before the execute step.',
  ),
  receipts_ambiguous: mistake(
    'Two receipts are for one operation',
    'The receipts offered are not those of one authorize job.',
    'Pass the receipts of one authorize job, unchanged.',
  ),
  repository_mismatch: {
    title: 'The repository is not the one of the run',
    cause:
      'Name and id of the repository do not belong together: variables were changed, or the repository was made anew.',
    remedy: ['Check what sets GITHUB_REPOSITORY or GITHUB_REPOSITORY_ID in the job.', 'Start a new run.'],
    severity: 'security',
  },
  repository_changed: {
    title: 'Another repository bears the name',
    cause: 'The name of the repository now belongs to another repository than the one that was planned for.',
    remedy: ['Find out who renamed or made anew the repository, then plan again.'],
    severity: 'security',
  },
  environment_refused: {
    title: 'A variable could change how the action runs',
    cause:
      'A variable such as NODE_OPTIONS was set by an earlier step, through which other code could act in this job.',
    remedy: [
      'Find the step or `env:` block that sets it, also through GITHUB_ENV, and take it out of the job that ships.',
    ],
    severity: 'security',
  },
  extra_ca_certs: {
    title: 'Certificates are added to the trusted ones',
    cause: 'NODE_EXTRA_CA_CERTS makes this job trust more than the public certificate authorities.',
    remedy: ['Check that your runner needs it; if not, take it out of the job that ships.'],
    severity: 'warning',
  },
  artifact_name_taken: mistake(
    'The run has an artifact of that name',
    'Artifacts cannot be changed, and two jobs or attempts gave theirs the same name.',
    'Give each job of a matrix an artifact-name of its own.',
  ),
  artifact_upload_failed: mistake(
    'The proof was not uploaded',
    'The artifact service refused the proof or did not answer. It lies in the folder that the message names.',
    'Upload it with a later step of the job, under `if: always()`.',
  ),
  artifact_digest_mismatch: {
    title: 'The artifact is not what was uploaded',
    cause: 'The digest that the artifact service names is not that of the proof that was sent, or that came back.',
    remedy: [
      'Do not rely on the artifact: upload the folder that the message names again, or download it once more.',
      'Find out who or what stands between this runner and the artifact service.',
    ],
    severity: 'security',
  },
  artifact_not_found: mistake(
    'There is no such artifact',
    'The run has no artifact of that name, or none any more, or the token may not see it.',
    'Check the name and the run; another run needs `actions: read`.',
  ),
  artifact_download_failed: mistake(
    'The proof was not downloaded',
    'The artifact service did not hand out the artifact, or not as one file with the digest that it lists.',
    'Download it in a step before and verify the folder as path.',
  ),
  proof_not_verified: {
    title: 'The proof is not VERIFIED',
    cause: 'A check of the verifier did not pass under the trusted keys, or something is not there to be checked.',
    remedy: [
      'Do not rely on the proof: read the first failure in the job summary.',
      'Verify it once more from where it came, with `marketops verify` and keys of your own.',
    ],
    severity: 'security',
  },
};
