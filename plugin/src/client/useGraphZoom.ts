import {useEffect, useRef, useState} from 'react';
import type {RefObject} from 'react';
import {enlarge, reduce, scrollAt} from './graphZoom.js';
import type {Zoom} from './graphZoom.js';

/** The size of a picture, and what changes it. */
export interface GraphZoom {
  readonly zoom: Zoom;
  readonly onReduce: () => void;
  readonly onFit: () => void;
  readonly onEnlarge: () => void;
}

/** Keeps the size at which a frame shows a picture of some width, and the middle of it in its place. */
export function useGraphZoom(frame: RefObject<HTMLElement | null>, width: number): GraphZoom {
  const [zoom, setZoom] = useState<Zoom>('fit');
  const centre = useRef<readonly [number, number] | null>(null);
  useEffect(() => {
    if (frame.current && centre.current) scrollTo(frame.current, centre.current);
  }, [frame, zoom]);
  const change = (next: (shown: number) => Zoom): void => {
    const picture = frame.current?.querySelector('svg');
    if (!frame.current || !picture) return;
    centre.current = centreOf(frame.current);
    setZoom(next(picture.getBoundingClientRect().width / width));
  };
  return {
    zoom,
    onReduce: () => change(reduce),
    onFit: () => change(() => 'fit'),
    onEnlarge: () => change(enlarge),
  };
}

/** What part of a frame's content is in its middle, across and down. */
function centreOf(frame: HTMLElement): [number, number] {
  const {scrollLeft, scrollTop, clientWidth, clientHeight, scrollWidth, scrollHeight} = frame;
  return [
    (scrollLeft + clientWidth / 2) / scrollWidth,
    (scrollTop + clientHeight / 2) / scrollHeight,
  ];
}

function scrollTo(frame: HTMLElement, [across, down]: readonly [number, number]): void {
  frame.scrollLeft = scrollAt(across, frame.scrollWidth, frame.clientWidth);
  frame.scrollTop = scrollAt(down, frame.scrollHeight, frame.clientHeight);
}
