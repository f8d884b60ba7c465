import type { Explanations } from './explanation.ts';

/** The codes of a run as a whole: how its plan, its order and its end concern one operation. */
export const RUN_EXPLANATIONS: Explanations = {
  plan_blocked: {
    title: 'Held back with the rest of the plan',
    cause:
      'Nothing is wrong with this operation. Another one of the same plan was refused, and a plan ships as a whole.',
    remedy: ['Resolve the operation that was refused; this one needs nothing.'],
    severity: 'warning',
  },
  conflict: {
    title: 'Something else is in its place',
    cause: 'GitHub already has something under this name, and it is not what the plan would make.',
    remedy: [
      'Read what differs in the reason.',
      'Choose another name or version, or remove what is there if it is wrong.',
      'Then plan again.',
    ],
    severity: 'error',
  },
  dependency_failed: {
    title: 'An operation before it did not succeed',
    cause: 'It depends on an operation that failed or was skipped, so it was not started.',
    remedy: ['Resolve the operation it depends on, then run again: what is done already is left alone.'],
    severity: 'warning',
  },
  cancelled: {
    title: 'The run was cancelled',
    cause: 'The run was cancelled before this operation began to change anything.',
    remedy: ['Run again when you want it: what is done already is left alone.'],
    severity: 'warning',
  },
  operation_busy: {
    title: 'Another run is at it',
    cause: 'Another run that is still alive holds the same tag, release or pull request.',
    remedy: ['Wait for that run to end, then run again.', 'Use a concurrency group, so that runs follow each other.'],
    severity: 'warning',
  },
  in_doubt: {
    title: 'Nobody knows whether it happened',
    cause: 'The answer of GitHub was lost or unclear, and looking for the effect did not settle it.',
    remedy: [
      'Do not repeat it by hand.',
      'Run again, or run reconcile: it looks what GitHub has, records it, and does only what is missing.',
    ],
    severity: 'error',
  },
  check_not_evaluated: {
    title: 'A check could not be evaluated',
    cause: 'A check of the gate could not be completed. What is not known to be permitted is blocked.',
    remedy: ['Read which check it was and the log of the job, then start a new run.'],
    severity: 'error',
  },
  not_reached: {
    title: 'It was not started',
    cause: 'The run ended before this operation was started. What stopped it is elsewhere in the run.',
    remedy: ['Resolve what stopped the run, then run again: what is done already is left alone.'],
    severity: 'warning',
  },
  not_executed: {
    title: 'Authorized, not executed yet',
    cause: 'The receipt was minted by the authorize job. The execute job of the same run consumes it.',
    remedy: ['Wait for the execute job, or look why it did not start. After the receipt expires, start a new run.'],
    severity: 'warning',
  },
  proof_refused: {
    title: 'The downloaded proof cannot be shown',
    cause: 'What lies in the folder is no whole proof, or its files contradict each other. Nothing of it was shown.',
    remedy: [
      'Check that path is the folder into which the artifact of the plan job was downloaded, and nothing else.',
      'Read the log of the plan job: if it broke off, run it again.',
    ],
    severity: 'error',
  },
  proof_of_another_run: {
    title: 'The downloaded proof is of another run',
    cause: 'The proof names another repository or another run than the one that this job belongs to.',
    remedy: ['Download the artifact of the plan job of this very run: the plan and its comment belong together.'],
    severity: 'error',
  },
};
