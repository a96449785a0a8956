import {withDigits} from './figures.mjs';

/**
 * What a figure is held to.
 *
 * @typedef {object} Target
 * @property {string} words
 * @property {(ours: number, against: number) => string} compare how the table shows the ratio
 * @property {(ours: number, against: number) => boolean} isMet
 */

/** @returns {Target} */
export function timesFaster(times) {
  return {
    words: times === 1 ? 'faster' : `${times} times faster`,
    compare: (ours, against) => `${withDigits(against / ours)} times faster`,
    isMet: (ours, against) => against / ours > times,
  };
}

/** @returns {Target} */
export function timesAtMost(times) {
  return {
    words: `under ${withDigits(times)} times`,
    compare: (ours, against) => `${withDigits(ours / against)} times`,
    isMet: (ours, against) => ours / against < times,
  };
}

/** @returns {Target} */
export function noMore() {
  return {
    words: 'no more',
    compare: (ours, against) => `${withDigits(ours / against)} times`,
    isMet: (ours, against) => ours <= against,
  };
}

/** Whatever it is compared with. @returns {Target} */
export function under(limit, show) {
  return {words: `under ${show(limit)}`, compare: compareIfAny, isMet: (ours) => ours < limit};
}

/** A figure that is only told. @returns {Target} */
export function noTarget() {
  return {words: '', compare: compareIfAny, isMet: () => true};
}

function compareIfAny(ours, against) {
  return against === undefined ? '' : `${withDigits(ours / against)} times`;
}
