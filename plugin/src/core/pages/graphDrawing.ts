import {toDot} from '../picture/dot.js';
import type {LayOut} from '../picture/dots.js';
import {draw} from '../picture/drawing.js';
import type {Drawing} from '../picture/drawing.js';
import {readLayout} from '../picture/layout.js';
import type {PictureEdge} from '../picture/picture.js';
import type {Sketch} from '../picture/sketch.js';
import type {BoxProps, DrawingProps, LineProps} from './graphProps.js';

/** Draws what was sketched of a picture with these edges; null where it was not, or has no layout. */
export function toDrawingProps(
  sketch: Sketch | null,
  edges: readonly PictureEdge[],
  layOut: LayOut,
): DrawingProps | null {
  if (!sketch) return null;
  const {boxes, arrows, implied} = sketch;
  const text = layOut(toDot(boxes, arrows));
  const layout = text === null ? null : readLayout(text, boxes.length);
  if (!layout) return null;
  const drawing = draw(boxes, arrows, layout);
  const lines = arrows.map(({edge}, index): LineProps => {
    const {path = '', label = null} = drawing.routes[index] ?? {};
    return {edge, path, label: edges[edge]?.count === 1 ? null : label};
  });
  return {
    width: drawing.width,
    height: drawing.height,
    boxes: toBoxes(sketch, drawing),
    lines,
    implied,
  };
}

/** A reader's Tab key follows this order. */
function toBoxes({boxes}: Sketch, drawing: Drawing): BoxProps[] {
  const placed = drawing.boxes.map(({x, y, width, height}, index) => {
    return {node: boxes[index]?.node ?? 0, x, y, width, height};
  });
  return placed.sort((a, b) => a.x - b.x || a.y - b.y);
}
