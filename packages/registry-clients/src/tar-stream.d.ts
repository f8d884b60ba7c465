declare module 'tar-stream' {
  interface Entry extends AsyncIterable<Uint8Array> {
    readonly header: { readonly name: string; readonly size: number; readonly type: string };
    resume(): void;
  }
  export function extract(): NodeJS.WritableStream & AsyncIterable<Entry>;
}
