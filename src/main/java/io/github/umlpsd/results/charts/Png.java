package io.github.umlpsd.results.charts;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as PNG files that know their resolution. */
final class Png {
  private static final String FORMAT = "javax_imageio_png_1.0";

  /** Faster than the default, for files of about the same size: figures have large plain areas. */
  private static final float QUICK = 0.7f;

  private Png() {}

  /** The bytes of a file. */
  static byte[] encode(BufferedImage image, int dotsPerInch) {
    ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 17);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUICK);
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(new ImageTypeSpecifier(image), parameters);
      metadata.mergeTree(FORMAT, resolution(dotsPerInch));
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, metadata), parameters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return file.toByteArray();
  }

  private static IIOMetadataNode resolution(int dotsPerInch) {
    String dotsPerMeter = Long.toString(Math.round(dotsPerInch / 0.0254));
    IIOMetadataNode physical = new IIOMetadataNode("pHYs");
    physical.setAttribute("pixelsPerUnitXAxis", dotsPerMeter);
    physical.setAttribute("pixelsPerUnitYAxis", dotsPerMeter);
    physical.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    root.appendChild(physical);
    return root;
  }
}
