/** From which all content of benchmarks is made, so that every machine measures the same. */
export const benchSeed = 'sanctuary';
