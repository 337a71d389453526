/** Parts of the window that know no model: an image with spots on it. */
package io.github.umlpsd.explorer.view;
