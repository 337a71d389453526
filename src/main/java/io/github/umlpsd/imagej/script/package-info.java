/**
 * The method for scripts in Groovy, Jython, JavaScript or Java: a few calls that take words and
 * numbers, refuse mistakes, and give back tables and values.
 */
package io.github.umlpsd.imagej.script;
