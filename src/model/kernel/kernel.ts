/** The encoder's arithmetic as WebAssembly with SIMD: AssemblyScript, compiled by compile.mjs. Every pointer is a byte offset that the caller lays out. */

/** Rows of weights and tokens that one tile takes: what fits the machine's sixteen vector registers. */
const TILE_ROWS: i32 = 4;
const TILE_TOKENS: i32 = 2;
/** Activations are quantised in blocks of so many, so that one large value spoils the steps of its own block only. */
const BLOCK: i32 = 128;
/** The largest step: 128 products of it with the largest weight add up exactly in 32 bits. */
const MOST: f32 = 32767;

function at(base: usize, index: i32, bytes: i32): usize {
  return base + <usize>(index * bytes);
}

/** The four lanes of four vectors summed, one sum a lane. */
function sumsOf(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 2, 6), v128.shuffle<i32>(a, b, 1, 5, 3, 7));
  const cd = i32x4.add(v128.shuffle<i32>(c, d, 0, 4, 2, 6), v128.shuffle<i32>(c, d, 1, 5, 3, 7));
  return i32x4.add(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ab, cd, 1, 3));
}

function sumOf(a: v128): f32 {
  return f32x4.extract_lane(a, 0) + f32x4.extract_lane(a, 1) + (f32x4.extract_lane(a, 2) + f32x4.extract_lane(a, 3));
}

/** e^x, four at a time, to 2 units in the last place: 2^n by the exponent's bits, the rest by a polynomial (Cephes). */
function exp4(x: v128): v128 {
  const within = f32x4.min(f32x4.max(x, f32x4.splat(-87.0)), f32x4.splat(88.0));
  const n = f32x4.nearest(f32x4.mul(within, f32x4.splat(<f32>Math.LOG2E)));
  let r = f32x4.sub(within, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.add(r, f32x4.mul(n, f32x4.splat(2.1219444e-4)));
  let p = f32x4.splat(1.98756915e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  p = f32x4.add(f32x4.mul(f32x4.mul(p, r), r), f32x4.add(r, f32x4.splat(1.0)));
  return f32x4.mul(p, i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23));
}

/** erf, four at a time, to 1.5e-7: Abramowitz and Stegun 7.1.26. */
function erf4(x: v128): v128 {
  const one = f32x4.splat(1.0);
  const size = f32x4.abs(x);
  const t = f32x4.div(one, f32x4.add(one, f32x4.mul(f32x4.splat(0.3275911), size)));
  let p = f32x4.splat(1.061405429);
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-1.453152027));
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(1.421413741));
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(-0.284496736));
  p = f32x4.add(f32x4.mul(p, t), f32x4.splat(0.254829592));
  const value = f32x4.sub(one, f32x4.mul(f32x4.mul(p, t), exp4(f32x4.neg(f32x4.mul(size, size)))));
  return v128.or(value, v128.and(x, f32x4.splat(-0.0)));
}

/** Rows of `columns` in blocks, the last one shorter. */
function blocksIn(columns: i32): i32 {
  return (columns + BLOCK - 1) / BLOCK;
}

/** Float rows to int16, each block of a row by its own largest value; `scales` says what one step is worth, block by block. `columns` a multiple of 8. */
export function quantise(input: usize, output: usize, scales: usize, rows: i32, columns: i32): void {
  for (let row = 0; row < rows; row++) {
    for (let block = 0; block < blocksIn(columns); block++) {
      const first = row * columns + block * BLOCK;
      const end = row * columns + min(columns, (block + 1) * BLOCK);
      let largest = f32x4.splat(0);
      for (let i = first; i < end; i += 4) largest = f32x4.max(largest, f32x4.abs(v128.load(at(input, i, 4))));
      const peak = max(
        max(f32x4.extract_lane(largest, 0), f32x4.extract_lane(largest, 1)),
        max(f32x4.extract_lane(largest, 2), f32x4.extract_lane(largest, 3)),
      );
      const step = f32x4.splat(peak > 0 ? MOST / peak : 0);
      store<f32>(at(scales, row * blocksIn(columns) + block, 4), peak / MOST);
      for (let i = first; i < end; i += 8) {
        const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at(input, i, 4)), step)));
        const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(at(input, i + 4, 4)), step)));
        v128.store(at(output, i, 2), i16x8.narrow_i32x4_s(low, high));
      }
    }
  }
}

