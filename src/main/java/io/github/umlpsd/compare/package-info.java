/**
 * Whether conditions differ, from movies of each: the whole comparison as one value. The parts live
 * in the packages below; reading and writing lives with the results.
 */
package io.github.umlpsd.compare;
