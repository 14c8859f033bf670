/** Types of build-demo.mjs for the tests. */
export declare function buildDemo(outdir: string): Promise<void>;
