import { autoUpdate } from '@floating-ui/dom';

export interface Follower {
  /** The box has begun to move, or may have: what is drawn for its old place must go. */
  moving(): void;
  /** The box stood still for a whole frame, at most one frame ago. */
  rested(): void;
}

/**
 * Tells when an element moves in the viewport, by scrolling, resizing or a shift of the page around it, and when it
 * rests again. It costs nothing while nothing moves.
 * @param floating The element that is drawn for it.
 */
export function follow(
  element: HTMLElement,
  floating: HTMLElement,
  follower: Follower,
  signal: AbortSignal,
): void {
  let frame = 0;
  let place = placeOf(element);

  const look = (): void => {
    frame = 0;
    const now = placeOf(element);
    if (now === place) {
      follower.rested();
      return;
    }
    place = now;
    frame = requestAnimationFrame(look);
  };
  const moved = (): void => {
    // Many of the signs are false: the first call of every observer, a scroll of something else.
    if (frame === 0 && placeOf(element) === place) {
      follower.rested();
      return;
    }
    follower.moving();
    if (frame === 0) frame = requestAnimationFrame(look);
  };

  const stop = autoUpdate(element, floating, moved);
  element.addEventListener('scroll', moved, { signal });
  signal.addEventListener('abort', () => {
    stop();
    cancelAnimationFrame(frame);
  });
}

function placeOf(element: HTMLElement): string {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left, top, width, height, element.scrollLeft, element.scrollTop].join();
}
