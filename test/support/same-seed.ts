/** fast-check from one seed, so that every run of the tests tries the same; `SEED=7 npm run unit` tries others, and `npm run fuzz` far more. */
import fc from "fast-check";

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261122) });

export default fc;
