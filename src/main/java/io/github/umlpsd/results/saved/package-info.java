/**
 * {@code classes.json}: the classes of a result, written so that other traces can be put into them,
 * and how well those fit. What such classes mean lives in the engine.
 */
package io.github.umlpsd.results.saved;
