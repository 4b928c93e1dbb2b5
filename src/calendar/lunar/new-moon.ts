const RAD = Math.PI / 180

/** Periodic terms of the true new moon: coefficient in days and multiples of M, M', F; E = factor of eccentricity. */
const TERMS: readonly [coefficient: number, e: number, m: number, moon: number, f: number][] = [
  [-0.4072, 0, 0, 1, 0],
  [0.17241, 1, 1, 0, 0],
  [0.01608, 0, 0, 2, 0],
  [0.01039, 0, 0, 0, 2],
  [0.00739, 1, -1, 1, 0],
  [-0.00514, 1, 1, 1, 0],
  [0.00208, 2, 2, 0, 0],
  [-0.00111, 0, 0, 1, -2],
  [-0.00057, 0, 0, 1, 2],
  [0.00056, 1, 1, 2, 0],
  [-0.00042, 0, 0, 3, 0],
  [0.00042, 1, 1, 0, 2],
  [0.00038, 1, 1, 0, -2],
  [-0.00024, 1, -1, 2, 0],
]
/** Perturbations by the planets: coefficient in days, phase and rate (degrees per lunation). */
const PLANETS: readonly [coefficient: number, phase: number, rate: number][] = [
  [0.000325, 299.77, 0.107408],
  [0.000165, 251.88, 0.016321],
  [0.000164, 251.83, 26.651886],
  [0.000126, 349.42, 36.412478],
  [0.00011, 84.66, 18.206239],
  [0.000062, 141.74, 53.303771],
  [0.00006, 207.14, 2.453732],
  [0.000056, 154.84, 7.30686],
]
/** TD − UT, about 70 seconds in this half of the century. */
const DELTA_T = 70 / 86_400

/** Julian day (UT) of the new moon number `k` since that of 6 January 2000: Meeus, Astronomical Algorithms, ch. 49. */
export function newMoon(k: number): number {
  const t = k / 1236.85
  const e = 1 - 0.002516 * t - 0.0000074 * t * t
  const m = 2.5534 + 29.1053567 * k - 0.0000014 * t * t
  const moon = 201.5643 + 385.81693528 * k + 0.0107582 * t * t
  const f = 160.7108 + 390.67050284 * k - 0.0016118 * t * t
  const node = 124.7746 - 1.56375588 * k + 0.0020672 * t * t
  let jd = 2451550.09766 + 29.530588861 * k + 0.00015437 * t * t - 0.00017 * Math.sin(node * RAD)
  for (const [c, power, a, b, g] of TERMS) jd += c * e ** power * Math.sin((a * m + b * moon + g * f) * RAD)
  for (const [c, phase, rate] of PLANETS) jd += c * Math.sin((phase + rate * k) * RAD)
  return jd - DELTA_T
}

/** Apparent longitude of the sun in degrees, 0 to 360, to about 0.01°: Meeus, ch. 25. */
export function sunLongitude(jd: number): number {
  const t = (jd + DELTA_T - 2451545) / 36525
  const mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t
  const m = (357.52911 + 35999.05029 * t - 0.0001537 * t * t) * RAD
  const centre =
    (1.914602 - 0.004817 * t) * Math.sin(m) + (0.019993 - 0.000101 * t) * Math.sin(2 * m) + 0.000289 * Math.sin(3 * m)
  const node = (125.04 - 1934.136 * t) * RAD
  const apparent = mean + centre - 0.00569 - 0.00478 * Math.sin(node)
  return ((apparent % 360) + 360) % 360
}
