/** All JSON of the protocol is canonical. */
export * from 'canonical-json/jcs';
