/**
 * Change points of a trace and its levels between them, without a threshold. ON and OFF are not
 * known here.
 */
package io.github.umlpsd.blinking.steps;
