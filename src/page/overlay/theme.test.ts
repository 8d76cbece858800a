import { describe, expect, it } from 'vitest';
import { brightnessOf } from './theme.ts';

describe('the brightness of a background', () => {
  it.each([
    ['rgb(255, 255, 255)', 1],
    ['rgb(0, 0, 0)', 0],
    ['rgb(21, 32, 43)', 0.12],
    ['rgba(36, 37, 38, 0.95)', 0.14],
  ])('of %s is about %d', (colour, brightness) => {
    expect(brightnessOf(colour)).toBeCloseTo(brightness, 1);
  });

  it.each([
    'rgba(0, 0, 0, 0)',
    'rgba(255, 255, 255, 0.2)',
    'oklch(0.5 0.1 200)',
    'transparent',
    '',
  ])('of %j is not known', (colour) => {
    expect(brightnessOf(colour)).toBeNull();
  });
});
