/** A calendar day as `YYYY-MM-DD` (GB/T 7408, ISO 8601). It has no time and no zone, so nothing can move it. */
export type Day = string & { readonly day: unique symbol };
