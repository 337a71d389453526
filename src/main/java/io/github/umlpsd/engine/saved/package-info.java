/**
 * Classes that outlive the traces that they were made of: what is needed to put other traces into
 * them, and how well these fit. How they are written and read lives with the results.
 */
package io.github.umlpsd.engine.saved;
