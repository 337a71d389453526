/**
 * Classes of the dots of all movies together, and each movie put into them. How conditions are
 * compared lives in {@code testing}.
 */
package io.github.umlpsd.compare.pool;
