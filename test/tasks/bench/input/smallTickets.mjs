import {chooseDependencies, reverse} from './chooseDependencies.mjs';
import {randomFrom, sentence} from './random.mjs';

/** How many small tickets belong together. */
export const groupSize = 10;

const average = 1.6;

/**
 * A ticket as each program is given it, in the form it reads. Numbers count from 1.
 *
 * @typedef {object} SmallTicket
 * @property {number} number
 * @property {number} group
 * @property {string} title
 * @property {string} text
 * @property {readonly string[]} criteria
 * @property {readonly number[]} blockedBy
 * @property {readonly number[]} blocks
 */

/**
 * So many short tickets, the same for the same count. The last one has a fault: it waits for itself.
 *
 * @returns {SmallTicket[]}
 */
export function toSmallTickets(count) {
  const random = randomFrom(1);
  const blockedBy = chooseDependencies({count, epicSize: groupSize, average}, random);
  const blocks = reverse(blockedBy);
  return blockedBy.map((blockers, index) => ({
    number: index + 1,
    group: Math.floor(index / groupSize) + 1,
    title: sentence(random),
    text: `${sentence(random)} ${sentence(random)}`,
    criteria: [sentence(random), sentence(random), sentence(random)],
    blockedBy: index === count - 1 ? [count] : blockers.map((it) => it + 1),
    blocks: blocks[index].map((it) => it + 1),
  }));
}
