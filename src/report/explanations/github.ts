import type { Explanations } from './explanation.ts';

/** The codes of what GitHub answered, or did not. */
export const GITHUB_EXPLANATIONS: Explanations = {
  github_unauthorized: {
    title: 'The token is not valid',
    cause: 'GitHub did not accept the token: it is wrong, was revoked, or has expired.',
    remedy: ['Check the input github-token, then run again.'],
    severity: 'error',
  },
  github_forbidden: {
    title: 'The token lacks a permission',
    cause: 'GitHub refused the request because the token may not do this. Nothing was changed by it.',
    remedy: ['Add the permission that the message names to the permissions of the job, then run again.'],
    severity: 'error',
  },
  not_found: {
    title: 'It is not there, or hidden from the token',
    cause: 'GitHub answered that there is no such thing. It says the same when the token may not see it.',
    remedy: ['Check the name, and that the token reaches the repository with the permission that the message names.'],
    severity: 'error',
  },
  already_exists: {
    title: 'Something of this name is there already',
    cause: 'Between the plan and the effect, something of the same name was made.',
    remedy: ['Look who made it.', 'Run again: the new plan says what differs, or that there is nothing to do.'],
    severity: 'error',
  },
  ref_moved: {
    title: 'The reference was moved meanwhile',
    cause: 'A tag or branch is no longer where the plan had observed it, so it was left alone.',
    remedy: ['Look who moved it, then plan again.'],
    severity: 'error',
  },
  validation_failed: {
    title: 'GitHub refused the content',
    cause: 'GitHub found the request invalid, or a rule of the repository forbids it. Nothing was changed by it.',
    remedy: ['Read the message of GitHub, correct the operation or the ruleset, then plan again.'],
    severity: 'error',
  },
  rate_limited: {
    title: 'The rate limit of GitHub is used up',
    cause: 'GitHub asked to wait longer than a run can wait. The request was not executed.',
    remedy: ['Run again after the time that the message names: what is done already is left alone.'],
    severity: 'warning',
  },
  pull_requests_not_permitted: {
    title: 'Actions may not create pull requests here',
    cause: 'The repository does not let GitHub Actions create pull requests.',
    remedy: [
      'Turn on "Allow GitHub Actions to create and approve pull requests" in the settings of the repository.',
      'Or use the token of an app.',
    ],
    severity: 'error',
  },
  workflow_scope: {
    title: 'The token may not touch workflow files',
    cause: 'The commit changes workflow files, which the token of a job may never publish.',
    remedy: [
      'Use the token of an app with the permission `workflows`, or a commit whose workflow files are on the default branch.',
    ],
    severity: 'error',
  },
  redirect_refused: {
    title: 'The repository has moved',
    cause: 'GitHub sent the request elsewhere: the repository was renamed or moved. Requests do not follow.',
    remedy: ['Write the new name into the operations file, then plan again.'],
    severity: 'error',
  },
  host_refused: {
    title: 'The request was meant for another host',
    cause: 'The address is not the API of this run. The token is sent nowhere else.',
    remedy: ['Find out where the address came from; GitHub itself never gives such a one.'],
    severity: 'security',
  },
  api_url_invalid: {
    title: 'The address of the API is not valid',
    cause: 'The runner’s GITHUB_API_URL is not an address that can be used.',
    remedy: ['Check what sets GITHUB_API_URL in the job; on a runner of GitHub nothing should.'],
    severity: 'error',
  },
  read_only: {
    title: 'A write was attempted in a dry run',
    cause: 'A request that would change something was stopped before it left. This is a defect of the action.',
    remedy: ['Report it with the message: it should not be possible.'],
    severity: 'security',
  },
  github_error: {
    title: 'GitHub failed',
    cause: 'GitHub answered with an error of its own, or with something that cannot be understood.',
    remedy: ['Look at githubstatus.com, then run again: what is done already is left alone.'],
    severity: 'error',
  },
  github_unreachable: {
    title: 'No answer came from GitHub',
    cause: 'The connection failed or timed out, so nobody knows whether the request was executed.',
    remedy: [
      'Check network and proxy of the runner.',
      'Run again: it looks what GitHub has, and does only what is missing.',
    ],
    severity: 'error',
  },
  commit_not_found: {
    title: 'A commit is not there',
    cause: 'A branch points to a commit that GitHub did not show. Reads may lag behind writes.',
    remedy: ['Run again: what is done already is left alone.'],
    severity: 'error',
  },
  readback_mismatch: {
    title: 'It is not as it was written',
    cause: 'What was made was read back, and it differs from what was approved.',
    remedy: [
      'Look at it on GitHub, and at who or what changed it.',
      'Check that the people, labels and teams named can be assigned there.',
    ],
    severity: 'error',
  },
  readback_failed: {
    title: 'What was made could not be read back',
    cause: 'The effect was sent, but reading it back failed, so nobody knows whether it is as approved.',
    remedy: ['Run again: it looks what GitHub has, and does only what is missing.'],
    severity: 'error',
  },
  file_changed: {
    title: 'A file changed after it was planned',
    cause: 'The bytes of a file are not those that the plan, and the approval, are about.',
    remedy: [
      'Find out which step or process writes the file after the plan.',
      'Build once, plan again and have it approved.',
    ],
    severity: 'security',
  },
  file_mismatch: {
    title: 'A file did not arrive as planned',
    cause: 'What GitHub stored of a file has another hash than its bytes.',
    remedy: ['Run again. If it stays, look for a proxy between the runner and GitHub.'],
    severity: 'error',
  },
};
