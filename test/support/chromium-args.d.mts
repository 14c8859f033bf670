/** Types of chromium-args.mjs, which is plain JavaScript so that it also runs before anything is installed. */
export declare const QUIET_ARGS: string[];
export declare function chromiumArgs(options?: { extension?: string; headless?: boolean }): string[];
export declare function launchOptions(options: { executablePath: string; extension?: string; headless?: boolean }): {
  executablePath: string;
  headless: false;
  chromiumSandbox: boolean;
  args: string[];
};
