/** Types of serve.mjs for the tests. */
export declare function serveDemo(options?: { port?: number; root?: string }): Promise<{ url: string; close(): Promise<void> }>;
