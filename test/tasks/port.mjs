import {connect} from 'node:net';

const highestPort = 65_535;

/** The first port from `wanted` upwards on which nothing answers. */
export async function findFreePort(wanted) {
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > highestPort) {
    throw new Error(`The port must be a whole number from 1 to ${highestPort}.`);
  }
  for (let port = wanted; port <= highestPort; port += 1) {
    if (!(await answers(port))) return port;
  }
  throw new Error(`Every port from ${wanted} upwards is taken.`);
}

// Connecting finds a server on any of the addresses that localhost stands for; trying to listen
// would miss one that listens on another of them.
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({host: 'localhost', port});
    const finish = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
