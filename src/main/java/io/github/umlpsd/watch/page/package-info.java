/** The state of a watched folder as one HTML page that loads itself again. */
package io.github.umlpsd.watch.page;
