import {describe, expect, test} from 'vitest';
import {chainOf, neighboursOf} from '../../plugin/lib/client/graphChain.js';
import type {GraphProps} from '../../plugin/lib/core/pages/graphProps.js';

/** Arrows written `0>1`. */
function arrowsOf(...written: readonly string[]): {from: number; to: number}[] {
  return written.map((arrow) => {
    const [from = -1, to = -1] = arrow.split('>').map(Number);
    return {from, to};
  });
}

function chain(node: number, ...written: readonly string[]): {nodes: number[]; arrows: string[]} {
  const {nodes, arrows} = chainOf(node, arrowsOf(...written));
  return {
    nodes: [...nodes].sort((a, b) => a - b),
    arrows: [...arrows].map((index) => written[index] ?? ''),
  };
}

describe('the chain of a node', () => {
  test('is what it waits for and what waits for it, over any number of steps', () => {
    expect(chain(2, '0>1', '1>2', '2>3', '3>4')).toEqual({
      nodes: [0, 1, 2, 3, 4],
      arrows: ['0>1', '1>2', '2>3', '3>4'],
    });
  });

  test('leaves out what only shares a blocker with it, or waits beside it', () => {
    expect(chain(1, '0>1', '0>2', '1>4', '3>4')).toEqual({
      nodes: [0, 1, 4],
      arrows: ['0>1', '1>4'],
    });
  });

  test('leaves out an arrow that passes it by', () => {
    expect(chain(1, '0>1', '1>2', '0>2').arrows).toEqual(['0>1', '1>2']);
  });

  test('has all ways of a fork that joins again', () => {
    expect(chain(0, '0>1', '0>2', '1>3', '2>3').arrows).toEqual(['0>1', '0>2', '1>3', '2>3']);
  });

  test('ends in a cycle', () => {
    expect(chain(1, '0>1', '1>2', '2>1', '2>3')).toEqual({
      nodes: [0, 1, 2, 3],
      arrows: ['0>1', '1>2', '2>1', '2>3'],
    });
  });

  test('is itself where there is no arrow at it', () => {
    expect(chain(5, '0>1')).toEqual({nodes: [5], arrows: []});
  });
});

test('the neighbours of a node are those of all edges', () => {
  const nodes = ['A', 'B', 'C'].map((id) => ({id}));
  const graph = {nodes, edges: arrowsOf('0>1', '2>1', '1>2')} as unknown as GraphProps;
  expect(neighboursOf(graph, 1)).toEqual({blockers: ['A', 'C'], blocked: ['C']});
});
