/** The package's version; a test holds it equal to package.json, which a bundle does not carry along. */
export const version = '0.1.0';
