export const id=8990;export const ids=[8990];export const modules={76311:(e,t,n)=>{n.d(t,{Cd:()=>deriveKeys,
KR:()=>formatSecret,X$:()=>createSecret,o7:()=>parseSecret});var r=n(77598),s=n(55543),o=n(74296),a=n(19523)
;const i=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,u="marketops/v1",c=Buffer.from("302e020100300506032b657004220420","hex")
;function formatSecret(e){return`mok1_${Buffer.from(e).toString("base64url")}${checksum(e)}`}function createSecret(e){
return formatSecret(e(32))}const checksum=e=>(0,s.s)(e).subarray(0,4).toString("hex");function parseSecret(e,t){
const[,n,s]=i.exec(e)??[],a=Buffer.from(n??"","base64url");if(!(32===a.length&&a.toString("base64url")===n)||!(0,
r.timingSafeEqual)(Buffer.from(checksum(a)),Buffer.from(s??"")))throw new o.NL("key_invalid",`${t} is not a MarketOps key (mok1_ and 51 more characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return a}function deriveKeys(e,t,n){const derive=(t,n)=>Buffer.from((0,r.hkdfSync)("sha256",e,u,t,n)),s=(0,
r.createSecretKey)(derive(`receipt-hmac:${t}`,32)),i=(0,r.createPrivateKey)({
key:Buffer.concat([c,derive(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),l=(0,a.z5)((0,
a.T2)(n,function rawPublicKey(e){const{x:t}=(0,r.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(i)))
;if(null===l)throw new o.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:derive("key-id",8).toString("hex"),vkey:l,hmac:e=>(0,r.createHmac)("sha256",s).update(e).digest(),sign:e=>(0,
r.sign)(null,e,i)}}},28990:(e,t,n)=>{n.r(t),n.d(t,{init:()=>init})
;var r=n(77598),s=n(76760),o=n(74296),a=n(83323),i=n(43363),u=n(23892),c=n(9649),l=n(31421),p=n(57975),h=n(62088)
;const d=/^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/,f=/^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;function parseRemote(e){
const t=function locate(e){if(!e.includes("://")){const[,t,n]=d.exec(e)??[];return void 0===t||void 0===n?null:{
server:serverOf(t),path:n}}if(!URL.canParse(e))return null;const t=new URL(e)
;return"ssh:"===t.protocol||"git+ssh:"===t.protocol?{server:serverOf(t.hostname),path:t.pathname
}:"https:"===t.protocol?{server:`https://${t.host}`,path:t.pathname}:"http:"===t.protocol&&function isLoopback(e){
return/^(127\.0\.0\.1|\[::1\]|localhost)$/.test(e)}(t.hostname)?{server:t.origin,path:t.pathname}:null
}(e.trim()),[,n,r]=f.exec(t?.path??"")??[];return null===t||void 0===n||void 0===r||""===r?null:{server:t.server,
repository:`${n}/${r}`}}function serverOf(e){
return`https://${"ssh.github.com"===e.toLowerCase()?"github.com":e.toLowerCase()}`}function apiUrlOf(e){
const{host:t}=new URL(e)
;return"github.com"===t?"https://api.github.com":t.endsWith(".ghe.com")?`https://api.${t}`:`${e}/api/v3`}
function isEnterpriseServer(e){const{host:t}=new URL(e);return"github.com"!==t&&!t.endsWith(".ghe.com")}const m=(0,
p.promisify)(l.execFile);function nextVersion(e){const t=e.flatMap(e=>/^v\d/.test(e)?[(0,
h.valid)(e.slice(1))??[]].flat():[]).sort(h.compare).at(-1),n=void 0===t?null:(0,h.inc)(t,"minor");return null===n||(0,
h.compare)(n,"1.0.0")<0?"1.0.0":n}var w=n(51455),b=n(76311),v=n(19523),y=n(69489);const g=".marketops/trusted-keys"
;function operations({version:e}){
return`# What is to be published. Nothing is, until a person approved exactly this.\nversion: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v${e}\n    message: Version ${e}\n\n  - id: release\n    kind: publish_release\n    tag: v${e}\n    name: Version ${e}\n    body: What is new in version ${e}.\n    # Files to publish with it: those that the workflow's job "build" made, or any that are committed.\n    # assets:\n    #   - build/*\n    depends_on: [tag]\n`
}function files_policy({preset:e,defaultBranch:t}){
return y.fG[e].replaceAll("refs/heads/main",`refs/heads/${t}`).replaceAll("pull_request_bases: [main]",`pull_request_bases: [${t}]`)
}function trustedKeys({vkey:e}){
return`# Public halves of the keys that may sign for this repository, one a line. To replace one, list both for a while.\n${e}\n`
}function workflow({action:e,defaultBranch:t,preset:n,enterpriseServer:r}){
const[s="",o=""]=e.split("@"),a=(r?"# Governed publishing on GitHub Enterprise Server: .github/workflows/release.yml\n#\n# Plans on pull requests; ships when somebody starts it by hand and a reviewer of the environment approves. The server\n# takes no artifacts from these actions: the proof lies on the runner, and is kept as you keep files.\nname: release\n\non:\n  pull_request:\n    paths: [.marketops/operations.yml]\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: ${{ github.event_name == 'pull_request' }}\n\njobs:\n  plan:\n    name: Plan\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read # the checkout, and what is published already\n      actions: read # the environment's protection: what prod would refuse is told before somebody approves\n    outputs:\n      digest: ${{ steps.plan.outputs.plan-digest }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - id: plan\n        uses: org/marketops-action@v1\n        with:\n          artifact-name: ''\n\n  ship:\n    name: Ship\n    if: github.event_name != 'pull_request'\n    needs: plan\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n    environment: production # holds the key, and waits for its reviewers\n    permissions:\n      contents: write # tags, releases and the ledger branch\n      actions: read # who approved this run\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: org/marketops-action@v1\n        with:\n          mode: prod\n          environment: production\n          hmac-key: ${{ secrets.MARKETOPS_HMAC_KEY }}\n          expected-plan-digest: ${{ needs.plan.outputs.digest }}\n          artifact-name: ''\n":"# Governed publishing in one workflow: .github/workflows/release.yml\n#\n#   pull request: build → plan → comment              nothing is published\n#   main:         build → plan → approval → ship → proof\n#\n# What is published is listed in .marketops/operations.yml. A pull request that changes that file proposes a release;\n# merging it plans the release, and a reviewer of the environment `production` approves exactly that plan.\nname: release\n\non:\n  pull_request:\n    paths: [.marketops/operations.yml]\n  push:\n    branches: [main]\n    paths: [.marketops/operations.yml]\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  # A newer commit makes the plan of a pull request stale. What is being published is never cut off.\n  cancel-in-progress: ${{ github.event_name == 'pull_request' }}\n\njobs:\n  # Built once: plan and ship get the same files, and the plan's digest covers every byte of them.\n  build:\n    name: Build\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n    permissions:\n      contents: read # the checkout\n    outputs:\n      files: ${{ steps.files.outputs.artifact-id }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      # Yours goes here: whatever leaves its files in build/.\n      - run: |\n          mkdir -p build\n          git archive --prefix=source/ --output=build/source.tar.gz HEAD\n          cd build && sha256sum source.tar.gz > SHA256SUMS\n      - id: files\n        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with:\n          name: build-${{ github.run_attempt }}\n          path: build/\n          if-no-files-found: error\n          retention-days: 35 # a job waits for its approval for at most 30 days\n\n  plan:\n    name: Plan\n    needs: build\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read # the checkout, and what is published already\n      actions: read # the environment's protection: what prod would refuse is told before somebody approves\n    outputs:\n      digest: ${{ steps.plan.outputs.plan-digest }}\n      proof: ${{ steps.plan.outputs.artifact-id }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.build.outputs.files }}\n          merge-multiple: true\n          path: build\n      - id: plan\n        uses: org/marketops-action@v1\n        with:\n          retention-days: 35\n\n  # A job of its own, so that the one that runs the pull request's files can write nothing.\n  comment:\n    name: Comment\n    if: github.event_name == 'pull_request'\n    needs: plan\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      pull-requests: write # one comment that shows the plan\n    steps:\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.plan.outputs.proof }}\n          merge-multiple: true\n          path: plan\n      - uses: org/marketops-action/comment@v1\n        with:\n          path: plan\n\n  ship:\n    name: Ship\n    if: github.event_name != 'pull_request'\n    needs: [build, plan]\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n    environment: production # holds the key, and waits for its reviewers\n    permissions:\n      contents: write # tags, releases and the ledger branch\n      actions: read # who approved this run\n      # pull-requests: write # with operations of the kind open_pr\n    outputs:\n      proof: ${{ steps.ship.outputs.artifact-id }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.build.outputs.files }}\n          merge-multiple: true\n          path: build\n      - id: ship\n        uses: org/marketops-action@v1\n        with:\n          mode: prod\n          environment: production\n          hmac-key: ${{ secrets.MARKETOPS_HMAC_KEY }}\n          expected-plan-digest: ${{ needs.plan.outputs.digest }}\n          retention-days: 90\n\n  # What anybody can do with the downloaded proof, done once here: without the key, and without the right to write.\n  proof:\n    name: Verify the proof\n    needs: ship\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      contents: read # .marketops/trusted-keys of the default branch\n    steps:\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.ship.outputs.proof }}\n          merge-multiple: true\n          path: proof\n      - uses: org/marketops-action/verify@v1\n        with:\n          path: proof\n").replace(/(?<=uses: )org\/marketops-action(.*)@v1$/gm,(e,t)=>`${s}${t}@${o}`).replace("branches: [main]",`branches: [${t}]`)
;return"strict"===n?a.replace(/^ {2}push:\n(?: {4}.*\n)+/m,""):a}function nextSteps(e){
const t=`npx github:${e.action.replace("@","#")}`
;return[`Try it here, offline:\n${t} rehearse`,environmentStep(e),keyStep(e),`Make the ledger, a branch that holds what was done and which receipts are spent:\n${t} ledger init`,`Commit the files to ${e.defaultBranch} and push. Read .marketops/policy.yml first: it is what will be enforced.`,startStep(e)].map((e,t)=>`${t+1}. ${e.replaceAll("\n","\n     ")}`).join("\n\n")
}function startStep({server:e,repository:t,preset:n}){const r=`${e}/${t}/actions/workflows/release.yml`
;return"strict"===n||isEnterpriseServer(e)?`Start it: ${r}, "Run workflow"`:`The push started it: ${r} shows the plan${"solo"===n?" and what was shipped":", and where to approve it"}`
}const k={solo:['Deployment branches and tags: "Selected branches and tags", add the branch BRANCH'],
team:['"Required reviewers": add who approves releases','"Prevent self-review": on','"Allow administrators to bypass configured protection rules": off','Deployment branches and tags: "Selected branches and tags", add the branch BRANCH'],
strict:['"Required reviewers": add the team that approves releases; put the same team and its id into .marketops/policy.yml','"Prevent self-review": on','"Allow administrators to bypass configured protection rules": off','Deployment branches and tags: "Selected branches and tags", add the branch BRANCH']
};function environmentStep({server:e,repository:t,preset:n,defaultBranch:r}){
return[`Make the environment "production" at ${e}/${t}/settings/environments/new`,...k[n].map(e=>`- ${e.replace("BRANCH",r)}`)].join("\n")
}function keyStep({server:e,repository:t,secret:n}){
if(null===n)return"No key was made, for .marketops/trusted-keys was there already. `marketops keygen` makes one; list it there."
;const r=new URL(e).host
;return["Store the key in that environment. It is stored nowhere yet and is not shown again:",`gh secret set MARKETOPS_HMAC_KEY --env production --repo ${"github.com"===r?t:`${r}/${t}`}`,"and paste, when it asks:",n].join("\n")
}const $=/^[A-Za-z0-9][\w./-]*$/;async function initialize(e){
const{clone:t,repository:n,preset:r,action:a,random:i}=e,{server:u}=t.remote
;if(!$.test(n.defaultBranch))throw new o.NL("branch_name_unfit",`The default branch ${JSON.stringify(n.defaultBranch)} has a name that these files cannot hold as it is. Write them by hand, with the name in quotes.`)
;const c=(0,b.X$)(i),l=(0,b.Cd)((0,b.o7)(c,"the new key"),n.id,(0,v.yv)(u,n.id)),p=function filesOf(e){
return new Map([[".marketops/operations.yml",operations(e)],[".marketops/policy.yml",files_policy(e)],[g,trustedKeys(e)],[".github/workflows/release.yml",workflow(e)]])
}({preset:r,action:a,defaultBranch:n.defaultBranch,version:t.nextVersion,vkey:l.vkey.text,
enterpriseServer:isEnterpriseServer(u)}),h=[],d=[];for(const[e,n]of p){(await writeNew((0,
s.join)(t.root,e),n)?h:d).push(e)}const f=h.includes(g)?c:null;return{written:h,kept:d,nextSteps:nextSteps({...t.remote,
preset:r,action:a,defaultBranch:n.defaultBranch,secret:f})}}async function writeNew(e,t){await(0,w.mkdir)((0,
s.dirname)(e),{recursive:!0});try{return await(0,w.writeFile)(e,t,{flag:"wx"}),!0}catch(e){if("EEXIST"===e.code)return!1
;throw e}}var S=n(58080)
;const _=`org/marketops-action@v${a.Y.split(".",1)[0]??""}`,init=async(e,{directory:t,remote:n,preset:l,action:p=_})=>{
const usage=e=>new o.NL("usage",e)
;if(!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(p))throw usage(`--action ${p} is not OWNER/NAME@REF.`)
;if(n.startsWith("-"))throw usage(`--remote ${n} is no name of a remote.`);const h=await async function readClone(e,t){
const git=async(...t)=>(await m("git",["-C",e,...t],{encoding:"utf8"})).stdout.trimEnd();let n;try{
n=await git("rev-parse","--show-toplevel")}catch(t){const n=(0,o.bD)(t).trim().split("\n").at(-1)??""
;throw new o.NL("not_a_clone",`${e} is no git work tree (${n}). Run this in a clone.`)}
const r=await git("remote","get-url",t).catch(()=>null),s=null===r?null:parseRemote(r)
;if(null===s)throw new o.NL("remote_unknown",`The remote ${t} of ${n} is ${null===r?"not there":"no repository on a GitHub"}. Add it (git remote add origin https://github.com/OWNER/NAME), or name another with --remote.`)
;return{root:n,remote:s,nextVersion:nextVersion((await git("tag","--list","v*")).split("\n"))}}((0,
s.resolve)(e.cwd,t),n),d=await async function lookUp(e,{server:t,repository:n}){
const r=e.env.GH_TOKEN||e.env.GITHUB_TOKEN||null,s=(0,i.U)({apiUrl:apiUrlOf(t),token:r,mode:"dry_run",clock:Date.now,
env:e.env,userAgent:`marketops-cli/${a.Y}`});try{return await(0,c.W)(s).repository(n)}catch(e){
if(!(e instanceof u.y_)||"not_found"!==e.code)throw e
;const s=null===r?"If it is private, give a token that may read it: GH_TOKEN=$(gh auth token) marketops init":"The token in GH_TOKEN may not see it, or it is not there."
;throw new o.NL("not_found",`${t} knows no repository ${n}. ${s}`,{cause:e})}}(e,h.remote),f=await initialize({clone:h,
repository:d,preset:l,action:p,random:r.randomBytes
}),w=[`${h.remote.server}/${h.remote.repository} (id ${d.id}, default branch ${d.defaultBranch})`,...f.written.map(e=>`wrote ${e}`),...f.kept.map(e=>`kept  ${e}, which was there`)]
;return e.stdout(`${w.map(S.g).join("\n")}\n\n${f.nextSteps}\n`),0}},58080:(e,t,n)=>{function printable(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}n.d(t,{g:()=>printable})},23121:(e,t,n)=>{function toBase64(e){return Buffer.from(e).toString("base64")}
function fromBase64(e){const t=Buffer.from(e,"base64");return t.toString("base64")===e?t:null}n.d(t,{E:()=>fromBase64,
n:()=>toBase64})},19523:(e,t,n)=>{n.d(t,{T2:()=>formatVkey,Us:()=>TrustedKeysError,fx:()=>isInForce,
n0:()=>parseTrustedKeys,pI:()=>verifyEd25519,yv:()=>originOf,z5:()=>parseVkey})
;var r=n(77598),s=n(55543),o=n(32257),a=n(23121);const i=1;function originOf(e,t){
return`${new URL(e).host}/repositories/${t}/marketops`}function formatVkey(e,t){
const n=Buffer.concat([Buffer.from([i]),t]);return`${e}+${keyHashOf(e,n)}+${(0,a.n)(n)}`}function keyHashOf(e,t){
return(0,s.s)(Buffer.concat([Buffer.from(`${e}\n`),t])).subarray(0,4).toString("hex")}function parseVkey(e){
const[,t,n,r]=/^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===r)return null;const s=(0,a.E)(r)
;return null===s||33!==s.length||s[0]!==i||keyHashOf(t,s)!==n?null:{text:e,origin:t,keyHash:n,
publicKey:ed25519PublicKey(s.subarray(1))}}function ed25519PublicKey(e){const t=Buffer.from(e).toString("base64url")
;return(0,r.createPublicKey)({key:{kty:"OKP",crv:"Ed25519",x:t},format:"jwk"})}function verifyEd25519(e,t,n){
return 64===n.length&&(0,r.verify)(null,t,e.publicKey,n)}class TrustedKeysError extends Error{line;constructor(e,t){
super(t),this.line=e}}function parseTrustedKeys(e){return e.split("\n").flatMap((e,t)=>{const n=e.trim()
;if(""===n||n.startsWith("#"))return[];const fail=e=>{throw new TrustedKeysError(t+1,e)
},[r,...s]=n.split(/\s+/),a=parseVkey(r)??fail("is not a verifier key of the form <origin>+<8 hex>+<base64>")
;let i=null,u=null;for(const e of s){const[,t,n]=/^(not-before|not-after)=(.+)$/.exec(e)??[],r=void 0===n?null:(0,
o.pe)(n);if(void 0===t||null===r)return fail(`has "${e}", not not-before=<time> or not-after=<time>`)
;"not-before"===t?i=null===i?r:fail("gives not-before twice"):u=null===u?r:fail("gives not-after twice")}return[{vkey:a,
notBefore:i,notAfter:u}]})}function isInForce(e,t){
return(null===e.notBefore||e.notBefore<=t)&&(null===e.notAfter||t<=e.notAfter)}}};
