/**
 * The commands of Fiji, as SciJava finds them. Each only asks for parameters and starts a job; the
 * menu of plain ImageJ has its own in {@code imagej.plugin}.
 */
package io.github.umlpsd.command;
