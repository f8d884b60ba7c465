/** A failure in the answer of a field; the answer is 200 all the same. */
export class FieldFailure extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}
