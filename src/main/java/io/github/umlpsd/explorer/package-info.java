/**
 * The <i>Blinking Explorer</i>: one window to work in, before and after a run.
 *
 * <p>The design in short. What the window knows is a model without a screen ({@code model}): the
 * measured traces, the analysis of the moment, what the user decided about single spots, the list
 * that undoes it, and the spot that is looked at. Views ({@code view}, {@code plots}, {@code
 * after}) draw the model and listen to it; they never talk to each other, so that a click on the
 * image, a row of the table and a point of the embedding are the same call, {@code Session.select}.
 * Keys and buttons change the model by the same few calls.
 *
 * <p>Nothing is worked out here. A change of K, window, features, taper or band, and every
 * decision, asks the engine to class the same {@code Subject} again: {@code UmlPsd.analyze} on one
 * background thread, of which only the newest request counts and older ones are canceled. The
 * result comes back to the thread of the windows and becomes the analysis of the model.
 *
 * <p>Before a run ({@code before}) the window holds the projection of the movie and searches spots
 * on it again whenever a parameter or the selection of the image changes, with the parts of the
 * engine that the run uses. The form is made from the list of parameters, so that each has label,
 * unit, default and help. Run does what the menu's command does, and is recorded as its macro line.
 *
 * <p>After a run the decisions are written as {@code decisions.csv} beside the results, an input of
 * every face, so that the part made by hand can be repeated without the window. A result folder is
 * read back ({@code saved}): traces, spots and projection from its files, pixels from the movie.
 * Spots and pixels are shown by the same views; what differs is behind one interface, {@code
 * after.Look}.
 *
 * <p>What does not live here: figures for print and native ImageJ windows ({@code imagej.windows}),
 * and the menu ({@code command}, {@code imagej.plugin}).
 *
 * <pre>
 *   movie ─► before ─► run ─► Subject, Analysis ─► Session ◄─► image, table, plots, bar
 *   folder ─► saved ───────────────┘                  │
 *                                                     └─► result folder, decisions.csv
 * </pre>
 */
package io.github.umlpsd.explorer;
