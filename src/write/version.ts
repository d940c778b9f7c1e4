/** Version of the program that stands in every record; a test holds it equal to package.json's. */
export const VERSION = '0.1.0';
export const NAME = 'saoluc';
