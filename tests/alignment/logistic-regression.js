/**
 * @typedef {object} Sample
 * @property {readonly number[]} x Features.
 * @property {0 | 1} y
 * @property {number} weight How many samples it stands for.
 */

/**
 * @typedef {object} Fit
 * @property {number} bias
 * @property {readonly number[]} weights By feature.
 */

/**
 * Fit a logistic model by Newton's method, with a penalty on the squares of how far the weights stray from where they
 * are expected (not of the bias): expectations stand where samples are few.
 *
 * @param {readonly Sample[]} samples
 * @param {{penalty: number, expected: readonly number[], rounds?: number}} options `penalty` is in samples: straying by 1 costs half of it.
 * @returns {Fit}
 */
export function fitLogistic(samples, {penalty, expected, rounds = 40}) {
  const size = expected.length + 1
  const beta = Float64Array.from([-4, ...expected])
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size)
    const hessian = Array.from({length: size}, () => new Float64Array(size))
    for (const {x, y, weight} of samples) {
      const p = logistic(dot(beta, x))
      const [error, curvature] = [weight * (y - p), Math.max(1e-6, weight * p * (1 - p))]
      for (let i = 0; i < size; i++) {
        const xi = i === 0 ? 1 : x[i - 1]
        if (xi === 0) continue
        gradient[i] += error * xi
        const row = hessian[i]
        for (let j = 0; j <= i; j++) row[j] += curvature * xi * (j === 0 ? 1 : x[j - 1])
      }
    }
    for (let i = 0; i < size; i++) {
      for (let j = 0; j < i; j++) hessian[j][i] = hessian[i][j]
      hessian[i][i] += i === 0 ? 1e-6 : penalty
      if (i > 0) gradient[i] -= penalty * (beta[i] - expected[i - 1])
    }
    const step = solve(hessian, gradient)
    let largest = 0
    for (let i = 0; i < size; i++) {
      const change = Math.max(-2, Math.min(2, step[i]))
      beta[i] += change
      largest = Math.max(largest, Math.abs(change))
    }
    if (largest < 1e-5) break
  }
  return {bias: beta[0], weights: [...beta.subarray(1)]}
}

/**
 * @param {Fit} fit
 * @param {readonly number[]} x
 * @returns {number} The logit.
 */
export function predict({bias, weights}, x) {
  let sum = bias
  for (let i = 0; i < x.length; i++) sum += weights[i] * x[i]
  return sum
}

/** @param {number} sum */
export function logistic(sum) {
  return 1 / (1 + Math.exp(-sum))
}

/**
 * @param {Float64Array} beta Bias first.
 * @param {readonly number[]} x
 */
function dot(beta, x) {
  let sum = beta[0]
  for (let i = 0; i < x.length; i++) sum += beta[i + 1] * x[i]
  return sum
}

/**
 * Solve a positive definite system by elimination.
 *
 * @param {Float64Array[]} matrix Changed.
 * @param {Float64Array} vector Changed.
 */
function solve(matrix, vector) {
  const size = vector.length
  for (let i = 0; i < size; i++) {
    const pivot = matrix[i][i]
    for (let j = i + 1; j < size; j++) {
      const factor = matrix[j][i] / pivot
      if (factor === 0) continue
      for (let k = i; k < size; k++) matrix[j][k] -= factor * matrix[i][k]
      vector[j] -= factor * vector[i]
    }
  }
  const result = new Float64Array(size)
  for (let i = size - 1; i >= 0; i--) {
    let sum = vector[i]
    for (let k = i + 1; k < size; k++) sum -= matrix[i][k] * result[k]
    result[i] = sum / matrix[i][i]
  }
  return result
}
