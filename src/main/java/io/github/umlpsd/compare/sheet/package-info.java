/**
 * The sheet of a comparison: which movies there are, and which condition each belongs to. Reading
 * the movies themselves lives above.
 */
package io.github.umlpsd.compare.sheet;
