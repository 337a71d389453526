/**
 * The command line: one class for each command, its options made from the list of parameters. No
 * command works anything out by itself.
 */
package io.github.umlpsd.cli;
