package io.github.umlpsd.command;

import io.github.umlpsd.parameters.JobKind;
import org.scijava.plugin.Parameter;

/** A command that finds spots and takes their traces, with the parameters of both. */
abstract class SpotCommand extends MovieCommand {
  @Parameter(persist = false, required = false)
  private String spots;

  @Parameter(persist = false, required = false)
  private String detector;

  @Parameter(persist = false, required = false)
  private String radius;

  @Parameter(persist = false, required = false)
  private String subpixel;

  @Parameter(persist = false, required = false)
  private String median;

  @Parameter(persist = false, required = false)
  private String quality;

  @Parameter(persist = false, required = false)
  private String isolation;

  @Parameter(persist = false, required = false)
  private String aperture;

  @Parameter(persist = false, required = false)
  private String photometry;

  @Parameter(persist = false, required = false)
  private String background;

  SpotCommand(JobKind job) {
    super(job);
  }
}
