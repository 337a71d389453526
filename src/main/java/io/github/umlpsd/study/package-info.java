/**
 * How well the methods do on simulated data whose truth is known. The numbers in the documentation
 * come from here, and anybody can make them again.
 */
package io.github.umlpsd.study;
