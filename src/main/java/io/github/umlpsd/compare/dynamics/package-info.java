/**
 * What traces say beyond one number each: how blinking ages, whether it remembers, which levels
 * dots share, how long they stay how bright, and whether neighbours blink together. Pure functions
 * of the dots of one movie, class or condition; everything is seeded.
 */
package io.github.umlpsd.compare.dynamics;
