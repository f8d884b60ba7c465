export const id=5976;export const ids=[5976];export const modules={76311:(e,t,n)=>{n.d(t,{Cd:()=>deriveKeys,
KR:()=>formatSecret,X$:()=>createSecret,o7:()=>parseSecret});var r=n(77598),s=n(55543),a=n(74296),o=n(19523)
;const i=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,l="marketops/v1",c=Buffer.from("302e020100300506032b657004220420","hex")
;function formatSecret(e){return`mok1_${Buffer.from(e).toString("base64url")}${checksum(e)}`}function createSecret(e){
return formatSecret(e(32))}const checksum=e=>(0,s.sc)(e).subarray(0,4).toString("hex");function parseSecret(e,t){
const[,n,s]=i.exec(e)??[],o=Buffer.from(n??"","base64url");if(!(32===o.length&&o.toString("base64url")===n)||!(0,
r.timingSafeEqual)(Buffer.from(checksum(o)),Buffer.from(s??"")))throw new a.NL("key_invalid",`${t} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return o}function deriveKeys(e,t,n){const derive=(t,n)=>Buffer.from((0,r.hkdfSync)("sha256",e,l,t,n)),s=(0,
r.createSecretKey)(derive(`receipt-hmac:${t}`,32)),i=(0,r.createPrivateKey)({
key:Buffer.concat([c,derive(`ed25519:${t}`,32)]),format:"der",type:"pkcs8"}),u=(0,o.z5)((0,
o.T2)(n,function rawPublicKey(e){const{x:t}=(0,r.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(t??"","base64url")}(i)))
;if(null===u)throw new a.NL("key_invalid",`No verifier key can be named for the origin ${n}.`);return{
keyId:derive("key-id",8).toString("hex"),vkey:u,hmac:e=>(0,r.createHmac)("sha256",s).update(e).digest(),sign:e=>(0,
r.sign)(null,e,i)}}},95976:(e,t,n)=>{n.r(t),n.d(t,{init:()=>init})
;var r=n(77598),s=n(76760),a=n(27597),o=n(74296),i=n(83323),l=n(73221),c=n(9649),u=n(77412),p=n(68114)
;const d=["ssh_signing_keys","keys"];async function findApprovers(e,t){
const n=t.find(e=>!/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(e));if(void 0!==n)throw(0,
o.Wp)(`--approvers ${JSON.stringify(n)} is no login: give LOGIN,LOGIN.`)
;const r=await Promise.all([...new Set(t)].map(t=>async function keysOf(e,t){const n=await e.user(t)
;if("User"!==n?.type)throw new o.NL("not_found",`--approvers ${t}: GitHub knows no person of this login.`);const r=(0,
p.i6)(n),s=new Set,a=[];for(const n of d)for(const{key:o}of await e.keys(t,n)){
const[e="",t=""]=o.trim().split(/\s+/),i=(0,p.kY)(r,`${e} ${t}`);if(s.has(i))continue;s.add(i)
;const{approvers:l,refused:c}=(0,p.CR)(Buffer.from(i)),[u]=l,d=`${r} (${n})`;void 0!==u?a.push({line:i,
told:`took  ${e} ${u.key.fingerprint} of ${d}`}):a.push({line:null,
told:`left  a key of ${d}: its line ${c[0]?.message??"is empty"}`})}return a.some(({line:e})=>null!==e)?a:[...a,{
line:null,told:`none  of ${r}: GitHub shows no key that counts`}]}(e,t)));return{
text:"# Who may sign plans, a key a line, as OpenSSH's allowed_signers. The number is the account's id.\n"+r.flatMap(e=>e.map(({line:e})=>e??"")).join(""),
told:r.flat().map(({told:e})=>e)}}var h=n(51455),f=n(76311),m=n(19523),b=n(14182),g=n(62564)
;function operations({version:e}){
return`# What is to be published. Nothing is, until a person approved exactly this.\nversion: 1\noperations:\n  - id: tag\n    kind: tag_repo\n    tag: v${e}\n    message: Version ${e}\n\n  - id: release\n    kind: publish_release\n    tag: v${e}\n    name: Version ${e}\n    body: What is new in version ${e}.\n    # Files to publish with it: those that the workflow's job "build" made, or any that are committed.\n    # assets:\n    #   - build/*\n    depends_on: [tag]\n`
}function files_policy({preset:e,defaultBranch:t,environment:n}){
return g.fG[e].replace("environment: production",`environment: ${scalar(n)}`).replaceAll("environments: [production]",`environments: [${scalar(n)}]`).replaceAll("refs/heads/main",`refs/heads/${t}`).replaceAll("pull_request_bases: [main]",`pull_request_bases: [${t}]`)
}const scalar=e=>/^[A-Za-z][\w./-]*$/.test(e)?e:JSON.stringify(e);function trustedKeys({vkey:e}){
return`# Public halves of the keys that may sign for this repository, one a line. To replace one, list both for a while.\n${e}\n`
}function workflow({action:e,defaultBranch:t,environment:n,preset:r,enterpriseServer:s}){
const[a="",o=""]=e.split("@"),i=(s?"# Governed publishing on GitHub Enterprise Server: .github/workflows/release.yml\n#\n# Plans on pull requests; ships when somebody starts it by hand and a reviewer of the environment approves. The server\n# takes no artifacts from these actions: the proof lies on the runner, and is kept as you keep files.\nname: release\n\non:\n  pull_request:\n    paths: [.marketops/operations.yml]\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: ${{ github.event_name == 'pull_request' }}\n\njobs:\n  plan:\n    name: Plan\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read # the checkout, and what is published already\n      actions: read # the environment's protection: what prod would refuse is told before somebody approves\n    outputs:\n      digest: ${{ steps.plan.outputs.plan-digest }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - id: plan\n        uses: org/marketops-action@v1\n        with:\n          artifact-name: ''\n\n  ship:\n    name: Ship\n    if: github.event_name != 'pull_request'\n    needs: plan\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n    environment: production # holds the key, and waits for its reviewers\n    permissions:\n      contents: write # tags, releases and the ledger branch\n      actions: read # who approved this run\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: org/marketops-action@v1\n        with:\n          mode: prod\n          environment: production\n          hmac-key: ${{ secrets.MARKETOPS_HMAC_KEY }}\n          expected-plan-digest: ${{ needs.plan.outputs.digest }}\n          artifact-name: ''\n":"# Governed publishing in one workflow: .github/workflows/release.yml\n#\n#   pull request: build → plan → comment              nothing is published\n#   main:         build → plan → approval → ship → proof\n#\n# What is published is listed in .marketops/operations.yml. A pull request that changes that file proposes a release;\n# merging it plans the release, and a reviewer of the environment `production` approves exactly that plan.\nname: release\n\non:\n  pull_request:\n    paths: [.marketops/operations.yml]\n  push:\n    branches: [main]\n    paths: [.marketops/operations.yml]\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  # A newer commit makes the plan of a pull request stale. What is being published is never cut off.\n  cancel-in-progress: ${{ github.event_name == 'pull_request' }}\n\njobs:\n  # Built once: plan and ship get the same files, and the plan's digest covers every byte of them.\n  build:\n    name: Build\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n    permissions:\n      contents: read # the checkout\n    outputs:\n      files: ${{ steps.files.outputs.artifact-id }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      # Yours goes here: whatever leaves its files in build/.\n      - run: |\n          mkdir -p build\n          git archive --prefix=source/ --output=build/source.tar.gz HEAD\n          cd build && sha256sum source.tar.gz > SHA256SUMS\n      - id: files\n        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with:\n          name: build-${{ github.run_attempt }}\n          path: build/\n          if-no-files-found: error\n          retention-days: 35 # a job waits for its approval for at most 30 days\n\n  plan:\n    name: Plan\n    needs: build\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read # the checkout, and what is published already\n      actions: read # the environment's protection: what prod would refuse is told before somebody approves\n    outputs:\n      digest: ${{ steps.plan.outputs.plan-digest }}\n      proof: ${{ steps.plan.outputs.artifact-id }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.build.outputs.files }}\n          merge-multiple: true\n          path: build\n      - id: plan\n        uses: org/marketops-action@v1\n        with:\n          retention-days: 35\n\n  # A job of its own, so that the one that runs the pull request's files can write nothing.\n  comment:\n    name: Comment\n    if: ${{ !cancelled() && github.event_name == 'pull_request' }} # also when planning failed: an older plan must not stay\n    needs: plan\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      pull-requests: write # one comment that shows the plan\n    steps:\n      - if: needs.plan.outputs.proof != ''\n        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.plan.outputs.proof }}\n          merge-multiple: true\n          path: plan\n      - uses: org/marketops-action/comment@v1\n        with:\n          path: ${{ needs.plan.outputs.proof != '' && 'plan' || '' }}\n\n  ship:\n    name: Ship\n    if: github.event_name != 'pull_request'\n    needs: [build, plan]\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n    environment: production # holds the key, and waits for its reviewers\n    permissions:\n      contents: write # tags, releases and the ledger branch\n      actions: read # who approved this run\n      # pull-requests: write # with operations of the kind open_pr\n    outputs:\n      proof: ${{ steps.ship.outputs.artifact-id }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.build.outputs.files }}\n          merge-multiple: true\n          path: build\n      - id: ship\n        uses: org/marketops-action@v1\n        with:\n          mode: prod\n          environment: production\n          hmac-key: ${{ secrets.MARKETOPS_HMAC_KEY }}\n          expected-plan-digest: ${{ needs.plan.outputs.digest }}\n          retention-days: 90\n\n  # What anybody can do with the downloaded proof, done once here: without the key, and without the right to write.\n  proof:\n    name: Verify the proof\n    needs: ship\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      contents: read # .marketops/trusted-keys of the default branch\n    steps:\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.ship.outputs.proof }}\n          merge-multiple: true\n          path: proof\n      - uses: org/marketops-action/verify@v1\n        with:\n          path: proof\n").replace(/(?<=uses: )org\/marketops-action(.*)@v1$/gm,(e,t)=>`${a}${t}@${o}`).replaceAll("environment: production",`environment: ${scalar(n)}`).replace("environment `production`",`environment \`${n}\``).replace("branches: [main]",`branches: [${t}]`)
;return"strict"===r?i.replace(/^ {2}push:\n(?: {4}.*\n)+/m,""):i}var w=n(97359);function nextSteps(e){
const t=`npx github:${e.action.replace("@","#")}`
;return[`Try it here, offline:\n${t} rehearse`,environmentStep(e),keyStep(e),`Make the ledger, a branch that holds what was done and which receipts are spent:\n${t} ledger init`,`Commit the files to ${e.defaultBranch} and push. Read .marketops/policy.yml first: it is what will be enforced.`,..."strict"===e.preset?[y]:[],startStep(e)].map((e,t)=>`${t+1}. ${e.replaceAll("\n","\n     ")}`).join("\n\n")
}
const y="List in .marketops/approvers who may sign, a key a line (`marketops init --approvers LOGIN,LOGIN` fills it); two of them sign each\nplan, by `marketops approve`."
;function startStep({server:e,repository:t,preset:n}){const r=`${e}/${t}/actions/workflows/release.yml`
;return"strict"===n||(0,
w.vh)(e)?`Start it: ${r}, "Run workflow"`:`The push started it: ${r} shows the plan${"solo"===n?" and what was shipped":", and where to approve it"}`
}const v={solo:['Deployment branches and tags: "Selected branches and tags", add the branch BRANCH'],
team:['"Required reviewers": add who approves releases','"Prevent self-review": on','"Allow administrators to bypass configured protection rules": off','Deployment branches and tags: "Selected branches and tags", add the branch BRANCH'],
strict:['"Required reviewers": add the team that approves releases; put the same team and its id into .marketops/policy.yml',"GITHUB_TOKEN cannot read who is in a team: give the job Ship the `github-token` of an App with `members: read`",'"Prevent self-review": on','"Allow administrators to bypass configured protection rules": off','Deployment branches and tags: "Selected branches and tags", add the branch BRANCH']
};function environmentStep({server:e,repository:t,preset:n,environment:r,defaultBranch:s}){
return[`Make the environment "${r}" at ${`${e}/${t}/settings/environments/new`}`,...v[n].map(e=>`- ${e.replace("BRANCH",s)}`)].join("\n")
}function keyStep({server:e,repository:t,environment:n,secret:r}){
if(null===r)return"No key was made, for .marketops/trusted-keys was there already. `marketops keygen` makes one; list it there."
;const s=new URL(e).host,a="github.com"===s?t:`${s}/${t}`
;return["Store the key in that environment. It is stored nowhere yet and is not shown again:",`gh secret set MARKETOPS_HMAC_KEY --env ${shellWord(n)} --repo ${a}`,"and paste, when it asks:",r].join("\n")
}const shellWord=e=>/^[\w./-]+$/.test(e)?e:`'${e.replaceAll("'","'\\''")}'`,k=/^[A-Za-z0-9][\w./-]*$/
;async function initialize(e){
const{clone:t,repository:n,preset:r,environment:a,action:i,approvers:l,random:c}=e,{server:u}=t.remote
;if(!k.test(n.defaultBranch))throw new o.NL("branch_name_unfit",`The default branch ${JSON.stringify(n.defaultBranch)} has a name that these files cannot hold as it is. Write them by hand, with the name in quotes.`)
;const p=(0,f.X$)(c),d=(0,f.Cd)((0,f.o7)(p,"the new key"),n.id,(0,m.yv)(u,n.id)),h=function filesOf(e){
return new Map([[".marketops/operations.yml",operations(e)],[b.l$,files_policy(e)],[b.Z,trustedKeys(e)],[".github/workflows/release.yml",workflow(e)],...null===e.approvers?[]:[[b.jJ,e.approvers]]])
}({preset:r,action:i,environment:a,defaultBranch:n.defaultBranch,version:t.nextVersion,vkey:d.vkey.text,
enterpriseServer:(0,w.vh)(u),approvers:l}),g=[],y=[];for(const[e,n]of h){(await writeNew((0,
s.join)(t.root,e),n)?g:y).push(e)}const v=g.includes(b.Z)?p:null;return{written:g,kept:y,nextSteps:nextSteps({
...t.remote,preset:r,environment:a,action:i,defaultBranch:n.defaultBranch,secret:v})}}async function writeNew(e,t){
await(0,h.mkdir)((0,s.dirname)(e),{recursive:!0});try{return await(0,h.writeFile)(e,t,{flag:"wx"}),!0}catch(e){
if("EEXIST"===e.code)return!1;throw e}}var $=n(71604),_=n(97915),j=n(58080)
;const Y=`org/marketops-action@v${i.Y.split(".",1)[0]??""}`,init=async(e,t)=>{
const{directory:n,remote:a,preset:i,environment:p,action:d=Y}=t;if(!/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(d))throw(0,
o.Wp)(`--action ${d} is not OWNER/NAME@REF.`);if(""===p||p.length>255||/\p{Cc}/u.test(p))throw(0,
o.Wp)("--environment is a name of up to 255 characters, on one line.");(0,$.R)(a);const h=await(0,u.K)((0,
s.resolve)(e.cwd,n),a),f=await async function lookUp(e,t){const{server:n,repository:r}=t;try{return await(0,
c.createReader)((0,_.readingClient)(e,(0,w.po)(t.server))).repository(r)}catch(t){
if(!(t instanceof l.y_)||"not_found"!==t.code)throw t
;const s=null===(0,_.tokenOf)(e)?"If it is private, give a token that may read it: GH_TOKEN=$(gh auth token) marketops init":"The token in GH_TOKEN may not see it, or it is not there."
;throw new o.NL("not_found",`${n} knows no repository ${r}. ${s}`,{cause:t})}
}(e,h.remote),m=t.approvers?.split(",")??[],b=0===m.length?null:await findApprovers(function peopleReader(e,{server:t}){
const n=(0,_.readingClient)(e,(0,w.po)(t));return{user:e=>n.read("GET /users/{username}",{username:e},P).catch(e=>{
if(e instanceof l.y_&&"not_found"===e.code)return null;throw e}),keys:(e,t)=>n.list(`GET /users/{username}/${t}`,{
username:e},S)}}(e,h.remote),m),g={clone:h,repository:f,preset:i,environment:p,action:d,approvers:b?.text??null
},y=await initialize({...g,random:r.randomBytes
}),v=[`${h.remote.server}/${h.remote.repository} (id ${f.id}, default branch ${f.defaultBranch})`,...y.written.map(e=>`wrote ${e}`),...y.kept.map(e=>`kept  ${e}, which was there`),...b?.told??[],...null===b?[]:["Check these keys with the people themselves before you commit: whoever takes over an account can add one to it."]]
;return e.stdout(`${v.map(j.g).join("\n")}\n\n${y.nextSteps}\n`),0},P=a.Ikc({id:a.Whr().positive(),login:a.YjP(),
type:a.YjP()}),S=a.Ikc({key:a.YjP()})},12112:(e,t,n)=>{function limiter(e){let t=e;const n=[];return async e=>{
t>0?t--:await new Promise(e=>n.push(e));try{return await e()}finally{const e=n.shift();void 0===e?t++:e()}}}
async function mapLimited(e,t,n){const r=limiter(t)
;return(await Promise.allSettled(e.map((e,t)=>r(()=>n(e,t))))).map(e=>{if("rejected"===e.status)throw e.reason
;return e.value})}function once(e){let t;return()=>t??=e()}function prefetched(e){return e.catch(()=>{}),e}
function remembered(e,t,n){const r=e.get(t);if(void 0!==r)return r;const s=n();e.set(t,s);const forget=()=>{e.delete(t)}
;return s.then(e=>null===e?forget():void 0,forget),s}n.d(t,{HK:()=>remembered,NN:()=>prefetched,Oo:()=>once,
TA:()=>limiter,bB:()=>mapLimited})},23121:(e,t,n)=>{function toBase64(e){return Buffer.from(e).toString("base64")}
function fromBase64(e){const t=Buffer.from(e,"base64");return t.toString("base64")===e?t:null}n.d(t,{E:()=>fromBase64,
n:()=>toBase64})},19523:(e,t,n)=>{n.d(t,{T2:()=>formatVkey,Us:()=>TrustedKeysError,fx:()=>isInForce,
n0:()=>parseTrustedKeys,pI:()=>verifyEd25519,yv:()=>originOf,z5:()=>parseVkey})
;var r=n(77598),s=n(55543),a=n(32257),o=n(23121);const i=1;function originOf(e,t){
return`${new URL(e).host}/repositories/${t}/marketops`}function formatVkey(e,t){
const n=Buffer.concat([Buffer.from([i]),t]);return`${e}+${keyHashOf(e,n)}+${(0,o.n)(n)}`}function keyHashOf(e,t){
return(0,s.sc)(Buffer.concat([Buffer.from(`${e}\n`),t])).subarray(0,4).toString("hex")}function parseVkey(e){
const[,t,n,r]=/^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(e)??[]
;if(void 0===t||void 0===n||void 0===r)return null;const s=(0,o.E)(r)
;return null===s||33!==s.length||s[0]!==i||keyHashOf(t,s)!==n?null:{text:e,origin:t,keyHash:n,
publicKey:ed25519PublicKey(s.subarray(1))}}function ed25519PublicKey(e){const t=Buffer.from(e).toString("base64url")
;return(0,r.createPublicKey)({key:{kty:"OKP",crv:"Ed25519",x:t},format:"jwk"})}function verifyEd25519(e,t,n){
return 64===n.length&&(0,r.verify)(null,t,e.publicKey,n)}
const l=/^([1-9][0-9]{0,15}):([0-9a-f]{64}):([0-9a-f]{40}|[0-9a-f]{64})$/;class TrustedKeysError extends Error{line
;constructor(e,t){super(t),this.line=e}}function parseTrustedKeys(e){return e.split("\n").flatMap((e,t)=>{
const n=e.trim();if(""===n||n.startsWith("#"))return[];const fail=e=>{throw new TrustedKeysError(t+1,e)
},[r,...s]=n.split(/\s+/),o=parseVkey(r)??fail("is not a verifier key of the form <origin>+<8 hex>+<base64>"),i=new Map
;for(const e of s){const[,t,n]=/^(not-before|not-after|last)=(.+)$/.exec(e)??[]
;if(void 0===t||void 0===n)return fail(`has "${e}", not not-before=<time>, not-after=<time> or last=<size>:<root>:<commit>`)
;if(i.has(t))return fail(`gives ${t} twice`);i.set(t,n)}const time=e=>{const t=i.get(e);return void 0===t?null:(0,
a.pe)(t)??fail(`has "${e}=${t}", which is not a time`)
},c=time("not-before"),u=time("not-after"),[,p,d,h]=l.exec(i.get("last")??"")??[]
;if(i.has("last")&&void 0===h)return fail("has last= without <size>:<64 hex root>:<commit id>");return[{vkey:o,
notBefore:c,notAfter:u,last:void 0===d||void 0===h?null:{size:Number(p),root:d,commit:h}}]})}function isInForce(e,t){
return(null===e.notBefore||e.notBefore<=t)&&(null===e.notAfter||t<=e.notAfter)}},56615:(e,t,n)=>{n.d(t,{B2:()=>P,
DY:()=>w,IW:()=>b,Jk:()=>p,KR:()=>g,LY:()=>k,NJ:()=>I,NQ:()=>j,TV:()=>B,VV:()=>_,_r:()=>$,aS:()=>y,av:()=>S,cd:()=>m,
gO:()=>T,ho:()=>u,my:()=>v,om:()=>f,s6:()=>c,tk:()=>E});var r=n(27597)
;const s=r.KCZ([r.aig().int().nonnegative(),r.oad()]).transform(String),a=r.YjP().regex(/^[0-9a-f]{40}$/),o=r.k5n(["commit","tag","tree","blob"]),i=r.YjP().nullish().transform(e=>e??""),l=r.Ikc({
login:r.YjP()}),c=r.L5J().transform(()=>{}),u=r.Ikc({sha:a}).transform(e=>e.sha),p=r.Ikc({id:s,full_name:r.YjP(),
node_id:r.YjP(),default_branch:r.YjP(),private:r.zMY().optional(),archived:r.zMY().optional(),permissions:r.Ikc({
push:r.zMY().optional()}).optional()}).transform(e=>({id:e.id,fullName:e.full_name,nodeId:e.node_id,
defaultBranch:e.default_branch,isPrivate:e.private??!0,isArchived:e.archived??!1,canPush:e.permissions?.push??null
})),d=r.Ikc({sha:a,parents:r.YOg(r.Ikc({sha:a}))}),h=r.Ikc({tree:r.Ikc({sha:a}),message:r.YjP(),committer:r.Ikc({
date:r.YjP()})}),commitInfo=({sha:e,parents:t},{tree:n,message:r,committer:s})=>({sha:e,treeSha:n.sha,
parents:t.map(e=>e.sha),message:r,committedAt:s.date}),f=d.extend(h.shape).transform(e=>commitInfo(e,e)),m=d.extend({
commit:h}).transform(e=>commitInfo(e,e.commit)),b=r.Ikc({tag_name:r.YjP()}),g=r.Ikc({ref:r.YjP(),object:r.Ikc({sha:a,
type:o})}).transform(e=>({name:e.ref,sha:e.object.sha,type:e.object.type})),w=r.YOg(g),y=r.Ikc({sha:a,tag:r.YjP(),
message:r.YjP(),object:r.Ikc({sha:a,type:o})}).transform(e=>({sha:e.sha,tag:e.tag,message:e.message,
targetSha:e.object.sha,targetType:e.object.type})),v=r.Ikc({status:r.k5n(["identical","ahead","behind","diverged"])
}),k=r.Ikc({id:s,name:r.YjP(),label:r.YjP().nullish(),size:r.aig().int().nonnegative(),
state:r.k5n(["uploaded","starter","open"]),digest:r.YjP().nullish(),content_type:r.YjP(),browser_download_url:r.YjP()
}).transform(e=>({id:e.id,name:e.name,label:""===e.label?null:e.label??null,size:e.size,state:e.state,
digest:/^sha256:[0-9a-f]{64}$/.test(e.digest??"")?e.digest??null:null,contentType:e.content_type,
url:e.browser_download_url})),$=r.Ikc({id:s,tag_name:r.YjP(),target_commitish:r.YjP(),name:i,body:i,draft:r.zMY(),
prerelease:r.zMY(),immutable:r.zMY().optional(),html_url:r.YjP(),upload_url:r.YjP(),assets:r.YOg(k)}).transform(e=>({
id:e.id,tag:e.tag_name,target:e.target_commitish,name:e.name,body:e.body,draft:e.draft,prerelease:e.prerelease,
immutable:e.immutable??!1,url:e.html_url,uploadUrl:e.upload_url,assets:e.assets})),_=r.Ikc({
number:r.aig().int().positive(),id:s,state:r.k5n(["open","closed"]),merged:r.zMY().optional(),
merged_at:r.YjP().nullable(),title:r.YjP(),body:i,head:r.Ikc({sha:a,repo:r.Ikc({id:s}).nullable()}),base:r.Ikc({
ref:r.YjP(),sha:a}),user:l.nullable(),labels:r.YOg(r.Ikc({name:r.YjP()})),assignees:r.YOg(l).nullish(),
requested_reviewers:r.YOg(l).nullish(),requested_teams:r.YOg(r.Ikc({slug:r.YjP()})).nullish(),milestone:r.Ikc({
number:r.aig().int().positive()}).nullable(),html_url:r.YjP()}).transform(e=>({number:e.number,id:e.id,state:e.state,
merged:e.merged??null!==e.merged_at,title:e.title,body:e.body,headSha:e.head.sha,headRepositoryId:e.head.repo?.id??null,
baseRef:e.base.ref,baseSha:e.base.sha,author:e.user?.login??"",labels:e.labels.map(({name:e})=>e),
assignees:(e.assignees??[]).map(e=>e.login),reviewers:(e.requested_reviewers??[]).map(e=>e.login),
teamReviewers:(e.requested_teams??[]).map(({slug:e})=>e),milestone:e.milestone?.number??null,url:e.html_url})),j=r.Ikc({
user:l.nullable(),state:r.YjP()}),Y=r.Ikc({path:r.YjP(),mode:r.YjP(),type:r.k5n(["blob","tree","commit"]),sha:a
}),P=r.Ikc({tree:r.YOg(Y),truncated:r.zMY()}),S=r.Ikc({sha:a,encoding:r.k5n(["base64","utf-8"]),content:r.YjP()
}).transform(({content:e,encoding:t})=>Buffer.from(e,"base64"===t?"base64":"utf8")),I=r.KCZ([r.YOg(r.L5J()).transform(()=>null),r.Ikc({
type:r.YjP(),sha:a,encoding:r.YjP().optional(),content:r.YjP().optional()})]),B=r.YOg(r.Ikc({name:r.YjP(),type:r.YjP()
})),E=r.Ikc({name:r.YjP(),commit:m}),T=r.Ikc({data:r.g1P(r.YjP(),r.L5J()).nullish(),errors:r.YOg(r.Ikc({
type:r.YjP().optional(),message:r.YjP(),path:r.YOg(r.KCZ([r.YjP(),r.aig()])).optional(),extensions:r.Ikc({
code:r.YjP().optional()}).optional()})).optional()})},86677:(e,t,n)=>{n.d(t,{a9:()=>userAgentOf,ef:()=>firstReads,
tO:()=>cachingReader,yj:()=>prefetch});var r=n(52533),s=n(12112),a=n(49737)
;function firstReads({facts:e,likelyDefault:t}){
const{mode:n,runId:s,runAttempt:a,environment:o,commitSha:i}=e,l=["",`/git/commits/${i}`,...null===t?[]:[`/rules/branches/${encoded(t)}?per_page=100&page=1`]]
;if("dry_run"===n){const e=null===t?[]:[`/commits/${encoded(`refs/heads/${t}`)}?per_page=1`]
;return[...l,...e,`/git/ref/${encoded(`heads/${r.jF}`)}`]}
return[...l,`/branches/${r.jF}`,`/actions/runs/${s}/approvals`,`/actions/runs/${s}/attempts/${a}`,`/environments/${encoded(o??"")}`,`/commits/${i}`,`/rules/branches/${r.jF}?per_page=100&page=1`]
}function encoded(e){
return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)}
const o="application/vnd.github.v3+json",userAgentOf=({actionVersion:e})=>`marketops-action/${e}`
;function prefetch(e,{facts:t,token:n,paths:r=[""]}){
const{owner:s,repo:i}=(0,a.v)(t.repository),l=new AbortController,c=`${e.hosts.api}/repos/${s}/${i}`,u={accept:o,
"user-agent":userAgentOf(t),authorization:`Bearer ${n}`},p=new Set,send=(t,n)=>{
const{promise:r,resolve:s}=Promise.withResolvers(),a=e.fetch(t,{...n,onSent:()=>s(void 0)})
;return a.catch(()=>s(void 0)),p.add(r),r.then(()=>p.delete(r)),a},d=new Map(r.map(e=>[c+e,send(c+e,{method:"GET",
headers:u,signal:l.signal})]));return{...e,sent:async()=>{await Promise.all(p)},
fetch:(e,t)=>((e,{method:t="GET",headers:n})=>{if("GET"!==t||n?.accept!==o)return;const r=d.get(e);return d.delete(e),r
})(e,t)??send(e,t),drop:()=>{d.size>0&&l.abort(new Error("nobody asked for it"))}}}const i=/^[0-9a-f]{40}$/,l={
repository:()=>!0,commit:([,e])=>i.test(String(e)),tagObject:()=>!0,tree:()=>!0,blob:()=>!0},c=2e3
;function cachingReader(e,t){const n=new Map,r=intercepted(e,(e,t,r)=>!0===l[e]?.(t)?(0,
s.HK)(n,keyOf(e,t).toLowerCase(),r):r());return Object.assign(Object.create(r),{prefetch:e=>{const n=t()+c,a=new Map
;let o=!1;const i=intercepted(r,(e,t,n)=>{const r=(0,s.NN)(n());return a.set(keyOf(e,t),r),r});return(0,s.NN)(e(i)),{
reader:intercepted(r,(e,r,s)=>{const i=keyOf(e,r),l=o||t()>n?void 0:a.get(i);return a.delete(i),
void 0===l?s():l.catch(s)}),end:()=>o=!0}}})}const keyOf=(e,t)=>`${e} ${JSON.stringify(t)}`;function intercepted(e,t){
return new Proxy(e,{get(e,n){const r=Reflect.get(e,n,e)
;return"function"!=typeof r?r:(...s)=>t(n,s,()=>Reflect.apply(r,e,s))}})}},9649:(e,t,n)=>{n.r(t),n.d(t,{
createReader:()=>createReader,whole:()=>whole});var r=n(27597),s=n(73221),a=n(12112),o=n(56615),i=n(86677),l=n(49737)
;const c=30,u=["github_forbidden"],p=/^[0-9a-f]{40}$/,assetsOf=(e,t,n=0)=>e.list("GET /releases/{release_id}/assets",{
release_id:t},o.LY,n);async function whole(e,t){return t.assets.length<c?t:{...t,assets:await assetsOf(e,t.id)}}
function createReader(e,t=Date.now){const at=t=>(0,l.G)(e,t),treeLevel=(e,t,n)=>at(e).read("GET /git/trees/{tree_sha}",{
tree_sha:t,...n?{recursive:"1"}:{}},o.B2),walk=async(e,t,n)=>{const{tree:r,truncated:a}=await treeLevel(e,t,!1)
;if(a)throw(0,s.J5)("github_error",`GitHub does not list a directory of ${e} in full: it is too large.`);const o=[]
;for(const t of r){const r=`${n}${t.path}`;o.push({...t,path:r}),"tree"===t.type&&o.push(...await walk(e,t.sha,`${r}/`))
}return o},n=(0,i.tO)({repository:e=>at(e).read("GET ",{},o.Jk),blob:(e,t)=>at(e).read("GET /git/blobs/{file_sha}",{
file_sha:t},o.av),commit:async(e,t)=>p.test(t)?((e,t)=>(0,s.Xd)(at(e).read("GET /git/commits/{commit_sha}",{commit_sha:t
},o.om)))(e,t):(0,s.Xd)(at(e).read("GET /commits/{ref}",{ref:t,per_page:1},o.cd),["not_found","validation_failed"]),
async ref(e,t){const n=await(0,s.Xd)(at(e).read("GET /git/ref/{ref}",{ref:t},o.KR));if(null===n)return null
;if(n.name!==`refs/${t}`)throw(0,s.W)(`asked for refs/${t}, GitHub told ${n.name}`);return{sha:n.sha,type:n.type}},
async refBelow(e,t){const n=await at(e).read("GET /git/matching-refs/{ref}",{ref:`${t}/`},o.DY);return n[0]?.name??null
},tagObject:(e,t)=>at(e).read("GET /git/tags/{tag_sha}",{tag_sha:t},o.aS),async compare(e,t,n){
const{status:r}=await at(e).read("GET /compare/{basehead}",{basehead:`${t}...${n}`,per_page:1},o.my);return r},
async releases(e,t){const n=await at(e).list("GET /releases",{},o._r);return{
found:(await Promise.all(n.filter(e=>e.tag===t).map(t=>whole(at(e),t)))).sort((e,t)=>BigInt(e.id)<BigInt(t.id)?-1:1),
full:n.filter(({draft:e,prerelease:t})=>!e&&!t).map(e=>e.tag)}},async release(e,t,n=0){const r=n<c?null:(0,
a.NN)(assetsOf(at(e),t,n)),i=await(0,s.Xd)(at(e).read("GET /releases/{release_id}",{release_id:t},o._r))
;return null===i?null:null===r?whole(at(e),i):{...i,assets:await r}},async pullRequests(e,t,r){const{owner:s}=(0,
l.v)(e),[a,i]=await Promise.all([n.repository(e),at(e).list("GET /pulls",{state:"all",head:`${s}:${t}`,base:r,
sort:"created",direction:"desc"},o.VV)])
;return i.filter(({headRepositoryId:e,baseRef:t})=>e===a.id&&t===r).sort((e,t)=>t.number-e.number)},
pullRequest:(e,t)=>(0,s.Xd)(at(e).read("GET /pulls/{pull_number}",{pull_number:t},o.VV)),async reviewedBy(e,t){
const n=await at(e).list("GET /pulls/{pull_number}/reviews",{pull_number:t},o.NQ)
;return[...new Set(n.flatMap(({user:e,state:t})=>null===e||"PENDING"===t?[]:[e.login]))]},has:t=>(0,s.Xd)((0,
s.Xd)(e.read(`GET ${t}`,{},o.s6)).then(e=>null!==e),u),async query(e,t,n){const a=r.Ikc({data:n.nullable().catch(null)})
;return(await(0,s.Xd)(at(e).query(t,{},a),u))?.data??null},list:(e,t,n)=>at(e).list(`GET ${t}`,{},n),async tree(e,t){
const{tree:n,truncated:r}=await treeLevel(e,t,!0);return r?walk(e,t,""):n},async file(e,t,r){const a=await(0,
s.Xd)(at(e).read("GET /contents/{path}",{path:t,ref:r},o.NJ));if(null===a)return null;if("file"!==a.type)throw(0,
s.W)(`${t} of ${e} is a ${a.type}, not a file`)
;return"base64"===a.encoding&&void 0!==a.content?Buffer.from(a.content,"base64"):n.blob(e,a.sha)}},t);return n}}};
