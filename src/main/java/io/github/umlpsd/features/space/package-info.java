/**
 * What a set of traces has decided about its features: centres, scales and directions, as values
 * that can be kept and used on the traces of another set. How features are measured lives above.
 */
package io.github.umlpsd.features.space;
