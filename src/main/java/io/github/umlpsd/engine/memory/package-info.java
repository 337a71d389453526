/** How much memory an analysis takes, told before it starts. Nothing is measured or run here. */
package io.github.umlpsd.engine.memory;
