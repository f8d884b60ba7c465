/** The build of Bottleneck that Octokit's plugins use themselves; it comes without types. */
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck';
  export default Bottleneck;
}
