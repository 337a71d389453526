package io.github.umlpsd.command;

import ij.ImagePlus;
import io.github.umlpsd.job.files.TypedName;
import org.scijava.Priority;
import org.scijava.convert.AbstractConverter;
import org.scijava.convert.Converter;
import org.scijava.plugin.Plugin;

/**
 * Opens the image that a macro or a command line names by its file. Behind the converter of Fiji,
 * which knows the images that are open, and before SciJava's own, which gives an image without
 * pixels and without a name where there is no such file: this one keeps the name, so that the
 * command can say what was not found.
 */
@Plugin(type = Converter.class, priority = Priority.LOW)
public final class NamedImageConverter extends AbstractConverter<String, ImagePlus> {
  @Override
  public <T> T convert(Object source, Class<T> wanted) {
    ImagePlus image = new ImagePlus(TypedName.plain((String) source));
    if (image.getProcessor() == null) {
      image.setTitle((String) source);
    }
    return wanted.cast(image);
  }

  @Override
  public Class<ImagePlus> getOutputType() {
    return ImagePlus.class;
  }

  @Override
  public Class<String> getInputType() {
    return String.class;
  }
}
