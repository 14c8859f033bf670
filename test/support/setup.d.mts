/** Types of setup.mjs for the tests. */
export declare const ROOT: string;
export declare function dependenciesFit(root?: string): boolean;
export declare function findChromium(): string | null;
