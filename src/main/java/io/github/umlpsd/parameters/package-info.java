/**
 * The language in which users ask: one list of words with meaning, unit, default and choices, and
 * how their values are read. What a value means for the method is decided in the engine.
 */
package io.github.umlpsd.parameters;
