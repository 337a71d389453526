/**
 * A running experiment: a folder is looked at again and again, each movie that is finished is
 * analysed with fixed parameters, those that are being recorded are followed in {@code live}. What
 * is shown is a value, {@code WatchState}; windows and terminals are elsewhere.
 */
package io.github.umlpsd.watch;
