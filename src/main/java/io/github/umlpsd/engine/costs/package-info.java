/** How long the stages of a job take, so that it can tell how far it is. */
package io.github.umlpsd.engine.costs;
