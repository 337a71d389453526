/**
 * Spots that the user gives instead of having them detected: files of TrackMate, ImageJ's ROIs,
 * tables with columns x and y, and what is drawn on the open image.
 *
 * <p>ImageJ's format of ROIs is read here, without ImageJ, since the two kinds that matter, points
 * and ovals, need a few fields of a short header only; so every face can read them. Detection lives
 * one package up, and how spots are measured does not belong here.
 */
package io.github.umlpsd.spots.given;
