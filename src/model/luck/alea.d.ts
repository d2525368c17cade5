/** seedrandom's Alea alone: its own types cover the whole package only, which is five times the size in a page. */
declare module 'seedrandom/lib/alea.js' {
  interface Alea {
    /** Uniform in [0, 1), 32 bits. */
    (): number;
    /** Uniform signed 32-bit integer. */
    int32(): number;
  }
  function alea(seed: string): Alea;
  export = alea;
}
