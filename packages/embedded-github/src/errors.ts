/** One entry of `errors` in a 422, as GitHub words it. */
export interface FieldError {
  readonly resource?: string;
  readonly field?: string;
  readonly code: string;
  readonly message?: string;
}

/** A refusal, thrown by a handler and answered as GitHub does: `{message, errors?, documentation_url, status}`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly errors: readonly FieldError[] | undefined;
  readonly headers: Record<string, string>;

  constructor(
    status: number,
    message: string,
    { errors, headers = {} }: Partial<Pick<ApiError, 'errors' | 'headers'>> = {},
  ) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  /** The body as it is sent. */
  body(): Record<string, unknown> {
    return {
      message: this.message,
      ...(this.errors === undefined ? {} : { errors: this.errors }),
      documentation_url: 'https://docs.github.com/rest',
      status: String(this.status),
    };
  }
}

/** 404, which is also the answer for what one may not see. */
export const notFound = (): ApiError => new ApiError(404, 'Not Found');

/** What was looked for, or the 404 where it is not there. */
export function there<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw notFound();
  return value;
}

/** 422 with a plain message. */
export const unprocessable = (message: string): ApiError => new ApiError(422, message);

/** 422 "Validation Failed" with its reasons. */
export const invalid = (...errors: FieldError[]): ApiError => new ApiError(422, 'Validation Failed', { errors });

export const MIB = 1024 * 1024;

/** What the API says of a blob above its limits. */
export const tooLarge = (status: 403 | 422, message: string): ApiError =>
  new ApiError(status, message, { errors: [{ resource: 'Blob', field: 'data', code: 'too_large' }] });

/** 422 for a body that does not have the shape the API describes. */
export const malformed = (reason: string): ApiError => unprocessable(`Invalid request.\n\n${reason}`);

/** 403 for a write to an archived repository. */
export const archived = (): ApiError => new ApiError(403, 'Repository was archived so is read-only.');

/** 403 in the words for app tokens. */
export const forbidden = (message = 'Resource not accessible by integration'): ApiError => new ApiError(403, message);

/** A failure of one field of a GraphQL answer, whose status is 200 all the same. */
export class FieldFailure extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}
