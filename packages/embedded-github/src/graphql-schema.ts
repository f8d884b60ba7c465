import { buildSchema } from 'graphql/utilities/buildASTSchema.js';

/** The part of GitHub's schema that is answered here: https://docs.github.com/graphql/overview/public-schema */
export const SCHEMA = buildSchema(`
  scalar Base64String
  scalar DateTime
  scalar GitObjectID
  scalar GitRefname
  scalar URI

  type Query {
    viewer: User!
    rateLimit: RateLimit
    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository
  }
  type Mutation {
    updateRefs(input: UpdateRefsInput!): UpdateRefsPayload
    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
  }

  type RateLimit { limit: Int!, cost: Int!, remaining: Int!, used: Int! }
  interface RepositoryOwner { login: String!, id: ID! }
  type User implements RepositoryOwner { login: String!, id: ID!, databaseId: Int }
  type GitActor { user: User }
  type Organization implements RepositoryOwner { login: String!, id: ID! }
  type Repository {
    id: ID!
    databaseId: Int
    name: String!
    nameWithOwner: String!
    isPrivate: Boolean!
    isArchived: Boolean!
    url: URI!
    owner: RepositoryOwner!
    defaultBranchRef: Ref
    ref(qualifiedName: String!): Ref
    refs(refPrefix: String!, first: Int, after: String): RefConnection
    release(tagName: String!): Release
    object(oid: GitObjectID, expression: String): GitObject
    hasDiscussionsEnabled: Boolean!
    discussionCategories(first: Int, after: String): DiscussionCategoryConnection!
  }
  type Release {
    id: ID!
    databaseId: Int
    tagName: String!
    tag: Ref
    tagCommit: Commit
    name: String
    description: String
    isDraft: Boolean!
    isPrerelease: Boolean!
    immutable: Boolean!
    releaseAssets(first: Int, after: String): ReleaseAssetConnection!
  }
  type ReleaseAsset { id: ID!, name: String!, contentType: String!, size: Int!, digest: String }
  type ReleaseAssetConnection { nodes: [ReleaseAsset], totalCount: Int!, pageInfo: PageInfo! }
  type DiscussionCategory { id: ID!, name: String!, slug: String! }
  type DiscussionCategoryConnection { nodes: [DiscussionCategory], totalCount: Int!, pageInfo: PageInfo! }
  type Ref { id: ID!, name: String!, prefix: String!, target: GitObject, refUpdateRule: RefUpdateRule }
  type RefUpdateRule { pattern: String!, requiredApprovingReviewCount: Int }
  interface GitObject { id: ID!, oid: GitObjectID! }
  type Blob implements GitObject {
    id: ID!
    oid: GitObjectID!
    text: String
    byteSize: Int!
    isBinary: Boolean
    isTruncated: Boolean!
  }
  type Tree implements GitObject { id: ID!, oid: GitObjectID!, entries: [TreeEntry!] }
  type TreeEntry { name: String!, path: String, mode: Int!, type: String!, oid: GitObjectID!, object: GitObject }
  type Commit implements GitObject {
    id: ID!
    oid: GitObjectID!
    message: String!
    repository: Repository!
    committedDate: DateTime!
    author: GitActor
    tree: Tree!
    parents(first: Int, after: String): CommitConnection!
    history(first: Int, after: String): CommitHistoryConnection!
    file(path: String!): TreeEntry
  }
  type RefConnection { nodes: [Ref], totalCount: Int!, pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean!, endCursor: String }
  type CommitConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }
  type CommitHistoryConnection { nodes: [Commit], totalCount: Int!, pageInfo: PageInfo! }
  type Tag implements GitObject { id: ID!, oid: GitObjectID!, name: String!, message: String, target: GitObject! }

  input UpdateRefsInput { clientMutationId: String, repositoryId: ID!, refUpdates: [RefUpdate!]! }
  input RefUpdate { name: GitRefname!, beforeOid: GitObjectID, afterOid: GitObjectID!, force: Boolean = false }
  type UpdateRefsPayload { clientMutationId: String }

  input CreateCommitOnBranchInput {
    clientMutationId: String
    branch: CommittableBranch!
    expectedHeadOid: GitObjectID!
    fileChanges: FileChanges
    message: CommitMessage!
  }
  input CommittableBranch { repositoryNameWithOwner: String, branchName: String }
  input FileChanges { additions: [FileAddition!] = [], deletions: [FileDeletion!] = [] }
  input FileAddition { path: String!, contents: Base64String! }
  input FileDeletion { path: String! }
  input CommitMessage { headline: String!, body: String = "" }
  type CreateCommitOnBranchPayload { clientMutationId: String, commit: Commit, ref: Ref }
`);