/** Four whole sums back to floats, added to what stands at `output`. */
function addTo(output: usize, sums: v128, rowScales: v128, blockScale: f32): void {
  const values = f32x4.mul(f32x4.mul(f32x4.convert_i32x4_s(sums), rowScales), f32x4.splat(blockScale));
  v128.store(output, f32x4.add(v128.load(output), values));
}

/**
 * output[token][row] = input[token] . weights[row] * scales + bias[row]; input int16 from `quantise`, weights int8 with a float scale a row.
 * `rows` a multiple of 4, `columns` of 8.
 */
export function project(
  input: usize,
  inputScales: usize,
  weights: usize,
  weightScales: usize,
  bias: usize,
  output: usize,
  tokens: i32,
  rows: i32,
  columns: i32,
): void {
  for (let token = 0; token < tokens; token++) memory.copy(at(output, token * rows, 4), bias, <usize>(4 * rows));
  const blocks = blocksIn(columns);
  for (let row = 0; row < rows; row += TILE_ROWS) {
    const rowScales = v128.load(at(weightScales, row, 4));
    for (let token = 0; token < tokens; token += TILE_TOKENS) {
      for (let block = 0; block < blocks; block++) {
        const first = block * BLOCK;
        const w = at(weights, row * columns + first, 1);
        const end = w + <usize>min(BLOCK, columns - first);
        // With an odd number of tokens the last tile works on its one token twice and keeps one: no branch in the loop below.
        const other = min(token + 1, tokens - 1);
        let x0 = at(input, token * columns + first, 2);
        let x1 = at(input, other * columns + first, 2);
        let a0 = i32x4.splat(0);
        let a1 = i32x4.splat(0);
        let a2 = i32x4.splat(0);
        let a3 = i32x4.splat(0);
        let b0 = i32x4.splat(0);
        let b1 = i32x4.splat(0);
        let b2 = i32x4.splat(0);
        let b3 = i32x4.splat(0);
        let w1 = w + columns;
        let w2 = w1 + columns;
        let w3 = w2 + columns;
        for (let w0 = w; w0 < end; w0 += 8, w1 += 8, w2 += 8, w3 += 8, x0 += 16, x1 += 16) {
          const p = v128.load(x0);
          const q = v128.load(x1);
          let eight = v128.load8x8_s(w0);
          a0 = i32x4.add(a0, i32x4.dot_i16x8_s(eight, p));
          b0 = i32x4.add(b0, i32x4.dot_i16x8_s(eight, q));
          eight = v128.load8x8_s(w1);
          a1 = i32x4.add(a1, i32x4.dot_i16x8_s(eight, p));
          b1 = i32x4.add(b1, i32x4.dot_i16x8_s(eight, q));
          eight = v128.load8x8_s(w2);
          a2 = i32x4.add(a2, i32x4.dot_i16x8_s(eight, p));
          b2 = i32x4.add(b2, i32x4.dot_i16x8_s(eight, q));
          eight = v128.load8x8_s(w3);
          a3 = i32x4.add(a3, i32x4.dot_i16x8_s(eight, p));
          b3 = i32x4.add(b3, i32x4.dot_i16x8_s(eight, q));
        }
        addTo(at(output, token * rows + row, 4), sumsOf(a0, a1, a2, a3), rowScales, load<f32>(at(inputScales, token * blocks + block, 4)));
        if (other > token)
          addTo(
            at(output, other * rows + row, 4),
            sumsOf(b0, b1, b2, b3),
            rowScales,
            load<f32>(at(inputScales, other * blocks + block, 4)),
          );
      }
    }
  }
}

