/** What users gave, and what should be said of it. */
package io.github.umlpsd.engine.given;
