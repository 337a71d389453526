package io.github.umlpsd.movie.files.tiff;

/** Numbers of the tags that matter here (TIFF 6.0, and those of ImageJ and Micro-Manager). */
final class TiffTag {
  static final int NEW_SUBFILE_TYPE = 254;
  static final int WIDTH = 256;
  static final int HEIGHT = 257;
  static final int BITS = 258;
  static final int COMPRESSION = 259;
  static final int PHOTOMETRIC = 262;
  static final int FILL_ORDER = 266;
  static final int DESCRIPTION = 270;
  static final int STRIP_OFFSETS = 273;
  static final int SAMPLES = 277;
  static final int ROWS_PER_STRIP = 278;
  static final int STRIP_BYTES = 279;
  static final int X_RESOLUTION = 282;
  static final int Y_RESOLUTION = 283;
  static final int RESOLUTION_UNIT = 296;
  static final int PREDICTOR = 317;
  static final int COLOUR_MAP = 320;
  static final int TILE_WIDTH = 322;
  static final int TILE_HEIGHT = 323;
  static final int TILE_OFFSETS = 324;
  static final int TILE_BYTES = 325;
  static final int SAMPLE_FORMAT = 339;

  /** How long each of ImageJ's texts is. */
  static final int IMAGEJ_LENGTHS = 50838;

  /** Texts that ImageJ keeps with an image. */
  static final int IMAGEJ_TEXTS = 50839;

  /** JSON that Micro-Manager writes with each image. */
  static final int MICRO_MANAGER = 51123;

  private TiffTag() {}
}
