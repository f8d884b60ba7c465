export const id=6316;export const ids=[6316,7915];export const modules={76311:(e,n,t)=>{t.d(n,{Cd:()=>m,KR:()=>c,
X$:()=>p,o7:()=>d});var s=t(77598),r=t(55543),a=t(74296),o=t(19523)
;const i=/^mok1_([A-Za-z0-9_-]{43})([0-9a-f]{8})$/,u="marketops/v1",l=Buffer.from("302e020100300506032b657004220420","hex")
;function c(e){return`mok1_${Buffer.from(e).toString("base64url")}${h(e)}`}function p(e){return c(e(32))}const h=e=>(0,
r.sc)(e).subarray(0,4).toString("hex");function d(e,n){const[,t,r]=i.exec(e)??[],o=Buffer.from(t??"","base64url")
;if(!(32===o.length&&o.toString("base64url")===t)||!(0,
s.timingSafeEqual)(Buffer.from(h(o)),Buffer.from(r??"")))throw new a.NL("key_invalid",`${n} is not a MarketOps key, or not a whole one (56 characters, the last 8 a checksum). Make one with \`marketops keygen\` and store it whole as a secret of the protected environment.`)
;return o}function m(e,n,t){const r=(n,t)=>Buffer.from((0,s.hkdfSync)("sha256",e,u,n,t)),i=(0,
s.createSecretKey)(r(`receipt-hmac:${n}`,32)),c=(0,s.createPrivateKey)({key:Buffer.concat([l,r(`ed25519:${n}`,32)]),
format:"der",type:"pkcs8"}),p=(0,o.z5)((0,o.T2)(t,function(e){const{x:n}=(0,s.createPublicKey)(e).export({format:"jwk"})
;return Buffer.from(n??"","base64url")}(c)))
;if(null===p)throw new a.NL("key_invalid",`No verifier key can be named for the origin ${t}.`);return{
keyId:r("key-id",8).toString("hex"),vkey:p,hmac:e=>(0,s.createHmac)("sha256",i).update(e).digest(),sign:e=>(0,
s.sign)(null,e,c)}}},97915:(e,n,t)=>{t.r(n),t.d(n,{readingClient:()=>o,tokenOf:()=>a});var s=t(83323),r=t(9582)
;const a=({env:e})=>e.GH_TOKEN||e.GITHUB_TOKEN||null;function o(e,n){return(0,r.U)({apiUrl:n,token:a(e),mode:"dry_run",
clock:Date.now,env:e.env,retries:1,userAgent:`marketops-cli/${s.Y}`})}},71604:(e,n,t)=>{t.d(n,{R:()=>r});var s=t(74296)
;function r(e){if(e.startsWith("-"))throw(0,s.Wp)(`--remote ${e} is no name of a remote.`)}},58080:(e,n,t)=>{
function s(e){
return e.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)
}t.d(n,{g:()=>s})},77412:(e,n,t)=>{t.d(n,{K:()=>u});var s=t(31421),r=t(57975),a=t(74296),o=t(97359);const i=(0,
r.promisify)(s.execFile);async function u(e,n){const t=async(...n)=>(await i("git",["-C",e,...n],{encoding:"utf8"
})).stdout.trimEnd();let s;try{s=await t("rev-parse","--show-toplevel")}catch(n){const t=(0,
a.bD)(n).trim().split("\n").at(-1)??""
;throw new a.NL("not_a_clone",`${e} is no git work tree (${t}). Run this in a clone.`)}
const r=await t("remote","get-url",n).catch(()=>null),u=null===r?null:(0,o.M8)(r)
;if(null===u)throw new a.NL("remote_unknown",`The remote ${n} of ${s} is ${null===r?"not there":"no repository on a GitHub"}. Add it (git remote add origin https://github.com/OWNER/NAME), or name another with --remote.`)
;return{root:s,remote:u}}},67058:(e,n,t)=>{t.d(n,{Qb:()=>u,XC:()=>c,R8:()=>p});var s=t(62564),r=t(14182)
;const a="# What .marketops/operations.yml lists is planned, approved as planned, shipped and verified.\nname: release\non:\n  pull_request: { paths: [.marketops/operations.yml] }\n  push: { branches: [main], paths: [.marketops/operations.yml] }\n  workflow_dispatch:\npermissions: {}\nconcurrency: { group: 'release-${{ github.ref }}', cancel-in-progress: \"${{ github.event_name == 'pull_request' }}\" }\n\njobs:\n  plan:\n    name: Plan\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n    permissions:\n      contents: read # the checkout, and what is published already\n      actions: read # the environment's protection\n      pull-requests: write # one comment that shows the plan\n    outputs:\n      digest: ${{ steps.plan.outputs.plan-digest }}\n      files: ${{ steps.files.outputs.artifact-id }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with: { persist-credentials: false }\n      - run: mkdir -p build && git archive --output=build/source.tar.gz HEAD # yours: whatever leaves its files in build/\n      - id: files\n        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with: { name: 'build-${{ github.run_attempt }}', path: build/, retention-days: 35 }\n      - id: plan\n        uses: org/marketops-action@v1\n        with: { comment: true, retention-days: 35 } # an approval is waited for 30 days\n\n  ship:\n    name: Ship\n    if: github.event_name != 'pull_request'\n    needs: plan\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n    environment: production # holds the key, and waits for its reviewers\n    permissions:\n      contents: write # tags, releases and the ledger branch\n      actions: read # who approved this run\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with: { persist-credentials: false }\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with: { artifact-ids: '${{ needs.plan.outputs.files }}', path: build, merge-multiple: true }\n      - uses: org/marketops-action@v1\n        with:\n          mode: prod\n          environment: production\n          hmac-key: ${{ secrets.MARKETOPS_HMAC_KEY }}\n          expected-plan-digest: ${{ needs.plan.outputs.digest }}\n          retention-days: 90\n          verify: true\n",o="# Governed publishing in one workflow: .github/workflows/release.yml\n#\n#   pull request: build → plan → comment              nothing is published\n#   main:         build → plan → approval → ship → proof\n#\n# What is published is listed in .marketops/operations.yml. A pull request that changes that file proposes a release;\n# merging it plans the release, and a reviewer of the environment `production` approves exactly that plan.\nname: release\n\non:\n  pull_request:\n    paths: [.marketops/operations.yml]\n  push:\n    branches: [main]\n    paths: [.marketops/operations.yml]\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  # A newer commit makes the plan of a pull request stale. What is being published is never cut off.\n  cancel-in-progress: ${{ github.event_name == 'pull_request' }}\n\njobs:\n  # Built once: plan and ship get the same files, and the plan's digest covers every byte of them.\n  build:\n    name: Build\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n    permissions:\n      contents: read # the checkout\n    outputs:\n      files: ${{ steps.files.outputs.artifact-id }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      # Yours goes here: whatever leaves its files in build/.\n      - run: |\n          mkdir -p build\n          git archive --prefix=source/ --output=build/source.tar.gz HEAD\n          cd build && sha256sum source.tar.gz > SHA256SUMS\n      - id: files\n        uses: actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0\n        with:\n          name: build-${{ github.run_attempt }}\n          path: build/\n          if-no-files-found: error\n          retention-days: 35 # a job waits for its approval for at most 30 days\n\n  plan:\n    name: Plan\n    needs: build\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read # the checkout, and what is published already\n      actions: read # the environment's protection: what prod would refuse is told before somebody approves\n    outputs:\n      digest: ${{ steps.plan.outputs.plan-digest }}\n      proof: ${{ steps.plan.outputs.artifact-id }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.build.outputs.files }}\n          merge-multiple: true\n          path: build\n      - id: plan\n        uses: org/marketops-action@v1\n        with:\n          retention-days: 35\n\n  # A job of its own, so that the one that runs the pull request's files can write nothing.\n  comment:\n    name: Comment\n    if: ${{ !cancelled() && github.event_name == 'pull_request' }} # also when planning failed: an older plan must not stay\n    needs: plan\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      pull-requests: write # one comment that shows the plan\n    steps:\n      - if: needs.plan.outputs.proof != ''\n        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.plan.outputs.proof }}\n          merge-multiple: true\n          path: plan\n      - uses: org/marketops-action/comment@v1\n        with:\n          path: ${{ needs.plan.outputs.proof != '' && 'plan' || '' }}\n\n  ship:\n    name: Ship\n    if: github.event_name != 'pull_request'\n    needs: [build, plan]\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n    environment: production # holds the key, and waits for its reviewers\n    permissions:\n      contents: write # tags, releases and the ledger branch\n      actions: read # who approved this run\n      # pull-requests: write # with operations of the kind open_pr\n    outputs:\n      proof: ${{ steps.ship.outputs.artifact-id }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.build.outputs.files }}\n          merge-multiple: true\n          path: build\n      - id: ship\n        uses: org/marketops-action@v1\n        with:\n          mode: prod\n          environment: production\n          hmac-key: ${{ secrets.MARKETOPS_HMAC_KEY }}\n          expected-plan-digest: ${{ needs.plan.outputs.digest }}\n          retention-days: 90\n\n  # What anybody can do with the downloaded proof, done once here: without the key, and without the right to write.\n  proof:\n    name: Verify the proof\n    needs: ship\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    permissions:\n      contents: read # .marketops/trusted-keys of the default branch\n    steps:\n      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1\n        with:\n          artifact-ids: ${{ needs.ship.outputs.proof }}\n          merge-multiple: true\n          path: proof\n      - uses: org/marketops-action/verify@v1\n        with:\n          path: proof\n",i="# Governed publishing on GitHub Enterprise Server: .github/workflows/release.yml\n#\n# Plans on pull requests; ships when somebody starts it by hand and a reviewer of the environment approves. The server\n# takes no artifacts from these actions: the proof lies on the runner, and is kept as you keep files.\nname: release\n\non:\n  pull_request:\n    paths: [.marketops/operations.yml]\n  workflow_dispatch:\n\npermissions: {}\n\nconcurrency:\n  group: release-${{ github.ref }}\n  cancel-in-progress: ${{ github.event_name == 'pull_request' }}\n\njobs:\n  plan:\n    name: Plan\n    runs-on: ubuntu-24.04\n    timeout-minutes: 15\n    permissions:\n      contents: read # the checkout, and what is published already\n      actions: read # the environment's protection: what prod would refuse is told before somebody approves\n      pull-requests: write # one comment that shows the plan\n    outputs:\n      digest: ${{ steps.plan.outputs.plan-digest }}\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - id: plan\n        uses: org/marketops-action@v1\n        with:\n          artifact-name: ''\n          comment: true\n\n  ship:\n    name: Ship\n    if: github.event_name != 'pull_request'\n    needs: plan\n    runs-on: ubuntu-24.04\n    timeout-minutes: 30\n    environment: production # holds the key, and waits for its reviewers\n    permissions:\n      contents: write # tags, releases and the ledger branch\n      actions: read # who approved this run\n    steps:\n      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1\n        with:\n          persist-credentials: false\n      - uses: org/marketops-action@v1\n        with:\n          mode: prod\n          environment: production\n          hmac-key: ${{ secrets.MARKETOPS_HMAC_KEY }}\n          expected-plan-digest: ${{ needs.plan.outputs.digest }}\n          artifact-name: ''\n          verify: true\n",u=["merge","tag","dispatch"],l=".marketops/operations.yml",c=".github/workflows/release.yml"
;function p(e){
return new Map([[l,h(e,"operations")+d(e)],[r.l$,h(e,"policy")+m(e)],[r.Z,g(e)],[c,w(e)],[".marketops/.gitignore","rehearsal/\n"],...null===e.approvers?[]:[[r.jJ,e.approvers]]])
}function h({action:e},n){const[t="",s=""]=e.split("@")
;return`# yaml-language-server: $schema=${`https://raw.githubusercontent.com/${t}/${s}/schemas/${n}.schema.json`}\n`}
function d({project:e,trigger:n}){
const{name:t,prefix:s,version:r,because:a,buildFolder:o,changelog:i}=e,u="tag"===n,l=f(u?"{{ ref_name }}":`${s}{{ version }}`),c=u?"{{ ref_name }}":f(`${t??"Version"} {{ version }}`),p=u?"the tag that is pushed":r,h=null===i?`    body: ${f(u?"What is new in {{ tag }}.":"What is new in version {{ version }}.")}\n`:`    body_file: ${f(i)}\n    body_section: ${f(u?"{{ tag }}":"{{ version }}")}\n`
;return`# What is to be published. Nothing is, until ${u?"a tag is pushed and ":""}a person approved exactly this.\nversion: 1\n${u?"":`variables:\n  version: ${f(r)} # ${a}\n`}operations:\n${u?"":`  - id: tag\n    kind: tag_repo\n    tag: ${l}\n    message: ${c}\n\n`}  - id: release\n    kind: publish_release\n    tag: ${u?`${l} # ${p}`:l}\n    name: ${u?f(c):c}\n${h}${!/-/.test(r)||e.dated||u?"":"    prerelease: true\n"}    # Files to publish with it: those that the workflow makes, or any that are committed.\n    # assets:\n    #   - ${o}/*\n${u?"":"    depends_on: [tag]\n"}`
}function m({preset:e,trigger:n,defaultBranch:t,environment:r,project:a,team:o}){
const{prefix:i,version:u,dated:l}=a,c="strict"!==e||u.startsWith("0.")?"0.1.0":"1.0.0",p=l?`['${i}20*']`:`[{ semver: '>=${c}', prefix: ${f(i)} }]`,h=s.fG[e].replace("environment: production",`environment: ${f(r)}`).replace(/\{ slug: your-org.*\}/,e=>void 0===o?e:`{ slug: ${o.name}, id: ${o.id} }`).replaceAll("environments: [production]",`environments: [${f(r)}]`).replaceAll(/\[\{ semver: '>=[\d.]+', prefix: v \}\]/g,p).replaceAll("['v*']","v"!==i||l?p:"['v*']").replaceAll("'v*-*'",`'${i}*-*'`).replace("v"===i?/(?!)/:/^ {2}- id: floating-tags\n(?: {4}.*\n)+/m,""),d={
merge:null,tag:"push",dispatch:"workflow_dispatch"
}[n],m=null===d?"strict"===e?"[push, workflow_dispatch]":null:`[${d}]`,g=null===m?h:h.replace(/events: \[(?:push, )?workflow_dispatch\]/g,`events: ${m}`),w="strict"===e?"":"\n      target_on_default_branch: true",b=`refs/tags/${i}*`
;return("tag"!==n?g:g.replace(/refs: \[refs\/heads\/main.*\](?=\n {6}tags:)/g,`refs: ['${b}']${w}`).replace(/ref: refs\/heads\/main\b/g,`ref: '${b}'`).replace(/reason: Versions are (?:tagged and )?released from .*/,"reason: Versions of main are released by their tags")).replaceAll("refs/heads/main",`refs/heads/${t}`).replaceAll("pull_request_bases: [main]",`pull_request_bases: [${t}]`)
}function f(e){
return/^(?:[A-Za-z](?:[\w./@* -]|\{\{ \w+ \}\})*|\d+\.\d+\.\d[\w.+-]*)(?<! )$/.test(e)&&!/^(?:true|false|null|yes|no|on|off)$/i.test(e)?e:/['\p{Cc}]/u.test(e)?JSON.stringify(e):`'${e}'`
}function g({vkey:e}){
return`# Public halves of the keys that may sign for this repository, one a line. To replace one, list both for a while.\n${e}\n`
}function w(e){
const{action:n,defaultBranch:t,environment:s,trigger:r,enterpriseServer:u,explicit:l,project:c}=e,[p="",h=""]=n.split("@"),d=(u?i:l?o:a).replace(/(?<=uses: )org\/marketops-action(.*)@v1$/gm,(e,n)=>`${p}${n}@${h}`).replaceAll("environment: production",`environment: ${f(s)}`).replace("environment `production`",`environment \`${s}\``).replace("branches: [main]",`branches: [${t}]`).replaceAll(/\bbuild\/|(?<=path: |mkdir -p |cd )build\b/g,e=>e.replace("build",c.buildFolder))
;if("merge"===r)return d;if("dispatch"===r)return d.replace(/^ {2}push:.*\n(?: {4}.*\n)*/m,"")
;const m=`on:\n  push: { tags: [${f(`${c.prefix}*`)}] }\n`
;return d.replace(/^on:\n(?: {2}.*\n)+/m,m).replace(/^ +(?:pull-requests: write|if: github\.event_name != ).*\n|comment: true, /gm,"").replace(/(cancel-in-progress: ).*?(?= \}$|$)/m,"$1false")
}},47627:(e,n,t)=>{t.d(n,{$:()=>d,n:()=>h})
;var s=t(51455),r=t(76760),a=t(76311),o=t(74296),i=t(19523),u=t(14182),l=t(67058),c=t(97359)
;const p=/^[A-Za-z0-9][\w./-]*$/;async function h(e){
const{clone:n,repository:t,random:h,owners:f,...g}=e,{server:w}=n.remote
;if(!p.test(t.defaultBranch))throw new o.NL("branch_name_unfit",`The default branch ${JSON.stringify(t.defaultBranch)} has a name that these files cannot hold as it is. Write them by hand, with the name in quotes.`)
;const b=(0,a.X$)(h),v=(0,a.Cd)((0,a.o7)(b,"the new key"),t.id,(0,i.yv)(w,t.id)),y=(0,l.R8)({...g,
defaultBranch:t.defaultBranch,vkey:v.vkey.text,enterpriseServer:(0,c.vh)(w)}),$=[],k=[];for(const[e,t]of y){(await m((0,
r.join)(n.root,e),t)?$:k).push(e)}const _=await async function(e,n){const t=await Promise.all(d.map(n=>(0,
s.readFile)((0,r.join)(e,n),"utf8").catch(()=>null))),a=t.findIndex(e=>null!==e),o=(0,r.join)(e,d[Math.max(a,0)]??"")
;if((await(0,s.lstat)(o).catch(()=>null))?.isSymbolicLink()||t.some(e=>e?.includes(".marketops/")))return null
;const i=null===n?"# /.marketops/ @YOUR-ORG/YOUR-TEAM":`/.marketops/ ${n}`;return await(0,s.mkdir)((0,r.dirname)(o),{
recursive:!0}),await(0,s.appendFile)(o,`${-1===a?"":"\n"}# What is published, and under which rules\n${i}\n`),(0,
r.relative)(e,o)}(n.root,f);return null!==_&&$.push(_),{written:$,kept:k,secret:$.includes(u.Z)?b:null}}
const d=[".github/CODEOWNERS","CODEOWNERS","docs/CODEOWNERS"];async function m(e,n){await(0,s.mkdir)((0,r.dirname)(e),{
recursive:!0});try{return await(0,s.writeFile)(e,n,{flag:"wx"}),!0}catch(e){if("EEXIST"===e.code)return!1;throw e}}},
97359:(e,n,t)=>{t.d(n,{M8:()=>a,po:()=>i,vh:()=>u})
;const s=/^(?:[^@/\s]+@)?([^:/\s]+):(?!\/\/)(.+)$/,r=/^\/?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/;function a(e){
const n=function(e){if(!e.includes("://")){const[,n,t]=s.exec(e)??[];return void 0===n||void 0===t?null:{server:o(n),
path:t}}if(!URL.canParse(e))return null;const n=new URL(e);return"ssh:"===n.protocol||"git+ssh:"===n.protocol?{
server:o(n.hostname),path:n.pathname}:"https:"===n.protocol?{server:`https://${n.host}`,path:n.pathname
}:"http:"===n.protocol&&function(e){return/^(127\.0\.0\.1|\[::1\]|localhost)$/.test(e)}(n.hostname)?{server:n.origin,
path:n.pathname}:null}(e.trim()),[,t,a]=r.exec(n?.path??"")??[];return null===n||void 0===t||void 0===a||""===a?null:{
server:n.server,repository:`${t}/${a}`}}function o(e){
return`https://${"ssh.github.com"===e.toLowerCase()?"github.com":e.toLowerCase()}`}function i(e){
const{host:n}=new URL(e)
;return"github.com"===n?"https://api.github.com":n.endsWith(".ghe.com")?`https://api.${n}`:`${e}/api/v3`}function u(e){
const{host:n}=new URL(e);return"github.com"!==n&&!n.endsWith(".ghe.com")}},9582:(e,n,t)=>{t.d(n,{U:()=>A})
;var s=t(58500),r=t(57561),a=t(73221),o=t(27481),i=t(74296);function u(e,n,t){if(e instanceof a.y_)return e
;if(e instanceof Error&&e.cause instanceof a.y_)return e.cause
;const{request:s,response:r}=e??{},[o="GET",i=""]=n.split(" "),u="string"==typeof s?.url&&URL.canParse(s.url)?new URL(s.url):null,l="alone"===h(r?.data)
;return(0,a.L8)({method:"string"==typeof s?.method?s.method:o,path:null===u?i:u.pathname,
status:l?429:"number"==typeof r?.status?r.status:null,headers:r?.headers??{},data:l?{
message:"GraphQL rate limit exceeded"}:r?.data,reason:m(e),redact:t})}function l(e){
const{data:n}=e,t=(d(n)&&Array.isArray(n.errors)?n.errors:[]).some(e=>d(e)&&/Something went wrong while executing your query/.test(String(e.message)))
;if(t||null!==h(n))throw Object.assign(new Error(t?"GitHub broke off":"GraphQL rate limit"),{response:e});return e}
function c(e){const{response:n}=e??{},t=n?.headers??{},s=t["retry-after"]
;if(!(void 0===s&&("0"===t["x-ratelimit-remaining"]||200===n?.status))||/\bsecondary rate\b/i.test((0,i.bD)(e)))return{
seconds:Number(s)||p,isSecondary:!0};const r=Number(t["x-ratelimit-reset"]??0);return{
seconds:Math.max(Math.ceil(r-Date.now()/1e3)+1,0),isSecondary:!1}}const p=60;function h(e){
if(!d(e)||!Array.isArray(e.errors))return null;const n=e.errors.filter(e=>d(e)&&"RATE_LIMITED"===e.type)
;if(0===n.length)return null;const t=d(e.data)?Object.values(e.data):[]
;return n.some(({path:e})=>Array.isArray(e)&&e.length>1)||t.some(e=>null!==e)?"beside a result":"alone"}
const d=e=>"object"==typeof e&&null!==e;function m(e){
const n=e instanceof Error&&e.cause instanceof Error?e.cause:null,t=n?.cause instanceof Error?n.cause:n,s=[(0,
i.bD)(e),null===t?"":(0,i.bD)(t)].filter(e=>""!==e);return[...new Set(s)].join(": ")}var f=t(31964)
;const g=new Set(["POST /repos/{owner}/{repo}/releases","POST /repos/{owner}/{repo}/pulls","POST /repos/{owner}/{repo}/pulls/{pull_number}/requested_reviewers","POST /repos/{owner}/{repo}/issues/{issue_number}/comments"])
;class Pace{#e;#n;#t;#s=[];#r=10;#a=0;#o=0;constructor({periodMs:e,cancelled:n,log:t}){this.#e=t,this.#n=w(20,e,n),
this.#t=w(1,3*e,n)}async run(e,n){/^(?:GET|HEAD) /.test(e)||await this.#n(),g.has(e)&&await this.#t(),
this.#a>=this.#r?await new Promise(e=>this.#s.push(e)):this.#a++;try{return await n()}finally{this.#a--,this.#i()}}
cut(){this.#u(Math.max(1,Math.floor(this.#r/2)))}answered(){this.#r<10&&++this.#o>=50&&this.#u(this.#r+1)}#u(e){
this.#o=0,e!==this.#r&&(this.#r=e,this.#e(`GitHub's secondary rate limit: ${e} requests at once`),this.#i())}#i(){
for(;this.#a<this.#r;){const e=this.#s.shift();if(void 0===e)return;this.#a++,e()}}}function w(e,n,t){let r=0
;return async()=>{const a=performance.now();r=Math.max(r,a-e*n)+n,r<=a||t.aborted||await(0,s.setTimeout)(r-a,void 0,{
signal:t}).catch(()=>{})}}var b=t(36013);function v(){
return(0,a.J5)("cancelled","The job was cancelled before this was sent. Run again.")}const y=3,$=2,k=120,_=1e3,S=1e3
;function A(e){
const{token:n,log:t=()=>{},cancelled:i=(new AbortController).signal}=e,p="prod"!==e.mode,h=e.transport??(0,
b.g2)(e),{hosts:d}=h,m=(0,
o.c)(e.env??{},d.isLoopback),{secondMs:g}=m,w=e=>null===n||""===n?e:e.replaceAll(n,"***"),A=new Pace({
periodMs:m.pacingMs??e.writePacingMs??S,cancelled:i,log:t}),q=r.E.defaults({baseUrl:d.api,headers:{
"user-agent":e.userAgent??"marketops-action",...null===n?{}:{authorization:`token ${n}`}},request:{fetch:h.fetch,log:{
...console,warn:t}}}),x=(n,r,o=!1)=>async function(e,n,t){if(e.aborted&&n)throw v()
;const s=new AbortController,r=Promise.withResolvers();let a=n;const o=()=>{if(!a)return;const e=v();s.abort(e),
r.reject(e)};e.addEventListener("abort",o);try{const e=t({signal:s.signal,onWait:()=>a=!0,onSend:()=>a=!1})
;return await Promise.race([e,r.promise])}finally{e.removeEventListener("abort",o)}}(i,o,o=>(async(n,r,o)=>{
const[h=""]=n.split(" "),{signal:d,onSend:m,onWait:f}=o;p&&!(0,b.P4)(r)&&(0,b.FS)(h,n);for(let o=0,p=0,b=0;;)try{
const e=await A.run(n,()=>(d.throwIfAborted(),m(),q(n,{...r,request:{signal:d}})));return A.answered(),l(e)}catch(r){
const l=u(r,n,w);if("rate_limited"===l.code){const{seconds:e,isSecondary:n}=c(r);if(n&&A.cut(),p+=e,
++o>$||p>k||i.aborted)throw l;f(),t(`GitHub's rate limit: waiting ${e} s, as it asks`),await(0,
s.setTimeout)(e*g,void 0,{signal:d})}else{if(!((0,a.H9)(h)&&E(l)&&++b<=(e.retries??y)))throw l;await(0,
s.setTimeout)(b**2*g,void 0,{signal:d})}}})(n,r,o)),P=(e,n,t)=>{const s=e.safeParse(n);if(s.success)return s.data
;const r=s.error.issues[0]?.path.map(String).join(".")??""
;throw(0,a.Yb)(`${t}: the answer lacks what was expected${""===r?"":` at ${r}`}`)
},M=e=>async(n,t,s)=>P(s,(await x(n,t,e)).data,n),O=(e,n,t)=>async s=>{const{headers:r,data:a}=await x(e,{...n,
per_page:f.EK,page:s}),{link:o}=r;return{items:P(t.array(),a,e),link:void 0===o?null:String(o)}},T=e=>(0,
a.Yb)(`${e}: more than ${_} pages`);return{readOnly:p,read:M(!1),write:M(!0),async list(e,n,t,s){const r=await(0,
f.n4)(O(e,n,t),_,s);if(null!==r)return r;throw T(e)},async*pages(e,n,t){try{yield*(0,f.vg)(O(e,n,t),_)}catch(n){
throw n instanceof RangeError?T(e):n}},async graphql(e,n,t){const{data:s}=await x(`POST ${d.graphql}`,{query:e,
variables:n});return P(t,s,"POST /graphql")},async query(e,n,t){if(!(0,b.P4)({query:e}))throw new Error("a query")
;for(let s=1;;s++)try{const{data:s}=await x(`POST ${d.graphql}`,{query:e,variables:n});return P(t,s,"POST /graphql")
}catch(e){if(!(e instanceof a.y_&&"ambiguous"===e.certainty)||s>y)throw e;await this.pause(s**2*S)}},
serverClock:h.serverClock,async pause(e){await(0,s.setTimeout)(e*g/S,void 0,{signal:i}).catch(()=>{})}}}
function E({status:e,certainty:n}){return"ambiguous"===n&&(null===e||e>=500)}},31964:(e,n,t)=>{t.d(n,{EK:()=>s,n4:()=>r,
vg:()=>a});const s=100;async function r(e,n,t=0){const r=Math.min(n,Math.floor(t/s)+1),a=await Promise.all(Array.from({
length:r},(n,t)=>e(t+1)));for(;;){const t=a.at(-1);if(!o(t))return a.flatMap(({items:e})=>e)
;const s=a.length+1,r=Math.max(s,i(t)??s);if(r>n)return null;const u=Array.from({length:r-s+1},(e,n)=>s+n)
;a.push(...await Promise.all(u.map(e)))}}async function*a(e,n){for(let t=1;t<=n;t++){const n=await e(t)
;if(yield n.items,!o(n))return}throw new RangeError(`more than ${n} pages`)}function o({items:e,link:n}){
return null===n?e.length===s:/rel="next"/.test(n)}function i({link:e}){
const[,n]=/<[^>]*\?([^>]*)>;\s*rel="last"/.exec(e??"")??[],t=Number(new URLSearchParams(n??"").get("page"))
;return Number.isSafeInteger(t)&&t>0?t:null}}};
