// In the bundle this is `@typespec/ts-http-runtime/internal/policies` (@azure/storage-blob) without its care for forms, of which none
// is sent: to find that a body is no FormData it asks for that class, and Node loads its undici.
export * from '../../node_modules/@typespec/ts-http-runtime/dist/esm/policies/internal.js';

export const formDataPolicy = () => ({ name: 'formDataPolicy', sendRequest: (request, next) => next(request) });
