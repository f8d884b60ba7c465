export { checkoutFile, folderBelow, repositoryOf } from 'work-tree/local-file';
export { observePlan, resolvePlan } from './create.ts';
export type { CreatedPlan, PlanInput } from './create.ts';
export type { PlanContext } from './context.ts';
export { parseVariables } from './variables.ts';
export { openWorkspace } from 'work-tree/workspace';
