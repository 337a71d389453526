package io.github.umlpsd.simulate.emitters;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * One emitter with its drawn course.
 *
 * @param electrons true mean photo-electrons in each frame, without background
 */
public record Emitter(
    int label,
    BlinkingClass blinkingClass,
    OptionalDouble beta,
    double brightnessElectrons,
    double[] electrons) {

  /** Brightness at full signal, in photo-electrons a frame. */
  static final double DIMMEST = 200;

  static final double BRIGHTEST = 800;

  public static Emitter draw(SampleSet set, int label, TraceScene scene, RandomStream random) {
    double dt = scene.frameIntervalSeconds();
    BlinkingClass blinkingClass = set.classes().get(label);
    EmitterModel model = new EmitterRanges(scene.frames() * dt, dt, random).draw(blinkingClass);
    double brightness = scene.signal() * random.logUniform(DIMMEST, BRIGHTEST);
    double[] electrons = model.course(scene.frames(), dt, random);
    Arrays.setAll(electrons, t -> electrons[t] * brightness);
    return new Emitter(label, blinkingClass, model.beta(), brightness, electrons);
  }

  public EmitterTruth truth(double backgroundElectrons, int aperturePixels, Camera camera) {
    double variance =
        camera.varianceElectrons(brightnessElectrons + backgroundElectrons, aperturePixels);
    return new EmitterTruth(
        label,
        blinkingClass,
        beta,
        brightnessElectrons,
        backgroundElectrons,
        Arrays.stream(electrons).average().orElse(0),
        brightnessElectrons / Math.sqrt(variance));
  }
}
