package io.github.umlpsd.movie;

import io.github.umlpsd.job.UserException;
import java.lang.ref.SoftReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import net.imglib2.Cursor;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.img.basictypeaccess.array.FloatArray;
import net.imglib2.img.cell.Cell;
import net.imglib2.img.cell.CellGrid;
import net.imglib2.img.cell.LazyCellImg;
import net.imglib2.type.numeric.RealType;
import net.imglib2.type.numeric.integer.UnsignedByteType;
import net.imglib2.type.numeric.integer.UnsignedShortType;
import net.imglib2.type.numeric.real.FloatType;

/** Movies as ImgLib2 images of x, y and t, and back, without copying them as a whole. */
public final class ImgFrames implements FrameSource {
  private final RandomAccessibleInterval<? extends RealType<?>> image;
  private final float saturationCounts;

  private ImgFrames(RandomAccessibleInterval<? extends RealType<?>> image) {
    this.image = image;
    RealType<?> type = image.getType();
    boolean counts = type instanceof UnsignedByteType || type instanceof UnsignedShortType;
    this.saturationCounts = counts ? (float) type.getMaxValue() : Float.POSITIVE_INFINITY;
  }

  /**
   * Frames of an image of any real type.
   *
   * @param image three dimensions: columns, rows, frames; any minimum
   * @throws UserException if the image has other than three dimensions
   */
  public static FrameSource of(RandomAccessibleInterval<? extends RealType<?>> image) {
    if (image.numDimensions() != 3) {
      throw new UserException(
          "The image has "
              + image.numDimensions()
              + " dimensions, but a movie has 3: columns, rows, frames.");
    }
    return new ImgFrames(image);
  }

  /**
   * A movie as an image of columns, rows and frames, one cell per frame. A frame is read when it is
   * first looked at, and forgotten when memory is short.
   */
  public static Img<FloatType> view(FrameSource source) {
    int width = source.width();
    int height = source.height();
    CellGrid grid =
        new CellGrid(new long[] {width, height, source.frames()}, new int[] {width, height, 1});
    var cells = new AtomicReferenceArray<SoftReference<Cell<FloatArray>>>(source.frames());
    return new LazyCellImg<>(grid, new FloatType(), frame -> cell(source, (int) frame, cells));
  }

  private static Cell<FloatArray> cell(
      FrameSource source, int frame, AtomicReferenceArray<SoftReference<Cell<FloatArray>>> cells) {
    var kept = cells.get(frame);
    Cell<FloatArray> cell = kept == null ? null : kept.get();
    if (cell == null) {
      float[] pixels = new float[source.width() * source.height()];
      source.read(frame, pixels);
      int[] size = {source.width(), source.height(), 1};
      cell = new Cell<>(size, new long[] {0, 0, frame}, new FloatArray(pixels));
      cells.set(frame, new SoftReference<>(cell));
    }
    return cell;
  }

  @Override
  public int width() {
    return (int) image.dimension(0);
  }

  @Override
  public int height() {
    return (int) image.dimension(1);
  }

  @Override
  public int frames() {
    return (int) image.dimension(2);
  }

  @Override
  public float saturationCounts() {
    return saturationCounts;
  }

  @Override
  public void read(int frame, float[] pixels) {
    Cursor<? extends RealType<?>> cursor = image.view().slice(2, image.min(2) + frame).cursor();
    for (int i = 0; cursor.hasNext(); i++) {
      pixels[i] = cursor.next().getRealFloat();
    }
  }
}
