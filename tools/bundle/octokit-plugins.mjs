// In the bundle these are `@octokit/plugin-rest-endpoint-methods` and `@octokit/plugin-paginate-rest`, which @actions/github loads: lists
// of all that GitHub's API has, of which @actions/artifact calls one, to download an artifact of another run.
const ENDPOINT = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';

export const restEndpointMethods = ({ request }) => ({
  rest: { actions: { downloadArtifact: (parameters) => request(ENDPOINT, parameters) } },
});
export const paginateRest = () => ({});