/** Scaled dot-product attention of one sequence, every token to every token. `scores` has room for `tokens` floats, rounded up to four; width / heads a multiple of 4. */
export function attend(query: usize, key: usize, value: usize, scores: usize, output: usize, tokens: i32, width: i32, heads: i32): void {
  const size = width / heads;
  const scale = <f32>(1.0 / Math.sqrt(<f64>size));
  for (let head = 0; head < heads; head++) {
    for (let token = 0; token < tokens; token++) {
      const q = at(query, token * width + head * size, 4);
      let most = -Infinity as f32;
      for (let other = 0; other < tokens; other++) {
        const k = at(key, other * width + head * size, 4);
        let sum = f32x4.splat(0);
        for (let i = 0; i < size; i += 4) sum = f32x4.add(sum, f32x4.mul(v128.load(at(q, i, 4)), v128.load(at(k, i, 4))));
        const score = sumOf(sum) * scale;
        store<f32>(at(scores, other, 4), score);
        most = max(most, score);
      }
      const total = soften(scores, tokens, most);
      const out = at(output, token * width + head * size, 4);
      for (let i = 0; i < size; i += 4) {
        let sum = f32x4.splat(0);
        for (let other = 0; other < tokens; other++) {
          const share = f32x4.splat(load<f32>(at(scores, other, 4)));
          sum = f32x4.add(sum, f32x4.mul(share, v128.load(at(value, other * width + head * size + i, 4))));
        }
        v128.store(at(out, i, 4), f32x4.div(sum, f32x4.splat(total)));
      }
    }
  }
}

/** Scores to e^(score - most) in place; their sum. What lies past `count` in the last four is not summed. */
function soften(scores: usize, count: i32, most: f32): f32 {
  let total: f32 = 0;
  for (let i = 0; i < count; i += 4) v128.store(at(scores, i, 4), exp4(f32x4.sub(v128.load(at(scores, i, 4)), f32x4.splat(most))));
  for (let i = 0; i < count; i++) total += load<f32>(at(scores, i, 4));
  return total;
}

/** output = norm(input + added) * weight + bias, row by row; `added` may be 0 for none, `output` may be `input`. */
export function normalise(
  input: usize,
  added: usize,
  weight: usize,
  bias: usize,
  output: usize,
  rows: i32,
  width: i32,
  epsilon: f32,
): void {
  for (let row = 0; row < rows; row++) {
    const from = at(input, row * width, 4);
    const to = at(output, row * width, 4);
    let sum = f32x4.splat(0);
    for (let i = 0; i < width; i += 4) {
      let x = v128.load(at(from, i, 4));
      if (added) x = f32x4.add(x, v128.load(at(added, row * width + i, 4)));
      v128.store(at(to, i, 4), x);
      sum = f32x4.add(sum, x);
    }
    const mean = f32x4.splat(sumOf(sum) / <f32>width);
    let squares = f32x4.splat(0);
    for (let i = 0; i < width; i += 4) {
      const off = f32x4.sub(v128.load(at(to, i, 4)), mean);
      squares = f32x4.add(squares, f32x4.mul(off, off));
    }
    const scale = f32x4.splat(1 / sqrt<f32>(sumOf(squares) / <f32>width + epsilon));
    for (let i = 0; i < width; i += 4) {
      const x = f32x4.mul(f32x4.sub(v128.load(at(to, i, 4)), mean), scale);
      v128.store(at(to, i, 4), f32x4.add(f32x4.mul(x, v128.load(at(weight, i, 4))), v128.load(at(bias, i, 4))));
    }
  }
}

/** The exact GELU, 0.5 x (1 + erf(x / sqrt 2)), in place. `count` a multiple of 4. */
export function gelu(values: usize, count: i32): void {
  for (let i = 0; i < count; i += 4) {
    const x = v128.load(at(values, i, 4));
    const half = f32x4.mul(x, f32x4.splat(0.5));
    v128.store(at(values, i, 4), f32x4.add(half, f32x4.mul(half, erf4(f32x4.mul(x, f32x4.splat(<f32>Math.SQRT1_2))))));
  }
}
