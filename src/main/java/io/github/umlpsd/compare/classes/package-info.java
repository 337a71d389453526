/**
 * Tests between classes of one set of traces. Classes that were made from some frames differ in
 * these frames by construction, so that the frames that make the classes and those that are tested
 * are kept apart.
 */
package io.github.umlpsd.compare.classes;
